import type { Document } from '../../src/language/document.ts';
import { OPENING } from '../../src/language/quotation.ts';
import type { TokenAttribution } from './polnear.ts';

/** Words of reporting: the subset "speech only" holds the attributions with one of them in the cue, or quoted content. */
const REPORTING = new Set(
  (
    'say says said saying told tell tells telling according wrote write writes writing tweeted tweet ' +
    'added adding adds noted notes noting asked asks asking argued argues arguing announced announces ' +
    'announcing reported reports reporting explained explains claimed claims claiming stated states ' +
    'insisted insists acknowledged declared declares replied responded responds warned warns ' +
    'suggested suggests described describes describing called calls calling accused accuses accusing ' +
    'criticized denied denies confirmed confirms promised vowed urged urges quoted citing cited cites ' +
    'recalled concluded concedes conceded admitted admits testified posted joked quipped maintains ' +
    'maintained contends contended estimated predicted observed remarked stressed emphasized ' +
    'reiterated repeated mentioned pointed blasted slammed praised'
  ).split(' '),
);

/** Whether an attribution is one of speech: a word of reporting in the cue, or quotation marks in the content. */
export function isSpeech({ words, quotes }: Document, attribution: TokenAttribution): boolean {
  const reports = attribution.cue.some((i) => REPORTING.has(words[i]?.lower ?? ''));
  return reports || attribution.content.some((i) => (quotes[i] ?? 0) >= OPENING);
}
