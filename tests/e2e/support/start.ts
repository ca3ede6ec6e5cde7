import { afterAll, inject } from 'vitest';
import { startExtension, type Extension } from '../../../scripts/browser/extension.ts';
import type { SessionOptions } from '../../../scripts/browser/session.ts';
import { startSite, type Site } from '../../../scripts/browser/site.ts';

/** What all tests of a file share. */
export interface Started {
  readonly site: Site;
  readonly extension: Extension;
}

/**
 * Starts a site, and the browser of the project with the extension, for the file that awaits it at its top; both are
 * closed after the last test. Where no hook runs, since the file fails to load or all its tests are skipped, the
 * browser ends with Vitest's worker.
 */
export async function start(options?: (site: Site) => SessionOptions): Promise<Started> {
  const site = await startSite();
  try {
    const extension = await startExtension(inject('browser'), options?.(site));
    afterAll(() => extension.close().finally(() => site.close()));
    return { site, extension };
  } catch (error) {
    site.close();
    throw error;
  }
}
