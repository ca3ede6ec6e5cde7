import type { Attribution, Span } from '../language/analysis.ts';
import { tagNumber } from '../language/part-of-speech.ts';
import { prominence } from './pronouns.ts';
import { toPerson } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { isAttitude, isSpoken } from './speech.ts';
import { lowerBound } from './lower-bound.ts';
import { runOf, wordOf, type Run } from './words.ts';

/** An attribution as far as it is resolved; `run` is where its source stands. */
export interface Told {
  readonly attribution: Attribution;
  readonly reference: Reference;
  readonly run: Run | undefined;
}

const isIn = (spans: readonly Span[], at: number): boolean =>
  spans.some(([start, end]) => start <= at && at < end);

/** Whether a cue is a participle that hangs on a verb before it: "…, noting", "before adding", "by warning". */
function hangs({ words }: Scene, cue: Run): boolean {
  const isParticiple = /..ing$/u.test(wordOf(words, cue.from));
  return isParticiple && /^(?:,|and|before|after|while|by)$/u.test(wordOf(words, cue.from - 1));
}

const finite = new Set([tagNumber('VBD'), tagNumber('VBZ')]);

/** Whether a cue is a second verb of the same subject: "Roe left the talks and vowed"; not a passive. */
const isSecondVerb = ({ words }: Scene, cue: Run): boolean =>
  finite.has(words.tags[cue.from] ?? -1) &&
  wordOf(words, cue.from - 1) === 'and' &&
  !/^(?:is|was|has|had|are|were)$/u.test(wordOf(words, cue.from));

/** The last one who spoke before a word of the same sentence, unless the word is a part of what was said. */
function speakerBefore({ words }: Scene, told: readonly Told[], cue: Run): Reference | undefined {
  const at = words.starts[cue.from] ?? 0;
  return told.findLast(
    ({ run, attribution, reference }) =>
      run !== undefined &&
      run.to <= cue.from &&
      words.sentences[run.from] === words.sentences[cue.from] &&
      words.quoted[run.from] === words.quoted[cue.from] &&
      /^(?:person|organisation|document|unnamed)$/u.test(reference.kind) &&
      !isIn(attribution.content, at) &&
      !isIn(attribution.source, at),
  )?.reference;
}

/** The person whose name opens the sentence of a word, its subject; not one of an aside: "Following Roe, …". */
function subjectBefore({ words, people }: Scene, cue: Run): Reference | undefined {
  const { mentions } = people;
  const sentence = words.sentences[cue.from] ?? 0;
  const first = mentions[lowerBound(mentions, sentence, ({ from }) => words.sentences[from] ?? 0)];
  if (!first || first.from >= cue.from || words.sentences[first.from] !== sentence)
    return undefined;
  let start = first.from;
  while (words.sentences[start - 1] === sentence) start--;
  const isAside = /..ing$/u.test(wordOf(words, start)) && start !== first.from;
  const isSubject =
    !isAside && !words.quoted[first.from] && prominence(words, first.from, first.to, true) >= 1;
  return isSubject ? toPerson(first.person, true, '') : undefined;
}

/**
 * Who speaks where only a participle or a second verb tells that something is said: "…, Roe wrote, noting that" and "Roe
 * left and vowed" are still Roe. Undefined where the cue is neither, or nobody fits. `told` are all sources in reading order.
 */
export function impliedSource(
  scene: Scene,
  { cue }: Attribution,
  told: readonly Told[],
): Reference | undefined {
  const [span] = cue;
  const run = span && runOf(scene.words, span);
  if (!run || run.to <= run.from) return undefined;
  if (isSecondVerb(scene, run)) return speakerBefore(scene, told, run);
  if (!hangs(scene, run)) return undefined;
  const words: string[] = [];
  for (let i = run.from; i < run.to; i++) words.push(wordOf(scene.words, i));
  const at = scene.words.starts[run.from] ?? 0;
  const isWithin = (): boolean => told.some(({ attribution }) => isIn(attribution.content, at));
  const found =
    speakerBefore(scene, told, run) ?? (isWithin() ? undefined : subjectBefore(scene, run));
  const isTold = isSpoken(words) || isAttitude(words);
  return isTold || found?.kind === 'person' ? found : undefined;
}
