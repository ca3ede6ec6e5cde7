import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CallError } from '../../../src/messages/call.ts';
import { backgroundSchemas } from '../../../src/messages/schema.ts';
import type { PageReport, PageStatus } from '../../../src/messages/protocol.ts';
import { defaultSettings, type Settings } from '../../../src/messages/settings.ts';
import { Popup, type PopupProps } from '../../../src/screens/popup/popup.tsx';
import { accessibilityFaults } from './axe.ts';
import { article, listed, noteOn, notes, report, unlisted } from './sample.ts';
import { clear, createStage, show, type Answers } from './stage.tsx';

afterEach(clear);

/** A popup on the sample article, with what the test changes. */
async function open(answers: Answers = {}, props: Partial<PopupProps> = {}) {
  const stage = createStage({
    'page.describe': () => report,
    'outlet.lookUp': () => unlisted,
    'page.show': () => true,
    'tab.read': () => null,
    ...answers,
  });
  const seen = { closed: 0, opened: [] as unknown[][] };
  await show(
    <Popup
      surroundings={stage.surroundings}
      tab={{ id: 7, url: article.url }}
      callPage={stage.call}
      access={{ has: async () => true, ask: async () => true }}
      openScreen={(...screen) => seen.opened.push(screen)}
      close={() => (seen.closed += 1)}
      {...props}
    />,
  );
  return { ...stage, seen };
}

const bare = (status: PageStatus): PageReport => ({
  status,
  url: article.url,
  notes: [],
  places: [],
});

/** When and where the sample's notes were written. */
const written = noteOn('fell by 40 per cent').stamps.words;

const silence = () => {
  throw new CallError('unreachable', 'nobody');
};

const setter = (seen: Partial<Settings>[]): Answers => ({
  'settings.set': ({ change }) => {
    seen.push(change);
    return { ...defaultSettings, ...change };
  },
});

