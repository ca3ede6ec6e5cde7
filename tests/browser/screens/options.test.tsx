import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CallError } from '../../../src/messages/call.ts';
import type { BackupState } from '../../../src/messages/protocol.ts';
import { defaultSettings, type Settings } from '../../../src/messages/settings.ts';
import { Options } from '../../../src/screens/options/options.tsx';
import { readHost } from '../../../src/screens/options/site-options.tsx';
import { Welcome } from '../../../src/screens/welcome/welcome.tsx';
import { accessibilityFaults } from './axe.ts';
import { clear, createStage, show, type Answers } from './stage.tsx';

afterEach(clear);

const shortcuts = async () => [
  { name: '_execute_action', description: '', keys: 'Alt+Shift+S' },
  { name: 'annotate', description: 'Write a note', keys: '' },
];

/** The permission to save downloads, as a browser and its reader would give it. */
function fakeDownloads(granted: boolean, grants = true) {
  const hearers = new Set<() => void>();
  const access = {
    granted,
    has: async () => access.granted,
    ask: async () => (access.granted = grants),
    drop: async () => (access.granted = false),
    watch: (hear: () => void) => void hearers.add(hear),
    /** Takes the permission away, as on the browser's own page. */
    revoke: () => {
      access.granted = false;
      hearers.forEach((hear) => hear());
    },
  };
  return access;
}

async function openOptions(
  settings: Partial<Settings> = {},
  answers: Answers = {},
  downloads = fakeDownloads(false),
) {
  const seen: Partial<Settings>[] = [];
  let current: Settings = { ...defaultSettings, ...settings };
  const stage = createStage({
    'settings.get': () => current,
    'settings.set': ({ change }) => {
      seen.push(change);
      current = { ...current, ...change };
      return current;
    },
    'backup.state': () => ({ on: current.backup, permitted: downloads.granted }),
    ...answers,
  });
  await show(
    <Options
      surroundings={stage.surroundings}
      shortcuts={shortcuts}
      version="1.2.3"
      openLibrary={() => undefined}
      downloads={downloads}
    />,
  );
  return { ...stage, seen };
}

const openWelcome = (allowed: boolean, asked: string[] = []) =>
  show(
    <Welcome
      surroundings={createStage({}).surroundings}
      access={{ has: async () => allowed, ask: async (url) => asked.push(url) > 0 }}
      shortcuts={shortcuts}
      openOptions={() => undefined}
    />,
  );

