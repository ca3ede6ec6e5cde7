import type { Article } from '../../article/article.ts';
import { addressOf } from '../../outlets/address.ts';
import type { Declarations } from '../../outlets/declarations.ts';
import type { OutletRecord } from '../../outlets/outlet.ts';
import { useWords } from '../../parts/surroundings.ts';
import { AskSite } from './ask-site.tsx';
import { Declared } from './declared.tsx';
import { FactRows } from './outlet-facts.tsx';
import { OutletHistoryView } from './outlet-history.tsx';
import { Listings } from './outlet-listings.tsx';
import { lookUpLinks } from './look-up-links.ts';
import { addressesOf, Ratings } from './outlet-ratings.tsx';
import { Section } from './jumps.tsx';
import type { Tab } from './use-page.ts';
import { wrongFactLink } from './wrong-fact.ts';

/** What is known of the outlet and who says so, and what the page declares about itself. No verdict. */
export function OutletSection({
  record,
  article,
  declarations,
  ratersOff,
  history,
  tab,
  onNotes,
}: {
  readonly record: OutletRecord | undefined;
  readonly article: Article | undefined;
  readonly declarations: Declarations | undefined;
  readonly ratersOff: readonly string[];
  /** Whether the reader keeps the sourcing of what was read. */
  readonly history: boolean;
  readonly tab: Tab;
  /** Opens the library on the notes of this outlet. */
  readonly onNotes: (outlet: string) => void;
}) {
  const words = useWords();
  if (!record && !article) return null;
  const ratings = record?.ratings.filter(({ rater }) => !ratersOff.includes(rater)) ?? [];
  const listings = record?.listings.filter(({ source }) => !ratersOff.includes(source)) ?? [];
  // The files of a platform say nothing about whom it carries.
  const address = addressOf(tab.url);
  const askable = address && !address.platform;
  return (
    <Section name="outlet">
      {record?.kind === 'hosted' && <p>{words('outlet_hosted', record.platform ?? record.site)}</p>}
      {record?.now && (
        <p class="muted">
          {words(record.now.relation === 'moved' ? 'outlet_moved' : 'outlet_same', record.now.site)}
        </p>
      )}
      {record && <FactRows facts={record.facts} />}
      {record && ratings.length > 0 && (
        <Ratings ratings={ratings} addresses={addressesOf(record)} />
      )}
      {listings.length > 0 && <Listings listings={listings} />}
      {record?.kind !== 'hosted' &&
        record &&
        record.ratings.length + record.listings.length === 0 && (
          <details class="quiet">
            <summary>{words.plural('outlet_unlisted', record.lists)}</summary>
            <p>{words('outlet_unlisted_meaning')}</p>
          </details>
        )}
      {history && <OutletHistoryView url={tab.url} />}
      {article && <Declared article={article} declarations={declarations} />}
      {askable && <AskSite key={tab.url} tab={tab} site={address.site} />}
      {article && (
        <button type="button" class="button plain" onClick={() => onNotes(article.outlet.name)}>
          {words('outlet_notes')}
        </button>
      )}
      {record && (
        <details class="quiet">
          <summary>{words('outlet_elsewhere')}</summary>
          <p class="muted">{words('outlet_elsewhere_hint')}</p>
          <ul class="links">
            {lookUpLinks(record.facts.name?.value ?? article?.outlet.name ?? '', record).map(
              (link) => (
                <li key={link.url}>
                  <a href={link.url} target="_blank" rel="noreferrer noopener">
                    {link.name}
                  </a>
                </li>
              ),
            )}
          </ul>
          <p>
            <a href={wrongFactLink(record)} target="_blank" rel="noreferrer noopener">
              {words('outlet_wrong')}
            </a>
          </p>
        </details>
      )}
    </Section>
  );
}
