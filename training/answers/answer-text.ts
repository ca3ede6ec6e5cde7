import type { Analysis, Attribution } from '../../src/language/analysis.ts';
import { finish } from '../../src/language/document.ts';
import { analyseInSteps, type Engine } from '../../src/language/engine.ts';
import { answerSourcing } from '../sourcing/answer.ts';
import { fieldsOf, listOf, optionalTextOf, spansOf, textOf } from './fields.ts';

/** Answers a line with a text: what the engine finds, and with `sourcing` who stands behind each claim. */
export function answerText(line: unknown, engine: Engine, sourcing: boolean): unknown {
  const fields = fieldsOf(line);
  const text = textOf(fields, 'text');
  const published = optionalTextOf(fields, 'published');
  const analysis = finish(analyseInSteps(text, published, engine));
  const answer = {
    id: fields['id'],
    sentences: analysis.sentences,
    entities: analysis.entities,
    figures: analysis.figures,
    dates: analysis.dates,
    attributions: analysis.attributions.map(({ source, cue, content, mode }) => ({
      source,
      cue,
      content,
      mode,
    })),
  };
  if (!sourcing) return answer;
  const spans =
    fields['spans'] === undefined ? undefined : spansOf(fields['spans'], 'spans', text.length);
  const judged = withGivenAttributions(analysis, fields['attributions'], text.length);
  return { ...answer, ...answerSourcing(inputOf(fields, text), judged, spans) };
}

/** What sourcing reads besides the analysis. */
function inputOf(
  fields: Readonly<Record<string, unknown>>,
  text: string,
): { text: string; title?: string } {
  const title = optionalTextOf(fields, 'title');
  return title === undefined ? { text } : { text, title };
}

/** The analysis with the line's own attributions, where it carries some. */
function withGivenAttributions(analysis: Analysis, given: unknown, length: number): Analysis {
  if (given === undefined || given === null) return analysis;
  const attributions = listOf(given, 'attributions').map((one): Attribution => {
    const fields = fieldsOf(one);
    return {
      source: spansOf(fields['source'] ?? [], 'source', length),
      cue: spansOf(fields['cue'] ?? [], 'cue', length),
      content: spansOf(fields['content'] ?? [], 'content', length),
      mode: modeOf(fields['mode']),
      confidence: 1,
      parent: null,
    };
  });
  return { ...analysis, attributions };
}

function modeOf(mode: unknown): Attribution['mode'] {
  return mode === 'direct' || mode === 'mixed' ? mode : 'indirect';
}
