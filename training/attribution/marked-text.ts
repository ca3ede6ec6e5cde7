import type { PolnearArticle } from './polnear.ts';

type Role = 'source' | 'cue' | 'content';
type Spans = [start: number, end: number][];
type Marked = Record<Role, Spans>;

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['s', 'source'],
  ['q', 'cue'],
  ['c', 'content'],
]);

/** "[s1,2 " opens a source of the attributions 1 and 2, "[q1 " a cue, "[c1 " a content; "]" closes. */
const MARKS = /\[([sqc])([\d,]+) |\]|[^[\]]+/gu;

/**
 * Reads a text in which sources, cues and contents stand in numbered brackets; offsets are UTF-16 units of the text
 * without them. Throws an Error that tells the place if a bracket is left open or closes nothing.
 */
export function readMarkedText(marked: string): Pick<PolnearArticle, 'text' | 'attributions'> {
  const found = new Map<string, Marked>();
  const open: { role: Role; numbers: string[]; start: number }[] = [];
  let text = '';
  for (const [piece, letter, numbers = ''] of marked.matchAll(MARKS)) {
    const role = ROLES.get(letter ?? '');
    if (role !== undefined) open.push({ role, numbers: numbers.split(','), start: text.length });
    else if (piece !== ']') text += piece;
    else {
      const span = open.pop();
      if (span === undefined) throw new Error(`"]" closes nothing behind "${text.slice(-40)}"`);
      for (const number of span.numbers) {
        const attribution = found.get(number) ?? { source: [], cue: [], content: [] };
        attribution[span.role].push([span.start, text.length]);
        found.set(number, attribution);
      }
    }
  }
  const [left] = open;
  if (left !== undefined) throw new Error(`a bracket is left open: "${text.slice(left.start)}"`);
  return { text, attributions: [...found.values()].map(inOrder) };
}

const rising = (spans: Spans): Spans => spans.toSorted(([a], [b]) => a - b);

function inOrder({ source, cue, content }: Marked): Marked {
  return { source: rising(source), cue: rising(cue), content: rising(content) };
}
