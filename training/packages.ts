import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where what is fetched for training and benchmarks is kept. */
export const CACHE = new URL('../.cache', import.meta.url).pathname;

/**
 * The folder of an npm package, fetched by name into the cache if it is not there: packages that only training and
 * benchmarks need are no dependencies.
 */
export function fetchPackage(name: string, version: string): string {
  const folder = join(CACHE, `${name}-${version}`);
  const unpacked = join(folder, 'package');
  if (existsSync(join(unpacked, 'package.json'))) return unpacked;
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, encoding: 'utf8' as const };
  const archive = execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], options).trim();
  execFileSync('tar', ['xzf', archive], options);
  rmSync(join(folder, archive));
  return unpacked;
}
