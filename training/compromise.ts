import { join } from 'node:path';
import { fetchPackage } from './packages.ts';

/** compromise, the peer that the evaluation and the benchmark measure beside us. MIT. */
export const COMPROMISE = { name: 'compromise', version: '14.16.0' } as const;

interface Located {
  readonly offset: { readonly start: number; readonly length: number };
}

interface View {
  people(): View;
  places(): View;
  organizations(): View;
  json(options: { offset: boolean }): Located[];
}

export interface Compromise {
  (text: string): View;
  model(): { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
}

/** Loads compromise, fetched into the cache. */
export async function loadCompromise(): Promise<Compromise> {
  const folder = fetchPackage(COMPROMISE.name, COMPROMISE.version);
  const file = join(folder, 'builds/three/compromise-three.mjs');
  return ((await import(file)) as { default: Compromise }).default;
}

/** An entity as compromise finds it; `type` is an index into ENTITY_TYPES. */
export interface PeerEntity {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** People, organisations and places that compromise finds in a text, as offsets. */
export function peerEntities(compromise: Compromise, text: string): PeerEntity[] {
  const view = compromise(text);
  return [view.people(), view.organizations(), view.places()].flatMap((found, type) =>
    found.json({ offset: true }).map(({ offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      type,
    })),
  );
}
