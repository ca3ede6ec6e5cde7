/**
 * `npm run -s analyse` answers each JSON line of standard input with one on standard output; see training/README.md.
 * The exit status is 1 if a line was malformed.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadEngine } from '../src/language/engine.ts';
import { answerText } from './answers/answer-text.ts';
import { answerTokens } from './answers/answer-tokens.ts';
import { WEIGHTS } from './options.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tokens: { type: 'boolean', default: false },
      sourcing: { type: 'boolean', default: false },
      weights: { type: 'string', default: WEIGHTS },
    },
  });
  const engine = loadEngine(readFileSync(values.weights));
  const answer = values.tokens
    ? (line: unknown) => answerTokens(line, engine)
    : (line: unknown) => answerText(line, engine, values.sourcing);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${answerLine(line, answer)}\n`);
  }
}

/** The answer to one line, or what is wrong with it. */
function answerLine(line: string, answer: (parsed: unknown) => unknown): string {
  try {
    return JSON.stringify(answer(JSON.parse(line)));
  } catch (error) {
    process.exitCode = 1;
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  }
}

await main();
