/** `npm run bench -- NAME [options]`: runs tests/bench/NAME.ts and prints what it measured. */
export interface Bench {
  run(args: readonly string[]): Promise<void>;
}

const [wanted, ...options] = process.argv.slice(2);
if (!wanted || !/^[\w-]+$/.test(wanted)) {
  console.error('Say which: npm run bench -- anchoring');
  process.exit(1);
}
const bench = (await import(`./${wanted}.ts`)) as Bench;
await bench.run(options);
