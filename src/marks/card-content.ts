import type { Article } from '../article/article.ts';
import type { DateMention, Entity, EntityType, Figure, FigureType } from '../language/analysis.ts';
import type { NotePlace, Reading } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import { agencyOf } from '../parts/agency.ts';
import { chainOf, type Link } from '../parts/chain.ts';
import { linksOf, type ClaimLink } from '../parts/claim-links.ts';
import type { Claim, Source } from '../sourcing/claim.ts';
import { claimedWords, phraseOf } from '../sourcing/phrase.ts';
import type { Mark } from './mark.ts';
import type { GivenSource } from './source-form.tsx';

/** What a card tells of a claim, in the order of the question: what kind, who, what exactly, through whom, linked or not. */
export interface ClaimContent {
  readonly claim: Claim;
  readonly source?: Source | undefined;
  /** The article's own words for the source, and those with the cue: "his office said". */
  readonly sourceWords: string;
  readonly phrase: string;
  readonly says: string;
  /** Through whom it came, itself last; empty where nobody stands between. */
  readonly chain: readonly Link[];
  readonly links: readonly ClaimLink[];
}

/** A name, figure or date under the pointer. */
export interface MentionContent {
  readonly words: string;
  readonly type: EntityType | FigureType | 'date';
  /** Times that these words stand in the article as a mention. */
  readonly times: number;
  /** ISO 8601 of reduced precision, for a date that could be resolved. */
  readonly value?: string;
}

export interface NoteContent {
  readonly note: Note;
  readonly how: NotePlace['how'];
  /** The words that stand at the note's place now, where they are not those of its quote. */
  readonly now?: string;
}

export interface CardContent {
  /** The outlet's name, for what it says itself. */
  readonly outlet: string;
  /** Who reported it, where the dateline names somebody other than the outlet. */
  readonly agency?: string | undefined;
  /** The named sources of the article, for the reader to choose from. */
  readonly known: readonly GivenSource[];
  readonly claim?: ClaimContent | undefined;
  readonly mention?: MentionContent | undefined;
  readonly notes: readonly NoteContent[];
}

/** What the page knows, for a card to draw from. */
export interface CardSource {
  readonly article: Article;
  readonly reading?: Reading | undefined;
  readonly notes: readonly Note[];
  readonly places: readonly NotePlace[];
}

/** What the card says of the marks under the pointer, innermost first; undefined if there is nothing to say. */
export function cardOf(page: CardSource, marks: readonly Mark[]): CardContent | undefined {
  const claim = firstOf(marks, (mark) =>
    'claim' in mark.subject ? mark.subject.claim : undefined,
  );
  const noteIds = new Set(
    marks.flatMap((mark) => ('note' in mark.subject ? [mark.subject.note] : [])),
  );
  const content: CardContent = {
    outlet: page.article.outlet.name || page.article.outlet.host,
    agency: page.reading && agencyOf(page.reading.sourcing, page.article),
    known: knownSources(page.reading),
    claim: claim === undefined ? undefined : claimContent(page, claim),
    mention: firstOf(marks, (mark) => mentionContent(page, mark)),
    notes: noteContents(page, noteIds),
  };
  return content.claim || content.mention || content.notes.length > 0 ? content : undefined;
}

/** The sources of the article that somebody can be: those that it names or describes for sure. */
export const knownSources = (reading: Reading | undefined): GivenSource[] =>
  (reading?.sourcing.sources ?? []).filter(({ certain, name }) => certain && name !== '');

/** What the card says of one claim, by its id; undefined if the reading has no such claim. */
export function claimContent(page: CardSource, id: number): ClaimContent | undefined {
  const { article, reading } = page;
  const claim = reading?.sourcing.claims.find((candidate) => candidate.id === id);
  if (!reading || !claim) return undefined;
  const { sources } = reading.sourcing;
  return {
    claim,
    source: sources.find((source) => source.id === claim.source),
    sourceWords: phraseOf(article.text, claim.sourceWords),
    phrase: phraseOf(article.text, [...claim.sourceWords, ...claim.cue]),
    says: claimedWords(article.text, claim),
    chain: chainOf(claim, sources),
    links: linksOf(claim, article, reading.entities),
  };
}

function mentionContent(
  { article, reading }: CardSource,
  { subject }: Mark,
): MentionContent | undefined {
  if (!reading) return undefined;
  if ('entity' in subject) return countMentions(article.text, reading.entities, subject.entity);
  if ('figure' in subject) return countMentions(article.text, reading.figures, subject.figure);
  if ('date' in subject) return dateContent(article.text, reading.dates, subject.date);
  return undefined;
}

function countMentions(
  text: string,
  mentions: readonly (Entity | Figure)[],
  index: number,
): MentionContent | undefined {
  const mention = mentions[index];
  if (!mention) return undefined;
  const words = text.slice(mention.start, mention.end);
  const times = mentions.filter(({ start, end }) => text.slice(start, end) === words).length;
  return { words, type: mention.type, times };
}

function dateContent(
  text: string,
  dates: readonly DateMention[],
  index: number,
): MentionContent | undefined {
  const date = dates[index];
  if (!date) return undefined;
  const words = text.slice(date.start, date.end);
  // Weeks, quarters and "XXXX-10-16" (no year, and no date of the article to tell it by) are no day to show.
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(date.value)?.[0];
  return { words, type: 'date', times: 1, ...(day && { value: day }) };
}

function noteContents(
  { article, notes, places }: CardSource,
  ids: ReadonlySet<string>,
): NoteContent[] {
  return places
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, start, end, how }) => {
      const note = notes.find((candidate) => candidate.id === id);
      if (!note) return [];
      return [{ note, how, ...(how === 'approximate' && { now: article.text.slice(start, end) }) }];
    });
}

function firstOf<T>(marks: readonly Mark[], read: (mark: Mark) => T | undefined): T | undefined {
  for (const mark of marks) {
    const found = read(mark);
    if (found !== undefined) return found;
  }
  return undefined;
}
