import { bugs } from '../../../package.json';
import type { OutletRecord } from '../../outlets/outlet.ts';
import { SOURCES } from '../../outlets/sources.ts';

/**
 * The address of an issue that is filled in with what we say of an outlet and who says it, for a reader to correct. It
 * holds the outlet's site, never the page that is being read; nothing is sent before the reader sends it.
 */
export function wrongFactLink({ site, facts }: OutletRecord): string {
  const known = Object.entries(facts).map(
    ([name, { value, source, url }]) => `- ${name}: ${value} (${SOURCES[source].name}, ${url})`,
  );
  const body = [
    `What Who Says shows for ${site}:`,
    ...known,
    '',
    'What is wrong, and what is right:',
    '',
    'A public page where it can be checked:',
    '',
  ].join('\n');
  return `${bugs.url}/new?${new URLSearchParams({ title: `Wrong fact: ${site}`, body }).toString()}`;
}
