import type { Analyser, Analysis, Attribution, Span } from '../../src/language/analysis.ts';
import { readArticle } from '../../src/sourcing/sourcing.ts';
import { sentenceLabels, sourceLabels } from './answer.ts';
import { baselineSentences, baselineSources } from './baseline.ts';
import {
  goldAnalysis,
  readCorpus,
  readLines,
  type CorpusArticle,
  type GoldSourcing,
} from './corpus.ts';
import {
  scoreSentences,
  scoreSources,
  type SentenceLabel,
  type SentenceScores,
  type SourceLabel,
  type SourceScores,
} from './scores.ts';

type Pairs<T> = (readonly [T, T])[];

/** Scores of one way of judging, over all labelled articles. */
export interface Run {
  readonly name: string;
  readonly sources: SourceScores;
  readonly sentences: SentenceScores;
  /** Share of the gold attributions that were found; 1 where they were given. */
  readonly recall: number;
}

class Tally {
  readonly sources: Pairs<SourceLabel> = [];
  readonly sentences: Pairs<SentenceLabel> = [];
  gold = 0;

  run(name: string): Run {
    return {
      name,
      sources: scoreSources(this.sources),
      sentences: scoreSentences(this.sentences),
      recall: this.gold > 0 ? this.sources.length / this.gold : 0,
    };
  }

  addSources(
    gold: readonly (SourceLabel | undefined)[],
    ours: readonly (SourceLabel | undefined)[],
  ): void {
    for (const [index, label] of gold.entries()) {
      if (!label) continue;
      this.gold++;
      const mine = ours[index];
      if (mine) this.sources.push([label, mine]);
    }
  }

  addSentences(gold: GoldSourcing, ours: readonly SentenceLabel[]): void {
    for (const [index, label] of gold.sentences.entries()) {
      const mine = ours[index];
      if (mine) this.sentences.push([label, mine]);
    }
  }
}

const overlap = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));

/** For each gold attribution the number of ours whose cue overlaps, or undefined. */
function match(article: CorpusArticle, found: readonly Attribution[]): (number | undefined)[] {
  return article.attributions.map(({ cue }) => {
    const index = found.findIndex((candidate) => overlap(cue, candidate.cue));
    return index === -1 ? undefined : index;
  });
}

/** What the evaluation needs; without an analyser only the given attributions are judged. */
export interface SourcingEvaluation {
  /** The folder of the corpora (data/README.md). */
  readonly data: string;
  readonly analyser?: Pick<Analyser, 'analyse'>;
}

/** Scores on sourcing-dev.jsonl: the baseline, given attributions on silver tokens, and from raw text. */
export function evaluateSourcing({ data, analyser }: SourcingEvaluation): Run[] {
  const corpus = readCorpus(data, 'dev');
  const baseline = new Tally();
  const given = new Tally();
  const engine = new Tally();
  const raw = new Tally();
  for (const gold of readLines<GoldSourcing>(`${data}/attribution/sourcing-dev.jsonl`)) {
    const found = corpus.get(gold.id);
    if (!found) throw new Error(`${gold.id} is labelled, but not in polnear-dev.`);
    const { article, tokens } = found;
    const spans = gold.sentences.map(({ span }) => span);
    const labels = article.attributions.map(({ id }) => gold.attributions[id]);
    const input = { text: article.text, title: article.title };
    const analysis = goldAnalysis(article, tokens, spans);
    const judge = (tally: Tally, one: Analysis): void => {
      const readings = readArticle(input, one, spans);
      tally.addSources(labels, sourceLabels(readings, one));
      tally.addSentences(gold, sentenceLabels(readings));
    };
    baseline.addSources(labels, baselineSources(article.text, analysis.attributions));
    baseline.addSentences(gold, baselineSentences(article.text, analysis));
    judge(given, analysis);
    if (!analyser) continue;
    const own = analyser.analyse(article.text);
    judge(engine, { ...own, attributions: analysis.attributions });
    const readings = readArticle(input, own, spans);
    const ours = sourceLabels(readings, own);
    raw.addSources(
      labels,
      match(article, own.attributions).map((index) =>
        index === undefined ? undefined : ours[index],
      ),
    );
    raw.addSentences(gold, sentenceLabels(readings));
  }
  const runs = [baseline.run('baseline'), given.run('given attributions, CoreNLP entities')];
  if (!analyser) return runs;
  return [...runs, engine.run('given attributions, our entities'), raw.run('from raw text')];
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** The runs as a table in plain text, with the goals in the last column. */
export function sourcingTable(runs: readonly Run[]): string {
  const rows: [string, (run: Run) => string, string][] = [
    ['attributions judged', (run) => `${run.sources.attributions} (${percent(run.recall)})`, ''],
    ['source kind right', (run) => percent(run.sources.kind), '≥ 90 %'],
    ['name right', (run) => percent(run.sources.right), '≥ 85 %'],
    ['name wrong', (run) => percent(run.sources.wrong), '≤ 5 %'],
    ['quotation mode right', (run) => percent(run.sources.mode), ''],
    ['speech right', (run) => percent(run.sources.speech), ''],
    ['sentences, macro-F1', (run) => run.sentences.macro.toFixed(3), '≥ 0.75'],
    ['  attributed', (run) => run.sentences.f1.attributed.toFixed(3), ''],
    ['  claim', (run) => run.sentences.f1.claim.toFixed(3), ''],
    ['  opinion', (run) => run.sentences.f1.opinion.toFixed(3), ''],
    ['  other', (run) => run.sentences.f1.other.toFixed(3), ''],
    ['worth, accuracy', (run) => percent(run.sentences.worthAccuracy), ''],
    ['check-worthy claims, F1', (run) => run.sentences.checkWorthy.f1.toFixed(3), '≥ 0.70'],
    ['  precision', (run) => run.sentences.checkWorthy.precision.toFixed(3), ''],
    ['  recall', (run) => run.sentences.checkWorthy.recall.toFixed(3), ''],
  ];
  const lines = rows.map(
    ([name, cell, goal]) => `| ${[name, ...runs.map(cell), goal].join(' | ')} |`,
  );
  const head = `| sourcing-dev | ${runs.map(({ name }) => name).join(' | ')} | goal |`;
  return [head, `|${' --- |'.repeat(runs.length + 2)}`, ...lines].join('\n');
}
