import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/messages/settings.ts';
import {
  analysisKey,
  clearAnalyses,
  getAnalysis,
  putAnalysis,
} from '../../../src/store/analyses.ts';
import {
  allCorrections,
  correctionsOf,
  deleteCorrection,
  putCorrection,
} from '../../../src/store/corrections.ts';
import { importCollection, undoImport } from '../../../src/store/import.ts';
import { damagedRecords } from '../../../src/store/damaged.ts';
import { putNote } from '../../../src/store/notes.ts';
import { getPlaces, recordPlaces } from '../../../src/store/places.ts';
import { changeSettings, deviceId, getSettings, switchSite } from '../../../src/store/settings.ts';
import { laptop, sampleNote, tablet } from '../../unit/notes/sample.ts';
import { freshStore } from './fresh.ts';

describe('settings', () => {
  it('have defaults, and keep what the reader switches', async () => {
    const db = await freshStore();
    expect(await getSettings(db)).toEqual(defaultSettings);
    await changeSettings(db, { density: 'claims' });
    expect(await switchSite(db, 'example.com', false)).toMatchObject({ sitesOff: ['example.com'] });
    expect(await getSettings(db)).toEqual({
      ...defaultSettings,
      density: 'claims',
      sitesOff: ['example.com'],
    });
    expect(await switchSite(db, 'example.com', true)).toMatchObject({ sitesOff: [] });
  });

  it('fall back one by one when they cannot be read', async () => {
    const db = await freshStore();
    await db.put('settings', { density: 'loud', toolbar: false, sitesOff: 'all' }, 'settings');
    expect(await getSettings(db)).toEqual({ ...defaultSettings, toolbar: false });
    await db.put('settings', 17, 'settings');
    expect(await getSettings(db)).toEqual(defaultSettings);
  });

  it('give the device one id for ever', async () => {
    const db = await freshStore();
    const [first, second] = await Promise.all([deviceId(db), deviceId(db)]);
    expect(second).toBe(first);
    expect(await deviceId(db)).toBe(first);
  });
});

describe('corrections', () => {
  const quote = { exact: 'nobody was hurt', prefix: 'said that ', suffix: '.' };
  const wrong = { id: 'c1', type: 'not-a-claim', quote, created: 1 } as const;
  const key = 'https://example.com/dam';
  const article = { url: key, title: 'Dam breaks', outlet: 'The Example' };
  const given = { articleKey: key, article, correction: wrong };

  it('stand for their article until they are taken back', async () => {
    const db = await freshStore();
    await putCorrection(db, given, laptop, 1000);
    expect(await correctionsOf(db, key, 0)).toEqual([wrong]);
    expect(await correctionsOf(db, 'https://example.com/other', 0)).toEqual([]);
    await deleteCorrection(db, 'c1', laptop, 500);
    expect(await correctionsOf(db, key, 0)).toEqual([]);
  });

  it('are the same whatever the order in which two devices are heard', async () => {
    const older = {
      id: 'c1',
      articleKey: key,
      correction: wrong,
      stamp: { time: 1, device: 'a' },
      deleted: false,
    };
    const newer = { ...older, stamp: { time: 2, device: 'b' }, deleted: true };
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const db = await freshStore();
      for (const one of order) await importCollection(db, { notes: [], corrections: [one] });
      expect(await correctionsOf(db, key, 0)).toEqual([]);
    }
  });

  it('that are imported can be taken back, but for what was changed since', async () => {
    const db = await freshStore();
    await putCorrection(db, given, laptop, 1000);
    const [mine] = await allCorrections(db, 0);
    if (!mine) throw new Error('nothing was kept');
    const theirs = {
      ...mine,
      correction: { ...wrong, created: 2 },
      stamp: { time: 5000, device: 'b' },
    };
    const other = { ...theirs, id: 'c2', correction: { ...wrong, id: 'c2' } };
    const third = { ...theirs, id: 'c3', correction: { ...wrong, id: 'c3' } };
    const receipt = await importCollection(db, { notes: [], corrections: [theirs, other, third] });
    expect(receipt.corrections.added).toEqual([other, third]);
    expect(receipt.corrections.changed).toEqual([{ before: mine, after: theirs }]);
    await deleteCorrection(db, 'c3', laptop, 6000);
    expect(await undoImport(db, receipt)).toEqual({ notes: [], corrections: ['c3'] });
    expect(await correctionsOf(db, key, 0)).toEqual([wrong]);
    expect((await allCorrections(db, 0)).map(({ id, deleted }) => [id, deleted])).toEqual([
      ['c1', false],
      ['c3', true],
    ]);
  });

  it('that cannot be read are set aside', async () => {
    const db = await freshStore();
    await putCorrection(db, given, tablet, 1000);
    await db.put('corrections', { id: 'c2', articleKey: key, correction: { type: 'x' } } as never);
    expect(await correctionsOf(db, key, 5)).toEqual([wrong]);
    expect(await damagedRecords(db)).toMatchObject([{ store: 'corrections', key: 'c2', found: 5 }]);
  });
});

describe('kept analyses', () => {
  it('are found again by text and engine', async () => {
    const db = await freshStore();
    const key = await analysisKey('text', '1');
    expect(key).not.toBe(await analysisKey('text', '2'));
    await putAnalysis(db, key, { claims: [1] }, 1);
    expect(await getAnalysis(db, key, 2)).toEqual({ claims: [1] });
    await clearAnalyses(db);
    expect(await getAnalysis(db, key, 3)).toBeUndefined();
  });

  it('go when there is no room, those first that were not asked for the longest', async () => {
    const db = await freshStore();
    await putAnalysis(db, 'a', 'x'.repeat(40), 1, 100);
    await putAnalysis(db, 'b', 'x'.repeat(40), 2, 100);
    await getAnalysis(db, 'a', 3);
    await putAnalysis(db, 'c', 'x'.repeat(40), 4, 100);
    const kept = await Promise.all(['a', 'b', 'c'].map((key) => getAnalysis(db, key, 5)));
    expect(kept.map((value) => value !== undefined)).toEqual([true, false, true]);
    await putAnalysis(db, 'huge', 'x'.repeat(200), 6, 100);
    expect(await getAnalysis(db, 'huge', 7)).toBeUndefined();
  });
});

describe('the places of notes', () => {
  it('are kept for notes that are here', async () => {
    const db = await freshStore();
    await putNote(db, sampleNote());
    const lost = { id: 'note-1', found: false, reason: 'words-gone', checked: 5 } as const;
    expect(await recordPlaces(db, [lost, { ...lost, id: 'not-here' }])).toBe(1);
    expect(await recordPlaces(db, [{ ...lost, checked: 6 }])).toBe(0);
    expect(await recordPlaces(db, [{ ...lost, reason: 'rejected' }])).toBe(1);
    expect(await recordPlaces(db, [lost])).toBe(1);
    const [place, none] = await getPlaces(db, ['note-1', 'not-here']);
    expect(place).toMatchObject(lost);
    expect(none).toBeUndefined();
    const found = { id: 'note-1', found: true, how: 'exact', confidence: 1, checked: 6 } as const;
    expect(await recordPlaces(db, [found])).toBe(1);
    expect(await getPlaces(db, ['note-1'])).toEqual([found]);
  });
});
