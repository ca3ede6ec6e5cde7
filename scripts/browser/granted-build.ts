import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
}

/**
 * A copy of a build in which every optional permission is a required one, and returns its folder. Chromium answers a
 * request for what an extension has already without a prompt, which is as if its reader had agreed.
 */
export function grantedBuild(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'who-says-granted-'));
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const { optional_permissions: optional, permissions, ...rest } = manifest;
  const granted = { ...rest, permissions: [...permissions, ...optional] };
  writeFileSync(path, JSON.stringify(granted));
  return copy;
}
