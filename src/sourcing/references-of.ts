import type { Analysis, Attribution, Span } from '../language/analysis.ts';
import { writerPronouns } from './lexicon/cues.ts';
import { toNobody } from './references.ts';
import { resolveRun } from './resolve.ts';
import type { Reference, Scene } from './scene.ts';
import { sourceless } from './speech.ts';
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

/** A source in several pieces is read as one, if they stand close to each other. */
function sourceRun(scene: Scene, spans: readonly Span[]): Run | undefined {
  const [first] = spans;
  if (!first) return undefined;
  let run = runOf(scene.words, first);
  for (const span of spans.slice(1)) {
    const next = runOf(scene.words, span);
    if (next.from >= run.to && next.from - run.to <= 1) run = { from: run.from, to: next.to };
  }
  return run.to > run.from ? run : undefined;
}

interface Task {
  readonly attribution: Attribution;
  readonly index: number;
  readonly run: Run | undefined;
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
    run: sourceRun(scene, attribution.source),
  }));
  const references = new Map<number, Reference>();
  const solve = ({ attribution, index, run }: Task, speaker: Reference | undefined): void => {
    const reference = run
      ? resolveRun(scene, run, speaker)
      : toNobody(sourceless(cueWords(scene, attribution.cue)));
    references.set(index, reference);
    if (run && reference.kind !== 'outlet' && reference.kind !== 'unspecified') {
      scene.heard.push({ reference, word: run.from });
    }
  };
  const waits = ({ run }: Task): boolean =>
    run !== undefined &&
    writerPronouns.has(wordOf(scene.words, run.from)) &&
    scene.words.quoted[run.from] === 1;
  const ordered = tasks.toSorted(
    (a, b) => (a.run?.from ?? -1) - (b.run?.from ?? -1) || a.index - b.index,
  );
  for (const task of ordered) if (!waits(task)) solve(task, undefined);
  for (const task of ordered) {
    if (!waits(task)) continue;
    const holder = enclosing(tasks, task);
    solve(task, holder === null ? undefined : references.get(holder));
  }
  return tasks.map(({ index }) => references.get(index) ?? toNobody('unspecified'));
}
