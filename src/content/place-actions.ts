import { isShown } from '../marks/layers.ts';
import type { Span } from '../language/analysis.ts';
import type { TextSelection } from '../marks/selection.ts';
import type { Note, QuoteSelector } from '../notes/note.ts';
import { quoteAt, selectorsAt } from '../notes/selectors.ts';
import type { Claim } from '../sourcing/claim.ts';
import { formerPlace } from '../parts/former-place.ts';
import { attempt, type Desk } from './desk.ts';
import type { Page } from './page.ts';

type Read = Pick<Page, 'article' | 'reading' | 'settings'>;

const size = ({ span: [from, to] }: Claim): number => to - from;

/** The painted claim whose words these overlap; of claims that hold one another the innermost, as on the card. */
function claimAt({ reading, settings }: Read, start: number, end: number): Claim | undefined {
  const overlaps = ([from, to]: Span): boolean => from < end && start < to;
  return reading?.sourcing.claims
    .filter((claim) => isShown(claim, settings.allClaims) && claim.content.some(overlaps))
    .toSorted((a, b) => size(a) - size(b))[0];
}

/** Where these words belong: the article, their selectors, and the claim that they overlap. */
export function placeAt(page: Read, start: number, end: number) {
  const { article, reading } = page;
  if (!article) return undefined;
  const claim = claimAt(page, start, end);
  const source = reading?.sourcing.sources.find((candidate) => candidate.id === claim?.source);
  const name = source?.certain ? source.name : '';
  const { url, canonicalUrl, title, outlet, published } = article;
  return {
    article: { url, canonicalUrl, title, outlet, ...(published !== undefined && { published }) },
    selectors: selectorsAt(article, start, end),
    ...(claim && { claim: { kind: claim.kind, source: name } }),
  };
}

/** Where the note was found on the page; undefined for an orphan. */
export const foundPlace = ({ places }: Page, id: string): TextSelection | undefined =>
  places.find((place) => place.id === id && place.how !== 'orphan');

/** Attaches a note to other words of the article. Rejects with CallError; whether there was an article to attach to. */
export async function attachNote(
  { page, call }: Desk,
  id: string,
  { start, end }: TextSelection,
): Promise<boolean> {
  const place = placeAt(page, start, end);
  if (!place) return false;
  replace(page, await call('notes.attach', { id, ...place }));
  return true;
}

/**
 * Keeps for ever that the note does not belong where it was found. Rejects with CallError. Returns what stands there;
 * undefined if the note was not found.
 */
export async function rejectPlace(
  { page, call }: Desk,
  id: string,
): Promise<QuoteSelector | undefined> {
  const found = foundPlace(page, id);
  if (!page.article || !found) return undefined;
  const place = quoteAt(page.article.text, found.start, found.end);
  replace(page, await call('notes.reject', { id, place }));
  return place;
}

/** Attaches a note from its card to the place where it was found, and offers the way back. */
export function confirmOnCard(desk: Desk, note: Note): Promise<void> {
  const { page, call, say, words } = desk;
  return attempt(desk, async () => {
    const found = foundPlace(page, note.id);
    if (!found || !(await attachNote(desk, note.id, found))) return;
    const takeBack = async () => replace(page, await call('notes.attach', formerPlace(note)));
    say(words('attached'), () => void attempt(desk, takeBack));
  });
}

/** Rejects from a note's card the place where it was found, and offers the way back. */
export function rejectOnCard(desk: Desk, { id }: Note): Promise<void> {
  const { page, call, say, words } = desk;
  return attempt(desk, async () => {
    const place = await rejectPlace(desk, id);
    if (!place) return;
    const takeBack = async () => replace(page, await call('notes.allow', { id, place }));
    say(words('rejected'), () => void attempt(desk, takeBack));
  });
}

const replace = (page: Page, note: Note) =>
  page.setNotes(page.notes.map((other) => (other.id === note.id ? note : other)));
