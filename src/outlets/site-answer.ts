/** What a site answers when its reader asks it who it is. Plain data that can be sent in a message: types only. */
import type { AdsTxt } from './ads-txt.ts';
import type { TrustTxt } from './trust-txt.ts';

/** How asking a site for one of its files ended. */
export type FileAnswer<T> =
  | {
      readonly outcome: 'found';
      /** The address that answered. */
      readonly url: string;
      readonly says: T;
    }
  | {
      /**
       * missing: the site has no such file; elsewhere: it points to another address, which was not asked; withheld: it
       * answered without handing the file over; late: no answer in time; large: longer than is read; unreachable: no
       * connection.
       */
      readonly outcome: 'missing' | 'elsewhere' | 'withheld' | 'late' | 'large' | 'unreachable';
      /** The first address that was asked. */
      readonly url: string;
    };

export interface SiteAnswer {
  readonly trust: FileAnswer<TrustTxt>;
  readonly ads: FileAnswer<AdsTxt>;
}
