import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownTemporaryFolder } from '../../../scripts/own-temporary-folder.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('temporary files', () => {
  it('of a run of the tests are in a folder of its own', () => {
    expect(basename(tmpdir())).toMatch(/^who-says-/);
  });

  it('are gone with the folder that they were made in', () => {
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, tmpdir());
    const remove = ownTemporaryFolder();
    const profile = mkdtempSync(join(tmpdir(), 'who-says-chromium-'));
    writeFileSync(join(profile, 'Preferences'), '{}');
    remove();
    expect(existsSync(profile)).toBe(false);
    expect(existsSync(join(profile, '..'))).toBe(false);
  });
});
