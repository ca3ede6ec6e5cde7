import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PageReport } from '../../../src/messages/protocol.ts';
import { defaultSettings } from '../../../src/messages/settings.ts';
import { Popup } from '../../../src/screens/popup/popup.tsx';
import { applyCorrections } from '../../../src/sourcing/apply-corrections.ts';
import type { Claim, Sourcing } from '../../../src/sourcing/claim.ts';
import { quoteClaim, type Correction } from '../../../src/sourcing/correction.ts';
import { accessibilityFaults } from './axe.ts';
import { article, at, report, sourcing, unlisted } from './sample.ts';
import { clear, createStage, show, type Answers } from './stage.tsx';

afterEach(clear);

/** A popup on the sample article, with what the test changes. */
async function open(answers: Answers = {}) {
  const stage = createStage({
    'page.describe': () => report,
    'outlet.lookUp': () => unlisted,
    'page.show': () => true,
    ...answers,
  });
  const seen = { closed: 0 };
  await show(
    <Popup
      surroundings={stage.surroundings}
      tab={{ id: 7, url: article.url }}
      callPage={stage.call}
      access={{ has: async () => true, ask: async () => true }}
      openScreen={() => {}}
      close={() => (seen.closed += 1)}
    />,
  );
  return { ...stage, seen };
}

/** The sample as if it had been read so. */
const reading = (changed: Partial<Sourcing>, byline: readonly string[] = []): Answers => ({
  'page.describe': (): PageReport => ({
    ...report,
    article: { ...article, byline },
    reading: {
      sourcing: { ...sourcing, ...changed },
      entities: [],
      figures: [],
      dates: [],
    },
  }),
});

const only = (isKept: (claim: Claim) => boolean) => sourcing.claims.filter(isKept);

describe('who says what', () => {
  test('is summed up in a sentence that counts what the page shows', async () => {
    await open();
    await expect
      .element(
        page.getByText(
          '9 claims: 5 by 4 named sources, 1 by unnamed sources, 1 by hearsay, 2 by the outlet itself.',
        ),
      )
      .toBeVisible();
  });

  test('has a bar whose numbers are also words', async () => {
    await open();
    await expect
      .element(page.getByRole('img'))
      .toHaveAccessibleName(
        'Claims by kind of source: Named person 2, Named organisation 2, Document 1, Unnamed 1, Hearsay 1, The outlet itself 2',
      );
  });

  test('unfolds a source to all that it says, and each claim leads to its place and closes the popup', async () => {
    const { calls, seen } = await open();
    await page.getByText('Tomas Reyes').click();
    await page.getByRole('button', { name: '“We have waited long enough,”' }).click();
    await expect.poll(() => seen.closed).toBe(1);
    expect(calls).toContainEqual(['page.show', { claim: 6 }]);
  });

  test('says so, and stays open, when the place of a claim has gone', async () => {
    const { seen } = await open({ 'page.show': () => false });
    await page.getByText('2023 audit').click();
    await page.getByRole('button', { name: 'safety spending fell by 40 per cent' }).click();
    await expect.element(page.getByText('These words are not on the page any more.')).toBeVisible();
    expect(seen.closed).toBe(0);
  });

  test('counts every claim when the reader wants them all', async () => {
    await open({ 'settings.get': () => ({ ...defaultSettings, allClaims: true }) });
    await expect.element(page.getByText(/^10 claims/)).toBeVisible();
  });

  test('can be narrowed to one kind of source and back', async () => {
    await open();
    const kind = page.getByRole('button', { name: /^Document/ });
    await kind.click();
    await expect.element(page.getByText('Tomas Reyes')).not.toBeInTheDocument();
    await expect.element(page.getByText('2023 audit')).toBeVisible();
    await kind.click();
    await expect.element(page.getByText('Tomas Reyes')).toBeVisible();
  });

  test('says that the outlet gives no reason to ask when there is no claim', async () => {
    await open(reading({ claims: [], sources: [] }));
    await expect.element(page.getByText(/No claim that asks for a source/)).toBeVisible();
  });

  test('says how much rests on whom: claims and words of each kind', async () => {
    await open();
    await expect
      .element(page.getByText(/^Unnamed sources stand behind \d+% of the words/))
      .toBeVisible();
    const row = page.getByRole('row', { name: /Document/ });
    await expect.element(row).toHaveTextContent(/Document1\d+%$/);
  });

  test('says when nothing rests on unnamed sources or hearsay', async () => {
    await open(reading({ claims: only(({ kind }) => kind === 'person') }));
    await expect.element(page.getByText('None rests on unnamed sources or hearsay.')).toBeVisible();
  });

  test('says when all that is attributed is one source’s', async () => {
    await open(reading({ claims: only(({ source, kind }) => source === 0 || kind === 'outlet') }));
    await expect
      .element(page.getByText('All that is attributed rests on one source: Tomas Reyes.'))
      .toBeVisible();
  });

  test('says how many sources are only given in other words', async () => {
    await open();
    await expect
      .element(page.getByText('1 of 4 named sources is never quoted in its own words.'))
      .toBeVisible();
  });

  test('names the agency that reported it, by dateline or byline', async () => {
    await open(reading({ reportedBy: 'Reuters' }));
    const sentence = page.getByText(/is named as the one that reported this/);
    await expect.element(sentence).toHaveTextContent(/^Reuters/);
    clear();
    await open(reading({}, ['Associated Press']));
    await expect.element(sentence).toHaveTextContent(/^Associated Press/);
  });

  test('tells through whom a claim came, and what is linked', async () => {
    await open();
    await page.getByText('Office of Erik Dahl', { exact: true }).click();
    await expect.element(page.getByText(/heard through Office of Erik Dahl/)).toBeVisible();
    await page.getByText('2023 audit').click();
    await expect.element(page.getByText(/links to audit-office.example/)).toBeVisible();
  });

  test('does not dress a guess or a description up as a name', async () => {
    const [first, ...others] = sourcing.sources;
    if (!first) throw new Error('the sample has no sources');
    await open(reading({ sources: [{ ...first, certain: false }, ...others] }));
    await expect.element(page.getByText('probably Tomas Reyes')).toBeVisible();
    clear();
    const described = { ...first, certain: false, name: 'The company', names: [] };
    await open(reading({ sources: [described, ...others] }));
    await expect.element(page.getByText('“The company”, not identified')).toBeVisible();
    await expect.element(page.getByText(/by a source not identified/)).toBeVisible();
  });

  test('offers to mark every claim, and to mark fewer again', async () => {
    const changes: unknown[] = [];
    await open({
      'settings.set': ({ change }) => {
        changes.push(change);
        return { ...defaultSettings, ...change };
      },
    });
    await expect.element(page.getByText(/1 more claim is not marked/)).toBeVisible();
    await page.getByRole('button', { name: 'Mark all' }).click();
    await page.getByRole('button', { name: 'Mark only those most worth asking about' }).click();
    await expect.element(page.getByRole('button', { name: 'Mark all' })).toBeVisible();
    expect(changes).toEqual([{ allClaims: true }, { allClaims: false }]);
  });
});

