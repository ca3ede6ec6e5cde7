import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FigureType, Span } from '../../src/language/analysis.ts';

export interface IeerFigure {
  readonly span: Span;
  readonly type: FigureType;
}

export interface IeerText {
  readonly text: string;
  readonly figures: readonly IeerFigure[];
}

/** The NIST IE-ER names of 1999; ages and rates are measures there. */
const TYPES: Readonly<Record<string, FigureType>> = {
  MONEY: 'money',
  PERCENT: 'percent',
  MEASURE: 'quantity',
  CARDINAL: 'count',
  DURATION: 'duration',
};

const parse = (body: string): IeerText => {
  const figures: IeerFigure[] = [];
  const open: { start: number; type: FigureType | undefined }[] = [];
  let text = '';
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    const [, type] = /^<b_(?:num|tim)ex\s+type="(\w+)"/i.exec(piece) ?? [];
    if (type !== undefined) open.push({ start: text.length, type: TYPES[type] });
    else if (/^<e_(?:num|tim)ex/i.test(piece)) {
      const last = open.pop();
      if (last?.type) figures.push({ span: [last.start, text.length], type: last.type });
    } else if (!piece.startsWith('<')) text += piece.replace(/\s+/g, ' ');
  }
  return { text, figures };
};

/** The texts of every file of the folder, with the figures that are marked in them. */
export const readIeer = (folder: string): IeerText[] =>
  readdirSync(folder)
    .filter((name) => /^(?:APW|NYT)/.test(name))
    .sort()
    .flatMap((name) => {
      const raw = gunzipSync(readFileSync(join(folder, name))).toString('latin1');
      return [...raw.matchAll(/<TEXT>([\s\S]*?)<\/TEXT>/g)].map(([, body = '']) => parse(body));
    });
