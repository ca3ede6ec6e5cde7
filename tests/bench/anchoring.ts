import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { measureLayouts, readPairs } from './anchoring/layouts.ts';
import { measure, type Tally } from './anchoring/measure.ts';
import { measureSpeed } from './anchoring/speed.ts';

/** Texts of PolNeAR: `part` is "dev" or "train". */
function polnear(data: string, part: string): string[] {
  const path = join(data, 'attribution', `polnear-${part}.jsonl.gz`);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

const ms = (time: number) => `${time.toFixed(2)} ms`;

/** Prints how many notes are found again after edits, ours beside the peer's, on the same texts. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data' },
      trials: { type: 'string', default: '400' },
      seed: { type: 'string', default: '1' },
      part: { type: 'string', default: 'dev' },
      peer: { type: 'boolean', default: true },
      layouts: { type: 'boolean', default: true },
      dump: { type: 'string' },
    },
    allowNegative: true,
  });
  const trials = Number(values.trials);
  const texts = polnear(values.data, values.part);
  const rows = measure(texts, trials, Number(values.seed), values.peer);
  const percent = ({ right, wrong, none }: Tally) =>
    [right, wrong, none].map((n) => ((100 * n) / trials).toFixed(1)).join(' / ');
  console.log(`${trials} trials a row; right / wrong / none, in percent`);
  console.table(
    rows.map(({ name, ours, peer }) => ({ '': name, ours: percent(ours), peer: percent(peer) })),
  );
  const speed = measureSpeed(texts, 200, Number(values.seed));
  console.log(
    `approximate search in 1 MB, per note: ours ${ms(speed.ours)} (and once for all ${ms(speed.ready)}), ` +
      `peer ${ms(speed.peer)}`,
  );
  if (!values.layouts) return;
  console.log('found in another layout of the same article (live page and truth, both ways)');
  const layouts = measureLayouts(readPairs(values.data, values.dump), 50, Number(values.seed));
  console.table(
    [...layouts].map(([set, tally]) => {
      const total = tally.right + tally.wrong + tally.none;
      const share = (n: number) => `${((100 * n) / total).toFixed(2)} %`;
      const { right, wrong, none } = tally;
      return { set, notes: total, right: share(right), wrong: share(wrong), none: share(none) };
    }),
  );
}
