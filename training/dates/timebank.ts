import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/language/analysis.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface Timex {
  readonly span: Span;
  readonly type: TimexType;
  readonly value: string;
}

export interface TimeBankDocument {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly timexes: readonly Timex[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Reads one TimeML file: the text without its tags, and every TIMEX3 with offsets into it. */
const parseTimeMl = (id: string, xml: string): TimeBankDocument => {
  const published = attribute(/<DCT>\s*<TIMEX3[^>]*>/.exec(xml)?.[0] ?? '', 'value').slice(0, 10);
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const timexes: Timex[] = [];
  const open: { start: number; tag: string }[] = [];
  let text = '';
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, tag: piece });
    else if (piece === '</TIMEX3>') {
      const { start, tag } = open.pop() ?? { start: 0, tag: '' };
      const type = attribute(tag, 'type') as TimexType;
      timexes.push({ span: [start, text.length], type, value: attribute(tag, 'value') });
    } else if (!piece.startsWith('<')) {
      text += piece.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
    }
  }
  return { id, text, published, timexes };
};

/** Every article of the folder, in the order of the file names. */
export const readTimeBank = (folder: string): TimeBankDocument[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tml.gz'))
    .sort()
    .map((name) =>
      parseTimeMl(
        name.replace('.tml.gz', ''),
        gunzipSync(readFileSync(join(folder, name))).toString('utf8'),
      ),
    );

/** Whether rules may be developed on this article: a fixed third, by the FNV-1a hash of its name. */
export const isForRules = ({ id }: TimeBankDocument): boolean => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % 3 === 0;
};
