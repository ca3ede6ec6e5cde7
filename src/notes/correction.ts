import * as v from 'valibot';
import { readCorrection, type Correction } from '../sourcing/correction.ts';
import { articleKey, ownAddress } from './article-key.ts';
import { canonical } from './canonical.ts';
import type { ArticleFacts } from './create.ts';
import type { Stamp } from './note.ts';
import { addressSchema, stampSchema } from './schema.ts';
import { compareStamps } from './stamp.ts';

/** The article of a correction, as lists and files name it. */
export interface CorrectedArticle {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601, as precise as the page gave it. */
  readonly published?: string;
}

/** What the reader corrected in an article's claims, as it is kept; taking it back leaves a tombstone, as with notes. */
export interface KeptCorrection {
  /** The correction's own. */
  readonly id: string;
  /** The same for every address of the same article: article-key.ts. */
  readonly articleKey: string;
  /** Absent in what was kept before files told it. */
  readonly article?: CorrectedArticle;
  readonly correction: Correction;
  /** When and where it was made, or taken back. */
  readonly stamp: Stamp;
  readonly deleted: boolean;
}

/** What a correction keeps of the article that it was made in. */
export function placeOfArticle({
  url,
  canonicalUrl,
  title,
  outlet,
  published,
}: ArticleFacts): Required<Pick<KeptCorrection, 'articleKey' | 'article'>> {
  return {
    articleKey: articleKey(url, canonicalUrl),
    article: {
      url: ownAddress(url, canonicalUrl),
      title,
      outlet: outlet.name || outlet.host,
      ...(published === undefined ? {} : { published }),
    },
  };
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const schema = v.pipe(
  v.object({
    id: v.string(),
    articleKey: v.pipe(text(8192), v.nonEmpty()),
    article: v.exactOptional(
      v.object({
        url: addressSchema,
        title: text(2000),
        outlet: text(500),
        published: v.exactOptional(text(64)),
      }),
    ),
    correction: v.pipe(
      v.unknown(),
      v.transform(readCorrection),
      v.custom<Correction>((correction) => correction !== undefined),
    ),
    stamp: stampSchema,
    deleted: v.boolean(),
  }),
  v.check(({ id, correction }) => id === correction.id, 'two ids'),
);

/** The kept correction that an untrusted value (a file, a record of the store) holds, or undefined. */
export function readKeptCorrection(value: unknown): KeptCorrection | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** Of two versions of a correction the one that was changed later; the order in which they are given makes no difference. */
export function laterCorrection(a: KeptCorrection, b: KeptCorrection): KeptCorrection {
  const order = compareStamps(a.stamp, b.stamp);
  if (order !== 0) return order > 0 ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}