describe('what the reader has corrected', () => {
  const base = { created: 1, quote: quoteClaim(article.text, at('has denied any wrongdoing')) };
  const said: readonly Correction[] = [
    { ...base, id: 'c1', type: 'added-source', name: 'Lena Voss', kind: 'person' },
    {
      ...base,
      id: 'c2',
      type: 'not-a-claim',
      quote: quoteClaim(article.text, at('have received money from abroad')),
    },
    {
      ...base,
      id: 'c3',
      type: 'wrong-kind',
      kind: 'document',
      quote: { exact: 'words of yesterday', prefix: '', suffix: '' },
    },
  ];
  const corrected = applyCorrections(sourcing, said, article);

  test('is listed with what was said, newest first, and the lost told apart', async () => {
    await open(reading(corrected));
    const items = page.getByRole('list', { name: 'Your corrections on this page' });
    const list = items.getByRole('listitem');
    await expect
      .element(list.nth(0))
      .toHaveTextContent(/Kind of source: Document.*not on the page/);
    await expect.element(list.nth(1)).toHaveTextContent(/Not a claim/);
    await expect
      .element(list.nth(2))
      .toHaveTextContent(/You named the source: Lena Voss \(Named person\)/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('is found again in the list of sources as the reader’s own, also the source', async () => {
    const { calls } = await open(reading(corrected));
    await page.getByText('Lena Voss', { exact: true }).click();
    await expect.element(page.getByText(/named by you/)).toBeVisible();
    await page.getByRole('button', { name: '“has denied any wrongdoing”' }).click();
    expect(calls).toContainEqual(['page.show', { claim: 10 }]);
  });

  test('can be taken back, and that can be undone', async () => {
    const { calls } = await open({
      ...reading(corrected),
      'corrections.delete': () => ({ sourcing, entities: [], figures: [], dates: [] }),
      'corrections.put': () => ({ sourcing, entities: [], figures: [], dates: [] }),
    });
    await page.getByRole('button', { name: 'Take back' }).first().click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => calls.filter(([type]) => type.startsWith('corrections')))
      .toMatchObject([
        ['corrections.delete', { id: 'c3' }],
        ['corrections.put', { correction: said[2] }],
      ]);
  });
});
