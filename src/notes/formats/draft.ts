import { articleKey } from '../article-key.ts';
import { noteColours, type NoteTarget, type Stamp } from '../note.ts';
import type { Hand } from '../stamp.ts';
import { tidyTags } from '../change.ts';
import type { ReadSelectors } from './selectors.ts';
import { textOf, timeOf } from './untrusted.ts';

/** What reading a file needs from outside. */
export interface ImportContext {
  /** Milliseconds since the epoch: the time of what the file gives no time for. */
  readonly now: number;
  /** Who imports: the stamps of merged tags are theirs. */
  readonly hand: Hand;
  /** The notes that were deleted here for good, and when. */
  readonly gone?: ReadonlyMap<string, Stamp>;
  /** A fresh id for an entry that brings none. */
  readonly newId: () => string;
}

/** One entry of a file as its format tells it; nothing in it is checked yet. */
export interface Draft {
  readonly id: unknown;
  readonly url: unknown;
  readonly canonicalUrl?: unknown;
  readonly title?: unknown;
  readonly outlet?: unknown;
  readonly published?: unknown;
  readonly selectors: ReadSelectors;
  readonly claim?: { readonly kind: unknown; readonly source: unknown } | undefined;
  readonly words?: unknown;
  readonly tags?: readonly unknown[];
  readonly colour?: unknown;
  readonly created?: unknown;
  readonly modified?: unknown;
}

/** The device of the stamps of entries that bring none, with the text's hash: a text is the same at each import. */
export const importDevice = (words: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return `import/${(hash >>> 0).toString(16)}`;
};

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';

const targetOf = (draft: Draft): NoteTarget => {
  const url = textOf(draft.url, Infinity) ?? '';
  const canonicalUrl = textOf(draft.canonicalUrl, Infinity) || url;
  const published = textOf(draft.published, 64);
  const kind = textOf(draft.claim?.kind, 64);
  const source = textOf(draft.claim?.source, 2000);
  return {
    url,
    canonicalUrl,
    articleKey: articleKey(url, canonicalUrl),
    title: textOf(draft.title, 2000) ?? url.slice(0, 2000),
    outlet: textOf(draft.outlet, 500) ?? hostOf(url).slice(0, 500),
    ...(published ? { published } : {}),
    ...draft.selectors,
    ...(kind ? { claim: { kind, source: source ?? '' } } : {}),
  };
};

/** Whether an entry brings an id of its own, be it good or bad. */
export const isGiven = (id: unknown): boolean => id !== undefined && id !== null && id !== '';

/** The value that the schema of notes has to accept before it is one. */
export const noteOfDraft = (draft: Draft, { now, newId }: ImportContext): unknown => {
  const words = textOf(draft.words, Infinity) ?? '';
  const created = timeOf(draft.created) ?? timeOf(draft.modified) ?? now;
  const modified = Math.max(timeOf(draft.modified) ?? created, created);
  const stamp = { time: modified, device: importDevice(words) };
  return {
    id: isGiven(draft.id) ? draft.id : newId(),
    version: 1,
    target: targetOf(draft),
    words,
    tags: tidyTags((draft.tags ?? []).map((tag) => textOf(tag, 200) ?? '')),
    colour: noteColours.find((colour) => colour === draft.colour) ?? 'yellow',
    created,
    modified,
    stamps: { words: stamp, tags: stamp, colour: stamp, target: stamp },
    deleted: false,
  };
};
