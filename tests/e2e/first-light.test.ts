import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startExtension, type Extension, type Tab } from '../../scripts/browser/extension.ts';
import { fixture, startSite, type Site } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { marked, placeOf, select } from './support/words.ts';

let site: Site;
let extension: Extension;
let address: string;

beforeAll(async () => {
  site = await startSite();
  address = site.serve('/harbour', fixture('sample.html'));
  extension = await startExtension(inject('browser'));
});
afterAll(async () => {
  await extension?.close();
  site?.close();
});

const allNotes = () =>
  extension.ask<{
    notes: { id: string; words: string; tags: string[]; target: { quote: { exact: string } } }[];
  }>(`return (await api.runtime.sendMessage({ type: 'notes.find' })).value;`);

describe('a reader opens a news page', () => {
  let tab: Tab;

  it('finds the article read and its claims marked by kind of source', async () => {
    tab = await extension.open(address);
    const report = await tab.read();
    expect(report.status).toBe('read');
    expect(report.article?.title).toBe(
      'Harbour talks stall as premier phones rival over port strike',
    );
    expect(report.article?.outlet.name).toBe('Northshore Ledger');
    const spans = report.reading?.sourcing.claims.flatMap(({ span, content }) => [
      span,
      ...content,
    ]);
    expect(spans?.every((span) => span.length === 2 && span[0] < span[1])).toBe(true);
    expect(await marked(tab.page, 'source-organisation')).toContain('the Kremlin');
    expect(await marked(tab.page, 'claim-person')).toContain('“We have waited long enough,”');
    expect((await marked(tab.page, 'source-unspecified')).join()).toContain('is said');
  });

  it('sees the number of claims on the button', async () => {
    const badge = await until('the badge is set', async () => {
      const text = await extension.ask<string>(
        `return api.action.getBadgeText({ tabId: args[0] });`,
        tab.id,
      );
      return text === '' ? undefined : text;
    });
    const claims = (await tab.describe())?.reading?.sourcing.claims.filter(({ shown }) => shown);
    expect(badge).toBe(String(claims?.length));
  });

  it('rests on a claim and reads on the card who says it', async () => {
    const { x, y } = await placeOf(tab.page, 'We have waited long enough');
    await tab.page.mouse.move(x, y);
    const card = await until('the card is open', async () => (await tab.overlay()) || undefined);
    expect(card).toContain('Tomas Reyes');
    expect(card).toContain('Named person');
    expect(card).toContain('quoted');
    expect(card).toContain('We have waited long enough');
    expect(card).toContain('No document or statement is linked');
  });

  it('loses the card when the pointer goes on', async () => {
    await tab.page.mouse.move(5, 5);
    await until('the card is closed', async () =>
      (await tab.overlay()) === '' ? true : undefined,
    );
  });

  it('highlights some words and finds them again after a reload', async () => {
    await select(tab.page, 'fell by 40 per cent');
    await tab.press('Highlight');
    await until('the highlight is painted', async () =>
      (await marked(tab.page, 'note-yellow')).includes('fell by 40 per cent') ? true : undefined,
    );
    await tab.page.reload();
    await tab.read();
    expect(await marked(tab.page, 'note-yellow')).toEqual(['fell by 40 per cent']);
    expect((await allNotes()).notes.map(({ target }) => target.quote.exact)).toEqual([
      'fell by 40 per cent',
    ]);
  });

  it('walks through the claims and keeps a selection by keyboard command', async () => {
    const command = (name: string) =>
      extension.ask(
        `return api.tabs.sendMessage(args[0], { type: 'page.command', command: args[1] });`,
        tab.id,
        name,
      );
    await command('next-claim');
    const card = await until('a card is open', async () => (await tab.overlay()) || undefined);
    expect(card).toContain('Copy as quotation');
    await tab.page.keyboard.press('Escape');
    await until('the card is closed', async () =>
      (await tab.overlay()) === '' ? true : undefined,
    );
    await select(tab.page, 'never put out');
    await command('highlight');
    await until('the highlight is painted', async () =>
      (await marked(tab.page, 'note-yellow')).includes('never put out') ? true : undefined,
    );
    const { notes } = await allNotes();
    const kept = notes.find(({ target }) => target.quote.exact === 'never put out');
    await extension.ask(
      `return api.runtime.sendMessage({ type: 'notes.delete', id: args[0] });`,
      kept?.id,
    );
    await until('it is gone again', async () =>
      (await marked(tab.page, 'note-yellow')).length === 1 ? true : undefined,
    );
  });

  it('writes a note on the page, and it is kept', async () => {
    await select(tab.page, 'the largest in the history of the port');
    await tab.press('Note');
    await until('the editor is open', async () =>
      (await tab.overlay()).includes('Your words') ? true : undefined,
    );
    await tab.page.keyboard.type('Who measured that?');
    await tab.press('Done');
    const note = await until('the note is kept', async () =>
      (await allNotes()).notes.find(({ words }) => words === 'Who measured that?'),
    );
    expect(note.target.quote.exact).toBe('the largest in the history of the port');
  });

  it('deletes a note from its card and takes that back', async () => {
    const { x, y } = await placeOf(tab.page, 'the largest in the history');
    await tab.page.mouse.move(1, 1);
    await tab.page.mouse.click(x, y);
    await tab.press('Delete');
    await until('the note is gone', async () =>
      (await marked(tab.page, 'note-yellow')).length === 1 ? true : undefined,
    );
    await tab.press('Undo');
    await until('the note is back', async () =>
      (await marked(tab.page, 'note-yellow')).length === 2 ? true : undefined,
    );
  });

  it('corrects a claim, and finds it corrected on the next visit', async () => {
    const { x, y } = await placeOf(tab.page, 'it will pass');
    await tab.page.mouse.move(1, 1);
    await tab.page.mouse.click(x, y);
    await tab.press('Correct');
    await tab.press('Not a claim');
    const isMarked = async () => (await marked(tab.page, 'claim-person')).includes('it will pass');
    await until('the claim is gone', async () => ((await isMarked()) ? undefined : true));
    await tab.page.reload();
    await tab.read();
    expect(await isMarked()).toBe(false);
  });

  it('leaves the page’s own document as it was, but for one element', async () => {
    const plain = await extension.session.browser.newPage();
    await plain.setJavaScriptEnabled(false).catch(() => {});
    await extension.ask(
      `return api.runtime.sendMessage({ type: 'settings.set', change: { enabled: false } });`,
    );
    await plain.goto(address);
    const before = await plain.evaluate(() => document.documentElement.outerHTML);
    await extension.ask(
      `return api.runtime.sendMessage({ type: 'settings.set', change: { enabled: true } });`,
    );
    await plain.close();
    const after = await tab.page.evaluate(() => {
      document.querySelector('who-says-ui')?.remove();
      return document.documentElement.outerHTML;
    });
    expect(after).toBe(before);
  });
});

describe('after a restart of the browser', () => {
  it('the notes are still there and painted', async () => {
    const { profile } = extension.session;
    await extension.close();
    extension = await startExtension(inject('browser'), { profile });
    const tab = await extension.open(address);
    await tab.read();
    const painted = await until('the notes are painted', async () => {
      const words = await marked(tab.page, 'note-yellow');
      return words.length === 2 ? words : undefined;
    });
    expect(painted.toSorted()).toEqual([
      'fell by 40 per cent',
      'the largest in the history of the port',
    ]);
  });
});
