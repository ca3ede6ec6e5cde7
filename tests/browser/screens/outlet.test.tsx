import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CallError } from '../../../src/messages/call.ts';
import type { PageReport } from '../../../src/messages/protocol.ts';
import type { SiteAnswer } from '../../../src/outlets/site-answer.ts';
import { Popup } from '../../../src/screens/popup/popup.tsx';
import { accessibilityFaults } from './axe.ts';
import { article, listed, report, unlisted } from './sample.ts';
import { clear, createStage, show, type Answers } from './stage.tsx';

afterEach(clear);

async function open(answers: Answers = {}) {
  const stage = createStage({
    'page.describe': () => report,
    'outlet.lookUp': () => unlisted,
    ...answers,
  });
  await show(
    <Popup
      surroundings={stage.surroundings}
      tab={{ id: 7, url: article.url }}
      callPage={stage.call}
      access={{ has: async () => true, ask: async () => true }}
      openScreen={() => {}}
      close={() => {}}
    />,
  );
  return stage;
}

/** The sample's page with this markup. */
const withMarkup = (nodes: readonly unknown[], byline: readonly string[] = []): Answers => ({
  'page.describe': (): PageReport => ({
    ...report,
    article: { ...article, byline },
    markup: { url: article.url, nodes, meta: {}, links: [] },
  }),
});

const unfold = () => page.getByText('What else pages may declare').click();

describe('what the page declares', () => {
  test('names the authors with their pages, and everything that readers look for first', async () => {
    const author = { name: 'Ida Kvist', url: '/people/ida-kvist' };
    await open(
      withMarkup(
        [
          {
            '@type': 'OpinionNewsArticle',
            author,
            provider: { name: 'Quay Wire' },
            correction: 'An earlier version misnamed the ministry.',
          },
        ],
        ['Ida Kvist'],
      ),
    );
    await expect
      .element(page.getByRole('link', { name: 'Ida Kvist' }))
      .toHaveAttribute('href', 'https://www.northshoreledger.example/people/ida-kvist');
    await expect.element(page.getByRole('row', { name: 'Kind of article opinion' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Credited to Quay Wire' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: /misnamed the ministry/ })).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: 'Corrections policy not declared' }))
      .toBeVisible();
  });

  test('tells the rest on demand, declared or not, and never as a fault', async () => {
    await open(
      withMarkup([
        {
          '@type': 'NewsArticle',
          copyrightNotice: '© 2026 Northshore Ledger',
          publisher: {
            name: 'Northshore Ledger',
            foundingDate: '1911-04-02',
            masthead: '/masthead',
          },
        },
      ]),
    );
    const copyright = page.getByText('© 2026 Northshore Ledger');
    await expect.element(copyright).not.toBeVisible();
    await unfold();
    await expect.element(copyright).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Founded April 2, 1911' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'declared', exact: true })).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: 'Policy on unnamed sources not declared' }))
      .toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Fact-checks not declared' })).toBeVisible();
    expect(document.body.innerText).not.toMatch(/missing|fails|should/i);
  });

  test('leads to the fact-checks that the page declares', async () => {
    await open(
      withMarkup([
        {
          '@type': 'ClaimReview',
          claimReviewed: 'All crews have been paid',
          reviewRating: { alternateName: 'Half true' },
          author: { name: 'Harbour Check' },
          url: 'https://www.northshoreledger.example/checks/crews',
        },
      ]),
    );
    await expect
      .element(
        page.getByRole('link', { name: '“All crews have been paid” – Half true – Harbour Check' }),
      )
      .toHaveAttribute('href', 'https://www.northshoreledger.example/checks/crews');
  });
});

describe('what is known of the outlet', () => {
  test('names for each fact where it can be checked', async () => {
    await open({ 'outlet.lookUp': () => listed });
    const owner = page.getByRole('row', { name: 'Owner Westmark Media Holdings see Wikipedia' });
    await expect
      .element(owner.getByRole('link'))
      .toHaveAttribute('href', 'https://en.wikipedia.org/wiki/Example');
  });
});

describe('what raters say', () => {
  test('tells under which address each value was given, where there are several', async () => {
    const [first, ...rest] = listed.ratings;
    if (!first) throw new Error('The sample has no rating');
    const other = { ...first, rated: 'news.westmarkpost.example', words: 'Generally reliable' };
    await open({ 'outlet.lookUp': () => ({ ...listed, ratings: [first, other, ...rest] }) });
    await expect.element(page.getByText('rated as news.westmarkpost.example')).toBeVisible();
    await expect
      .element(page.getByText('rated as westmarkpost.example', { exact: true }))
      .not.toBeInTheDocument();
  });

  test('comes with what each of them judges, and on which scale', async () => {
    await open({ 'outlet.lookUp': () => listed });
    const ofWikipedia = page.getByText(
      /find it usable as a source.*generally unreliable; deprecated/,
    );
    await expect.element(ofWikipedia).not.toBeVisible();
    await page.getByText('How it rates').first().click();
    await expect.element(ofWikipedia).toBeVisible();
    await page.getByText('What being named means').click();
    await expect.element(page.getByText(/^Judges nothing by itself/)).toBeVisible();
  });
});

const site = 'https://www.northshoreledger.example';
const found: SiteAnswer = {
  trust: {
    outcome: 'found',
    url: `${site}/trust.txt`,
    says: {
      links: { member: ['a', 'b', 'c', 'd', 'e'].map((name) => `https://${name}.example/`) },
      contact: ['mailto:desk@northshoreledger.example'],
      training: 'no',
    },
  },
  ads: { outcome: 'found', url: `${site}/ads.txt`, says: { managers: [], contact: [] } },
};

describe('asking the site', () => {
  test('waits for the click, and shows what the site says', async () => {
    const { calls } = await open({ 'outlet.ask': () => found });
    await expect.element(page.getByText(/^Asks northshoreledger\.example for/)).toBeVisible();
    expect(calls.map(([type]) => type)).not.toContain('outlet.ask');
    await page.getByRole('button', { name: 'Ask the site' }).click();
    await expect.element(page.getByRole('row', { name: 'May train AI no' })).toBeVisible();
    await expect.element(page.getByText('It names no owner.')).toBeVisible();
    await expect.element(page.getByText('e.example', { exact: true })).not.toBeVisible();
    await page.getByText('and 2 more').click();
    await expect.element(page.getByText('e.example', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Ask/ })).not.toBeInTheDocument();
    expect(calls).toContainEqual([
      'outlet.ask',
      { tabId: 7, host: 'www.northshoreledger.example' },
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('can be done again when nothing came', async () => {
    const late = { outcome: 'late', url: `${site}/trust.txt` } as const;
    await open({ 'outlet.ask': () => ({ ...found, trust: late }) });
    await page.getByRole('button', { name: 'Ask the site' }).click();
    await expect.element(page.getByText(/did not answer in time/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Ask again' })).toBeVisible();
  });

  test('says what went wrong in our own house', async () => {
    await open({
      'outlet.ask': () => {
        throw new CallError('timeout', 'late');
      },
    });
    await page.getByRole('button', { name: 'Ask the site' }).click();
    await expect.element(page.getByText('There was no answer in time.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Ask again' })).toBeVisible();
  });
});
