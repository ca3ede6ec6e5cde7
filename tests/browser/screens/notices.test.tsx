import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { BackupState } from '../../../src/messages/protocol.ts';
import { SurroundingsProvider } from '../../../src/parts/surroundings.ts';
import { Notices } from '../../../src/screens/library/notices.tsx';
import { accessibilityFaults } from './axe.ts';
import { clear, createStage, show } from './stage.tsx';

afterEach(clear);

const now = Date.UTC(2026, 9, 17, 12);

async function open(damaged: number, backup: BackupState) {
  const seen = { opened: 0 };
  const stage = createStage({ 'backup.state': () => backup });
  await show(
    <SurroundingsProvider value={stage.surroundings}>
      <main>
        <h1>Library</h1>
        <Notices damaged={damaged} onDamaged={() => (seen.opened += 1)} />
      </main>
    </SurroundingsProvider>,
  );
  return seen;
}

const off = { on: false, permitted: false };

describe('above the list of notes', () => {
  test('damaged records are told, and lead to what can be done', async () => {
    const seen = await open(2, off);
    await expect
      .element(page.getByText('2 records could not be read. The others are all here.'))
      .toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'See what can be done' }).click();
    expect(seen.opened).toBe(1);
  });

  test('a backup that failed is told with the reason', async () => {
    const failed = { time: now, why: 'other' as const, detail: 'NETWORK_FAILED' };
    await open(0, { on: true, permitted: true, failed });
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        'The backup of October 17, 2026 was not saved: the browser says “NETWORK_FAILED”.',
      );
  });

  test('a backup that may not be made any more is told', async () => {
    await open(0, { on: true, permitted: false });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/no backup is made/);
  });

  test.for<BackupState>([
    off,
    { on: false, permitted: true, failed: { time: now, why: 'permission' } },
    { on: true, permitted: true, last: { time: now, notes: 3, file: 'x' } },
  ])('nothing is told where all is well: %o', async (backup) => {
    await open(0, backup);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });
});
