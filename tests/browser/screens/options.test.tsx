import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CallError } from '../../../src/messages/call.ts';
import { defaultSettings, type Settings } from '../../../src/messages/settings.ts';
import { Options } from '../../../src/screens/options/options.tsx';
import { readHost } from '../../../src/screens/options/site-options.tsx';
import { Welcome } from '../../../src/screens/welcome/welcome.tsx';
import { accessibilityFaults } from './axe.ts';
import { clear, createStage, show, type Answers } from './stage.tsx';

afterEach(clear);

const shortcuts = async () => [
  { name: '_execute_action', description: '', keys: 'Alt+Shift+W' },
  { name: 'annotate', description: 'Write a note', keys: '' },
];

async function openOptions(settings: Partial<Settings> = {}, answers: Answers = {}) {
  const seen: Partial<Settings>[] = [];
  let current: Settings = { ...defaultSettings, ...settings };
  const stage = createStage({
    'settings.get': () => current,
    'settings.set': ({ change }) => {
      seen.push(change);
      current = { ...current, ...change };
      return current;
    },
    ...answers,
  });
  await show(
    <Options
      surroundings={stage.surroundings}
      shortcuts={shortcuts}
      version="1.2.3"
      openLibrary={() => undefined}
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
    await expect.element(page.getByText('Alt+Shift+W')).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Allow on all sites' }))
      .not.toBeInTheDocument();
  });

  test('has no fault that axe can find', async () => {
    await openWelcome(false);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