describe('the options', () => {
  test('are saved at once, and say so', async () => {
    const { seen } = await openOptions();
    await page.getByRole('switch', { name: /when the pointer rests/ }).click();
    await page.getByRole('radio', { name: /^None/ }).click();
    await expect.element(page.getByText('Saved')).toBeVisible();
    expect(seen).toEqual([{ hover: false }, { density: 'off' }]);
  });

  test('show each choice beside the name of what is chosen', async () => {
    await openOptions();
    for (const radio of page.getByRole('radio').elements()) {
      const line = document.createRange();
      const label = radio.parentElement?.querySelector('span')?.firstChild;
      if (!label) throw new Error('the choice has no name');
      line.selectNodeContents(label);
      const { top, bottom } = line.getBoundingClientRect();
      const box = radio.getBoundingClientRect();
      const middle = box.top + box.height / 2;
      expect(middle).toBeGreaterThan(top);
      expect(middle).toBeLessThan(bottom);
    }
  });

  test('switch a site off by any of its addresses, and on again', async () => {
    const { seen } = await openOptions({ sitesOff: ['ledger.example'] });
    await userEvent.fill(page.getByRole('textbox'), 'https://www.example.com/news?x=1');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('button', { name: 'Switch on again: ledger.example' }).click();
    await expect
      .poll(() => seen)
      .toEqual([{ sitesOff: ['ledger.example', 'example.com'] }, { sitesOff: ['example.com'] }]);
  });

  test('explain what is not a site', async () => {
    const { seen } = await openOptions();
    await userEvent.fill(page.getByRole('textbox'), 'not a site');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/not the address of a site/);
    expect(seen).toEqual([]);
  });

  test('hide a rater', async () => {
    const { seen } = await openOptions();
    await page.getByRole('switch', { name: /CRED-1/ }).click();
    await expect.poll(() => seen).toEqual([{ ratersOff: ['cred1'] }]);
  });

  test('forget the history when told', async () => {
    const { calls } = await openOptions({ history: true }, { 'history.clear': () => null });
    await page.getByRole('button', { name: 'Forget what I have read' }).click();
    await expect.element(page.getByText('The history has been deleted.')).toBeVisible();
    expect(calls).toContainEqual(['history.clear', {}]);
  });

  test('follow a change that was made elsewhere', async () => {
    const { tell } = await openOptions();
    tell({ type: 'notice.settings', settings: { ...defaultSettings, enabled: false } });
    await expect.element(page.getByRole('switch', { name: /Read news/ })).not.toBeChecked();
  });

  test('say why they cannot be shown', async () => {
    await openOptions(
      {},
      {
        'settings.get': () => {
          throw new CallError('storage-newer', 'newer');
        },
      },
    );
    await expect.element(page.getByRole('alert')).toHaveTextContent(/newer version/);
  });

  test('have no fault that axe can find', async () => {
    await openOptions({ sitesOff: ['ledger.example'] });
    await page.getByText('Where facts and ratings come from').click();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('the weekly backup', () => {
  const label = /Save a backup of my notes/;
  const now = Date.UTC(2026, 9, 17, 12);

  test('is switched on once the browser has been asked, and given back when it is switched off', async () => {
    const downloads = fakeDownloads(false);
    const { seen } = await openOptions({}, {}, downloads);
    await page.getByRole('switch', { name: label }).click();
    await expect.element(page.getByText('No backup has been saved yet.')).toBeVisible();
    expect(seen).toEqual([{ backup: true }]);
    expect(downloads.granted).toBe(true);
    await page.getByRole('switch', { name: label }).click();
    await expect.poll(() => seen).toEqual([{ backup: true }, { backup: false }]);
    expect(downloads.granted).toBe(false);
    await expect.element(page.getByRole('button', { name: 'Back up now' })).not.toBeInTheDocument();
  });

  test('stays off when its reader does not allow it', async () => {
    const { seen } = await openOptions({}, {}, fakeDownloads(false, false));
    await page.getByRole('switch', { name: label }).click();
    await expect.element(page.getByText(/Without that permission/)).toBeVisible();
    await expect.element(page.getByRole('switch', { name: label })).not.toBeChecked();
    expect(seen).toEqual([]);
  });

  test('says when the last one was made, with what, and makes one when told', async () => {
    const last = { time: now, notes: 1234, file: 'who-says-2026-10-17.jsonld' };
    const { calls } = await openOptions(
      { backup: true },
      {
        'backup.state': () => ({ on: true, permitted: true, last }),
        'backup.begin': () => null,
      },
      fakeDownloads(true),
    );
    await expect
      .element(
        page.getByText(
          'Last backup: October 17, 2026, 1,234 notes, in the file who-says-2026-10-17.jsonld.',
        ),
      )
      .toBeVisible();
    await page.getByRole('button', { name: 'Back up now' }).click();
    expect(calls).toContainEqual(['backup.begin', {}]);
  });

  test('says why the last attempt failed, and follows the next', async () => {
    let state: BackupState = {
      on: true,
      permitted: true,
      failed: { time: now, why: 'space' },
    };
    const answers: Answers = { 'backup.state': () => state };
    const { tell } = await openOptions({ backup: true }, answers, fakeDownloads(true));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        'The backup of October 17, 2026 was not saved: there is no room left on this device.',
      );
    state = { on: true, permitted: true, started: now };
    tell({ type: 'notice.backup' });
    await expect.element(page.getByText('A backup is being saved …')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Back up now' })).toBeDisabled();
  });

  test('says that it is not made any more when the permission is taken away, and asks again', async () => {
    const downloads = fakeDownloads(true);
    const { seen } = await openOptions({ backup: true }, {}, downloads);
    await expect.element(page.getByText('No backup has been saved yet.')).toBeVisible();
    downloads.revoke();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/no backup is made/);
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Allow again' }).click();
    await expect.poll(() => seen).toEqual([{ backup: true }]);
  });
});

describe('the host in what one types', () => {
  test.for([
    ['example.com', 'example.com'],
    [' HTTPS://WWW.Example.com:8080/a ', 'example.com'],
    ['localhost', undefined],
    ['', undefined],
    ['file:///etc/passwd', undefined],
    ['two words', undefined],
  ] as const)('%s', ([typed, host]) => {
    expect(readHost(typed)).toBe(host);
  });
});

describe('the welcome page', () => {
  test('asks for access where the browser has given none', async () => {
    const asked: string[] = [];
    await openWelcome(false, asked);
    await page.getByRole('button', { name: 'Allow on all sites' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Allow on all sites' }))
      .not.toBeInTheDocument();
    expect(asked).toEqual(['']);
  });

  test('does not ask for what it has', async () => {
    await openWelcome(true);
    await expect.element(page.getByText('Alt+Shift+S')).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Allow on all sites' }))
      .not.toBeInTheDocument();
  });

  test('has no fault that axe can find', async () => {
    await openWelcome(false);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