describe('a page without sourcing is explained in words', () => {
  const states: readonly [PageStatus, RegExp, string | undefined][] = [
    ['reading', /Reading this page/, undefined],
    ['not-article', /does not look like a news article/, 'Read this page'],
    ['language', /not in English/, 'Read this page'],
    ['failed', /could not be read/, 'Try again'],
    ['off', /switched off on this page/, 'Switch on'],
  ];
  test.for(states)('%s', async ([status, words, button]) => {
    await open({ 'page.describe': () => bare(status) });
    await expect.element(page.getByText(words)).toBeVisible();
    if (button) await expect.element(page.getByRole('button', { name: button })).toBeVisible();
  });

  test.for(['chrome://settings', 'about:debugging', 'https://addons.mozilla.org/en-US/', ''])(
    'the browser keeps %s to itself',
    async (url) => {
      await open({ 'page.describe': silence }, { tab: { id: 7, url } });
      await expect.element(page.getByText(/Browsers do not let extensions/)).toBeVisible();
    },
  );

  test('a silent page on the web is no article, and can be read all the same', async () => {
    const { calls } = await open({ 'page.describe': silence });
    await page.getByRole('button', { name: 'Read this page' }).click();
    expect(calls).toContainEqual(['tab.read', { tabId: 7 }]);
  });

  test('a site that the browser withholds can be allowed', async () => {
    const asked: string[] = [];
    const access = {
      has: async () => false,
      ask: async (url: string) => asked.push(url) > 0,
    };
    const { calls } = await open({ 'page.describe': silence }, { access });
    await page.getByRole('button', { name: 'Allow on this site' }).click();
    await expect.poll(() => calls).toContainEqual(['tab.read', { tabId: 7 }]);
    expect(asked).toEqual([article.url]);
  });

  test('a page that does not answer in time is said not to answer', async () => {
    await open({
      'page.describe': () => {
        throw new CallError('timeout', 'late');
      },
    });
    await expect.element(page.getByText(/does not answer/)).toBeVisible();
  });

  test('a private window is told of, with what is kept from it', async () => {
    await open({}, { tab: { id: 7, url: article.url, isPrivate: true } });
    await expect.element(page.getByText(/^Private window: .* keeps nothing/)).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('a background that fails is told, and the rest still works', async () => {
    await open({
      'settings.get': () => {
        throw new CallError('storage-unavailable', 'private window');
      },
    });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/private window/);
    await expect.element(page.getByText(/^9 claims/)).toBeVisible();
  });

  test('the popup follows the page when it has been read', async () => {
    let status: PageReport = bare('reading');
    const { tell } = await open({ 'page.describe': () => status });
    status = report;
    tell({ type: 'notice.page', tabId: 7 });
    await expect.element(page.getByText(/^9 claims/)).toBeVisible();
  });
});

describe('the switches', () => {
  test('turn this site off and on again', async () => {
    const seen: Partial<Settings>[] = [];
    await open(setter(seen));
    await page.getByRole('button', { name: /^On/ }).click();
    await page.getByRole('switch', { name: /On this site/ }).click();
    await expect.poll(() => seen).toEqual([{ sitesOff: ['northshoreledger.example'] }]);
    await page.getByRole('switch', { name: /On this site/ }).click();
    await expect.poll(() => seen).toHaveLength(2);
    expect(seen[1]).toEqual({ sitesOff: [] });
  });

  test('turn all sites off, and then the narrower ones rest', async () => {
    await open(setter([]));
    await page.getByRole('button', { name: /^On/ }).click();
    await page.getByRole('switch', { name: 'On all sites' }).click();
    await expect.element(page.getByRole('switch', { name: /On this site/ })).toBeDisabled();
  });

  test('turn the marks of this page off until it is left', async () => {
    const { calls } = await open({ 'page.switch': () => null });
    await page.getByRole('button', { name: /^On/ }).click();
    await page.getByRole('switch', { name: /On this page/ }).click();
    expect(calls).toContainEqual(['page.switch', { on: false }]);
  });

  test('a site that is off says so, and switching it on reads the page at once', async () => {
    const seen: Partial<Settings>[] = [];
    const off = { ...defaultSettings, sitesOff: ['www.northshoreledger.example'] };
    const { calls } = await open({
      ...setter(seen),
      'settings.get': () => off,
      'page.describe': silence,
    });
    await expect.element(page.getByText(/switched off on this site/)).toBeVisible();
    await page.getByRole('button', { name: 'Switch on' }).click();
    await expect.poll(() => calls).toContainEqual(['tab.read', { tabId: 7 }]);
    expect(seen).toEqual([{ sitesOff: [] }]);
  });
});

describe('the notes of the page', () => {
  test('show what has become of their place', async () => {
    await open();
    await expect
      .element(page.getByText('Not found: these words are no longer on the page.'))
      .toBeVisible();
    await expect
      .element(page.getByText('The wording on the page has changed since.'))
      .toBeVisible();
  });

  test('are saved while they are edited', async () => {
    const { calls } = await open({ 'notes.edit': () => noteOn('fell by 40 per cent') });
    const note = page.getByRole('article', { name: /fell by 40 per cent/ });
    await note.getByRole('button', { name: 'Edit' }).click();
    await userEvent.fill(note.getByLabelText('Your words'), 'Asked.');
    await userEvent.fill(note.getByLabelText(/^Tags/), '#check,  done ');
    await expect
      .poll(() => calls.findLast(([type]) => type === 'notes.edit'))
      .toEqual([
        'notes.edit',
        { id: 'audit', edit: { words: 'Asked.', tags: ['check', 'done'], inView: [written] } },
      ]);
  });

  test('keep what was typed when the popup closes in the middle of a word', async () => {
    const { calls } = await open({ 'notes.edit': () => noteOn('fell by 40 per cent') });
    const note = page.getByRole('article', { name: /fell by 40 per cent/ });
    await note.getByRole('button', { name: 'Edit' }).click();
    await userEvent.fill(note.getByLabelText('Your words'), 'Half a thou');
    dispatchEvent(new Event('pagehide'));
    expect(calls).toContainEqual([
      'notes.edit',
      { id: 'audit', edit: { words: 'Half a thou', inView: [written] } },
    ]);
  });

  test('can be put back as they were before editing', async () => {
    const { calls } = await open({ 'notes.edit': () => noteOn('fell by 40 per cent') });
    const note = page.getByRole('article', { name: /fell by 40 per cent/ });
    await note.getByRole('button', { name: 'Edit' }).click();
    await userEvent.fill(note.getByLabelText('Your words'), '');
    await note.getByRole('button', { name: 'Put back' }).click();
    expect(calls.findLast(([type]) => type === 'notes.edit')).toEqual([
      'notes.edit',
      {
        id: 'audit',
        edit: {
          words: 'Which audit? Ask the ministry.',
          tags: ['check', 'port strike'],
          colour: 'yellow',
          inView: [written],
        },
      },
    ]);
  });

  test('give the focus back to the button that opened the editor', async () => {
    await open({ 'notes.edit': () => noteOn('fell by 40 per cent') });
    const note = page.getByRole('article', { name: /fell by 40 per cent/ });
    await note.getByRole('button', { name: 'Edit' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(note.getByRole('button', { name: 'Edit' })).toHaveFocus();
  });

  test('say when saving fails, and keep the words in the field', async () => {
    await open({
      'notes.edit': () => {
        throw new CallError('quota', 'full');
      },
    });
    const note = page.getByRole('article', { name: /fell by 40 per cent/ });
    await note.getByRole('button', { name: 'Edit' }).click();
    await userEvent.fill(note.getByLabelText('Your words'), 'Asked.');
    await expect.element(note.getByText(/no room left/)).toBeVisible();
    await expect.element(note.getByLabelText('Your words')).toHaveValue('Asked.');
  });

  test('are deleted and come back with Undo', async () => {
    const { calls } = await open({
      'notes.delete': () => noteOn('fell by 40 per cent'),
      'notes.restore': () => noteOn('fell by 40 per cent'),
    });
    const note = page.getByRole('article', { name: /fell by 40 per cent/ });
    await note.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(calls).toContainEqual(['notes.delete', { id: 'audit' }]);
    expect(calls).toContainEqual(['notes.restore', { id: 'audit' }]);
  });

  test('that have lost their place are attached to what is selected, with a way back', async () => {
    const { calls } = await open({
      'page.attach': () => true,
      'notes.attach': () => noteOn('fell by 40 per cent'),
    });
    await page.getByRole('button', { name: 'Attach to the selected words' }).click();
    expect(calls).toContainEqual(['page.attach', { note: 'orphan', to: 'selection' }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => calls.some(([type]) => type === 'notes.attach')).toBe(true);
    const back = calls.findLast(([type]) => type === 'notes.attach')?.[1];
    expect(v.is(backgroundSchemas['notes.attach'], back)).toBe(true);
    expect(back).toMatchObject({
      id: 'orphan',
      selectors: { quote: { exact: 'the crews went home on Monday' } },
    });
  });

  test('ask for a selection where nothing is selected', async () => {
    await open({ 'page.attach': () => false });
    await page.getByRole('button', { name: 'Attach to the selected words' }).click();
    await expect.element(page.getByText(/Select the words on the page first/)).toBeVisible();
  });

  test('that were found in changed words can be confirmed', async () => {
    const { calls } = await open({ 'page.attach': () => true });
    await page.getByRole('button', { name: 'Keep the new wording' }).click();
    expect(calls).toContainEqual(['page.attach', { note: 'insult', to: 'place' }]);
  });

  test('that were found in the wrong place can be told so, with a way back', async () => {
    const place = { exact: 'an insult', prefix: 'called it ', suffix: '.' };
    const { calls } = await open({
      'page.reject': () => place,
      'notes.allow': () => noteOn('an insult to every family on the quay'),
    });
    await page.getByRole('button', { name: 'Not this place' }).click();
    expect(calls).toContainEqual(['page.reject', { note: 'insult' }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => calls).toContainEqual(['notes.allow', { id: 'insult', place }]);
  });

  test('say that their reader has rejected the place where they were found', async () => {
    const places = report.places.map((other) =>
      other.id === 'orphan' ? { ...other, reason: 'rejected' as const } : other,
    );
    await open({ 'page.describe': () => ({ ...report, places }) });
    await expect
      .element(page.getByText('Not found: you said that the words found are not its place.'))
      .toBeVisible();
  });

  test('are shown from the store where the page itself is not read', async () => {
    await open({ 'page.describe': silence, 'notes.ofArticle': () => notes });
    await expect.element(page.getByText('“fell by 40 per cent”')).toBeVisible();
  });
});

describe('the search over all notes', () => {
  test('answers as one types and opens the page at the note', async () => {
    const { calls, seen } = await open({
      'notes.find': () => ({ notes: notes.slice(0, 1), total: 1 }),
      'notes.open': () => null,
    });
    await userEvent.fill(page.getByRole('searchbox'), 'audit');
    await expect.element(page.getByText('1 note found')).toBeVisible();
    await page
      .getByRole('region', { name: 'All notes' })
      .getByText(/fell by 40/)
      .click();
    await expect.poll(() => seen.closed).toBe(1);
    expect(calls).toContainEqual(['notes.open', { id: 'audit' }]);
  });

  test('leads to the library with the same words when there are more', async () => {
    const { seen } = await open({ 'notes.find': () => ({ notes: [...notes], total: 40 }) });
    await userEvent.fill(page.getByRole('searchbox'), 'audit');
    await page.getByRole('button', { name: 'Show all in the library' }).click();
    expect(seen.opened).toEqual([['library', { words: 'audit' }]]);
  });
});

describe('the outlet', () => {
  test('that is in no list is said to be just that', async () => {
    await open();
    await page.getByText(/In none of the 6 bundled lists/).click();
    await expect.element(page.getByText(/nothing good or bad/)).toBeVisible();
  });

  test('shows raters side by side, each with its words, date and link', async () => {
    await open({ 'outlet.lookUp': () => listed });
    const rows = page.getByRole('table', { name: 'What raters say' }).getByRole('row');
    await expect.poll(() => rows.elements().length).toBe(3);
    await expect.element(rows.nth(1)).toHaveTextContent(/Wikipedia.*No consensus.*Oct 2025/);
    await expect.element(rows.nth(2)).toHaveTextContent(/Lin et al.*0\.71.*over three years old/);
  });

  test('is shown with what one has read of it, if one keeps that', async () => {
    const history = {
      articles: 3,
      since: Date.UTC(2026, 9, 3, 12),
      claims: { person: 9, outlet: 4 },
    };
    const answers: Answers = { 'history.ofOutlet': () => history };
    await open(answers);
    await expect.element(page.getByText(/^9 claims/)).toBeVisible();
    await expect.element(page.getByText(/You have read/)).not.toBeInTheDocument();
    await open({ ...answers, 'settings.get': () => ({ ...defaultSettings, history: true }) });
    await expect
      .element(
        page.getByText(
          'You have read 3 of its articles since October 3, 2026. They made 13 claims:',
        ),
      )
      .toBeVisible();
  });

  test('leads to the notes on it', async () => {
    const { seen } = await open();
    await page.getByRole('button', { name: 'Your notes on this outlet' }).click();
    expect(seen.opened).toEqual([['library', { outlet: 'Northshore Ledger' }]]);
  });

  test('leaves out a rater whom the reader has switched off', async () => {
    await open({
      'outlet.lookUp': () => listed,
      'settings.get': () => ({ ...defaultSettings, ratersOff: ['pc1'] }),
    });
    await expect.element(page.getByRole('cell', { name: /^No consensus/ })).toBeVisible();
    await expect.element(page.getByText(/Lin et al/)).not.toBeInTheDocument();
  });
});

describe('accessibility', () => {
  test('axe finds no fault in a full popup, unfolded and in edit', async () => {
    await open({ 'outlet.lookUp': () => listed });
    await page.getByRole('button', { name: /^On/ }).click();
    await page.getByText('Tomas Reyes').click();
    await page.getByRole('button', { name: 'Edit' }).first().click();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('axe finds no fault in a popup that has nothing to show', async () => {
    await open({ 'page.describe': silence });
    await expect.element(page.getByRole('button', { name: 'Read this page' })).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('a popup at 200 % keeps to its width', async () => {
    await open({ 'outlet.lookUp': () => listed });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(
      Math.max(380, document.documentElement.clientWidth),
    );
  });
});
