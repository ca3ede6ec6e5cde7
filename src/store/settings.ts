import * as v from 'valibot';
import { defaultSettings, type Settings } from '../messages/settings.ts';
import type { Database } from './schema.ts';
import { write } from './write.ts';

const names = v.array(v.string());

/** Each setting on its own: one that cannot be read falls back to its default, and the others stay. */
const schema = v.fallback(
  v.object({
    enabled: v.fallback(v.boolean(), defaultSettings.enabled),
    density: v.fallback(v.picklist(['off', 'claims', 'all']), defaultSettings.density),
    sitesOff: v.fallback(names, [...defaultSettings.sitesOff]),
    toolbar: v.fallback(v.boolean(), defaultSettings.toolbar),
    hover: v.fallback(v.boolean(), defaultSettings.hover),
    allClaims: v.fallback(v.boolean(), defaultSettings.allClaims),
    history: v.fallback(v.boolean(), defaultSettings.history),
    backup: v.fallback(v.boolean(), defaultSettings.backup),
    ratersOff: v.fallback(names, [...defaultSettings.ratersOff]),
  }),
  { ...defaultSettings, sitesOff: [...defaultSettings.sitesOff], ratersOff: [] },
);

/** Settings as they are kept, with defaults for what is missing or cannot be read. */
export const readSettings = (value: unknown): Settings => v.parse(schema, value ?? {});

/** The reader's settings, with defaults for what was never set or cannot be read. */
export async function getSettings(db: Database): Promise<Settings> {
  return readSettings(await db.get('settings', 'settings'));
}

/** Changes some settings and returns them all. Who switches the history off wants it gone: it is deleted with that. */
export function changeSettings(db: Database, change: Partial<Settings>): Promise<Settings> {
  return write(db, ['settings', 'history'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const stored = readSettings(await store.get('settings'));
    const settings = readSettings({ ...stored, ...change });
    await store.put(settings, 'settings');
    if (!settings.history) await transaction.objectStore('history').clear();
    return settings;
  });
}

/** Switches reading on or off for one host and returns all settings. */
export function switchSite(db: Database, host: string, on: boolean): Promise<Settings> {
  return write(db, ['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const stored = readSettings(await store.get('settings'));
    const others = stored.sitesOff.filter((site) => site !== host);
    const settings = { ...stored, sitesOff: on ? others : [...others, host] };
    await store.put(settings, 'settings');
    return settings;
  });
}

/** This device's id, the same until the store is deleted: stamps carry it. Made by `create` the first time. */
export function deviceId(
  db: Database,
  create: () => string = () => crypto.randomUUID(),
): Promise<string> {
  return write(db, ['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const stored = await store.get('device');
    if (typeof stored === 'string' && stored !== '') return stored;
    const created = create();
    await store.put(created, 'device');
    return created;
  });
}
