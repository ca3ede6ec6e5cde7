import type { Analysis, Attribution, Span } from '../language/analysis.ts';
import { writerPronouns } from './lexicon/cues.ts';
import { nameFromWhatFollows } from './cataphora.ts';
import { settleNames } from './fullest-names.ts';
import { isTime } from './no-statement.ts';
import { impliedSource } from './implied-source.ts';
import { toNobody, together } from './references.ts';
import { resolveRun } from './resolve.ts';
import type { Reference, Scene } from './scene.ts';
import { continued, inTranscript } from './speakers.ts';
import { isPassive, sourceless } from './speech.ts';
import { runOf, wordOf, type Run } from './words.ts';

/** The words of the cue in lower case. */
export function cueWords(scene: Scene, cue: readonly Span[]): string[] {
  const list: string[] = [];
  for (const span of cue) {
    const { from, to } = runOf(scene.words, span);
    for (let i = from; i < to; i++) list.push(wordOf(scene.words, i));
  }
  return list;
}

/** The runs of words of a source; pieces that touch, but for a mark or two, are one. */
function sourceRuns(scene: Scene, spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  for (const span of spans) {
    const next = runOf(scene.words, span);
    const last = runs.at(-1);
    if (last && next.from >= last.to && next.from - last.to <= 1) {
      runs[runs.length - 1] = { from: last.from, to: next.to };
    } else if (next.to > next.from) runs.push(next);
  }
  return runs;
}

interface Task {
  readonly attribution: Attribution;
  readonly index: number;
  readonly runs: readonly Run[];
}

/** The attribution nearest the reader whose content holds a word, other than the one itself. */
function enclosing(tasks: readonly Task[], task: Task): number | null {
  if (task.attribution.parent !== null) return task.attribution.parent;
  const at = task.attribution.source[0]?.[0] ?? -1;
  const holder = tasks.find(
    ({ attribution, index }) =>
      index !== task.index && attribution.content.some(([start, end]) => start <= at && at < end),
  );
  return holder?.index ?? null;
}

/**
 * Whom each attribution of the article means, in the order of the attributions. Sources are resolved in reading
 * order, so that each can be the antecedent of the next; "I" inside quotation marks waits for its speaker.
 */
export function resolveAttributions(scene: Scene, analysis: Analysis): Reference[] {
  const tasks: Task[] = analysis.attributions.map((attribution, index) => ({
    attribution,
    index,
    runs: sourceRuns(scene, attribution.source),
  }));
  const references = new Map<number, Reference>();
  const solve = (task: Task, speaker: Reference | undefined): void => {
    const { attribution, index, runs } = task;
    const [run] = runs;
    const cue = cueWords(scene, attribution.cue);
    const isSubject =
      run !== undefined &&
      isPassive(cue) &&
      wordOf(scene.words, run.from) !== 'by' &&
      wordOf(scene.words, run.from - 1) !== 'by';
    if (isSubject || isTime(analysis.dates, attribution)) {
      references.set(index, toNobody('unspecified'));
      return;
    }
    const parts = runs.map(
      (part) =>
        continued(scene, part, cue) ??
        inTranscript(scene, part, cue) ??
        resolveRun(scene, part, speaker),
    );
    const [only] = parts;
    const reference =
      only && parts.length === 1
        ? only
        : only
          ? together(parts, only.words)
          : toNobody(sourceless(cue));
    references.set(index, reference);
    if (run && reference.kind !== 'outlet' && reference.kind !== 'unspecified') {
      scene.heard.push({ reference, word: run.from });
    }
  };
  const waits = ({ runs: [run] }: Task): boolean =>
    run !== undefined &&
    writerPronouns.has(wordOf(scene.words, run.from)) &&
    scene.words.quoted[run.from] === 1;
  const ordered = tasks.toSorted(
    (a, b) => (a.runs[0]?.from ?? -1) - (b.runs[0]?.from ?? -1) || a.index - b.index,
  );
  for (const task of ordered) if (!waits(task)) solve(task, undefined);
  for (const task of ordered) {
    if (!waits(task)) continue;
    const holder = enclosing(tasks, task);
    solve(task, holder === null ? undefined : references.get(holder));
  }
  const told = ordered.map(({ attribution, index, runs: [run] }) => ({
    attribution,
    reference: references.get(index) ?? toNobody('unspecified'),
    run,
  }));
  for (const { attribution, index, runs } of ordered) {
    if (runs.length > 0) continue;
    const implied = impliedSource(scene, attribution, told);
    if (implied) references.set(index, implied);
  }
  const named = nameFromWhatFollows(
    scene,
    ordered.map(({ index, runs: [run] }) => ({
      reference: references.get(index) ?? toNobody('unspecified'),
      run,
    })),
  );
  const byIndex = new Map(ordered.map(({ index }, place) => [index, named[place]]));
  return settleNames(tasks.map(({ index }) => byIndex.get(index) ?? toNobody('unspecified')));
}
