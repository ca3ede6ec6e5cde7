import type { Attribution, DateMention } from '../language/analysis.ts';
import type { SourceKind } from './claim.ts';
import { isWithinDate } from './within-date.ts';

/**
 * Wording that the engine takes for an attribution although nobody states anything: a refusal to speak, a schedule, a
 * question, a person who shows something else than words.
 */

/**
 * "Did not respond to", "has yet to reply", "did not say where": the content is what was not said. "Did not only say" and
 * "did not hesitate to say" are how it was said.
 */
const unsaid =
  /\b(?:not|n't|yet to)\b(?: (?!(?:only|just|merely|simply|hesitate|afraid|shy|ashamed|fail)\b)\S+)* (?:respond(?:ed)?|reply|replied|answer(?:ed)?|comment(?:ed)?|return(?:ed)?|say|specify|elaborate|disclose[ds]?|reveal(?:ed)?|provided?|offer(?:ed)?|given?)\b/u;

/** "Declined to comment", "refuses to be interviewed". */
const declined =
  /^(?:to )?(?:be |make |give )?(?:any |an? |further |immediately |publicly )*(?:comment|respond|reply|answer|interview(?:s|ed)?|elaborate|discuss|speak|talk|say)\b/u;
const declining = /\b(?:declin|refus)\w+(?: to)?\b/u;

/** "Did not answer directly but said", "declined to comment, saying": the cue goes on to what was said after all. */
const goesOn = /\b(?:but|said|says|saying|adding|noting)\b/u;

/** Whether cue and content, in lower case, tell that somebody said nothing; prices, too, decline and say nothing. */
export const isSilence = (cue: readonly string[], content: string): boolean => {
  const line = cue.join(' ');
  if (goesOn.test(line)) return false;
  const isFall = /^(?:also )?decline[ds]?$/u.test(line) && /^(?:by )?\D?\d/u.test(content);
  const refused = declining.exec(line);
  const what = refused && `${line.slice(refused.index + refused[0].length)} ${content}`.trim();
  return isFall || unsaid.test(line) || (what !== null && declined.test(what));
};

const clause = /^(?:that|how|why|what|whether|where|who|if)\b/u;

/** "Smith shows true colours", "Roe left, showing no sign of strain": a person who shows says nothing; a study does. */
const isShow = (kind: SourceKind, cue: readonly string[], content: string): boolean =>
  kind === 'person' &&
  (cue.includes('showing') ||
    (cue.some((word) => /^show(?:s|ed|n)?$/u.test(word)) && !clause.test(content)));

/** "Is expected to pass" is a schedule, "was asked how" and "what was announced?" are questions; none is hearsay. */
const isNobodysWord = (kind: SourceKind, cue: readonly string[], after: string): boolean =>
  kind === 'unspecified' &&
  (cue.some((word) => word === 'expected' || word === 'asked') || /^[^.!?"“\n]*\?/u.test(after));

/**
 * Whether nothing is stated, as far as the kind of the source, the cue and the content, in lower case, and the text after
 * them tell.
 */
export const isNoStatement = (
  kind: SourceKind,
  cue: readonly string[],
  content: string,
  after: string,
): boolean => isShow(kind, cue, content) || isNobodysWord(kind, cue, after);

/** "October showed", "the 2000s saw": a time is no source. */
export const isTime = (dates: readonly DateMention[], { source }: Attribution): boolean =>
  source.length > 0 && source.every((part) => isWithinDate(dates, part));
