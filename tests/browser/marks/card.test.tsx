import '../../../src/parts/theme.css';
import '../../../src/marks/overlay.css';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NamingCard, Card, type CardActions } from '../../../src/marks/card.tsx';
import { cardOf, knownSources } from '../../../src/marks/card-content.ts';
import { SurroundingsProvider } from '../../../src/parts/surroundings.ts';
import { accessibilityFaults } from '../screens/axe.ts';
import { article, notes, sourcing } from '../screens/sample.ts';
import { clear, createStage, show } from '../screens/stage.tsx';

afterEach(clear);

const { surroundings } = createStage({});
const reading = { sourcing, entities: [], figures: [], dates: [] };

const noActions: CardActions = {
  onSaveNote: () => {},
  onCopy: () => {},
  onCorrect: () => {},
  onTakeBack: () => {},
  onEdit: (note) => Promise.resolve(note),
  onDelete: () => {},
  onConfirm: () => {},
  onReject: () => {},
  onClose: () => {},
};

/** The card on one claim of the sample, and what its reader says of it. */
async function openCard(claim: number, changed: Partial<typeof sourcing> = {}) {
  const corrections: unknown[] = [];
  const actions: CardActions = {
    ...noActions,
    onCorrect: (_, correction) => corrections.push(correction),
  };
  const marks = [{ kind: 'claim-person', start: 0, end: 1, subject: { claim } }] as const;
  const source = {
    article,
    reading: { ...reading, sourcing: { ...sourcing, ...changed } },
    notes: [],
    places: [],
  };
  const content = cardOf(source, marks);
  if (!content) throw new Error('there is no such claim');
  await show(
    <SurroundingsProvider value={surroundings}>
      <main>
        <Card content={content} actions={actions} />
      </main>
    </SurroundingsProvider>,
  );
  return corrections;
}

async function openNaming() {
  const named: unknown[] = [];
  await show(
    <SurroundingsProvider value={surroundings}>
      <main>
        <NamingCard
          naming={{
            says: 'has denied any wrongdoing',
            known: knownSources(reading),
            onName: (source) => named.push(source),
          }}
          onClose={() => named.push('closed')}
        />
      </main>
    </SurroundingsProvider>,
  );
  return named;
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const name = page.getByLabelText('Who says so');
const kind = page.getByLabelText('Kind of source');

describe('naming the source of some words', () => {
  test('can be typed without a click, and needs a name', async () => {
    const named = await openNaming();
    await expect.element(name).toHaveFocus();
    await press('Save');
    await userEvent.keyboard('   ');
    await press('Save');
    expect(named).toEqual([]);
    await userEvent.keyboard('Lena Voss {Enter}');
    expect(named).toEqual([{ kind: 'person', name: 'Lena Voss' }]);
  });

  test('offers the sources of the article, fewer as one types, each with its kind', async () => {
    const named = await openNaming();
    await userEvent.keyboard('minist');
    const known = page.getByRole('group', { name: 'Sources of this article' });
    expect(known.getByRole('button').elements()).toHaveLength(1);
    await press('Harbour Ministry Named organisation');
    await expect.element(kind).toHaveValue('organisation');
    await expect.element(known).not.toBeInTheDocument();
    await press('Save');
    expect(named).toEqual([{ kind: 'organisation', name: 'Harbour Ministry' }]);
  });

  test('takes the kind of a source that is typed in full', async () => {
    await openNaming();
    await userEvent.keyboard('2023 AUDIT');
    await expect.element(kind).toHaveValue('document');
  });

  test('asks for no name where nobody is named', async () => {
    const named = await openNaming();
    await kind.selectOptions('Hearsay');
    await expect.element(name).toBeDisabled();
    await press('Save');
    expect(named).toEqual([{ kind: 'unspecified', name: '' }]);
  });

  test('can be left', async () => {
    const named = await openNaming();
    await press('Cancel');
    expect(named).toEqual(['closed']);
  });

  test('has no fault that axe can find', async () => {
    await openNaming();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('correcting a claim', () => {
  test('says only what was changed', async () => {
    const corrections = await openCard(6);
    await press('Correct');
    await kind.selectOptions('Unnamed');
    await press('Save');
    expect(corrections).toEqual([{ type: 'wrong-kind', kind: 'unnamed' }]);
  });

  test('that changes nothing is none', async () => {
    const corrections = await openCard(6);
    await press('Correct');
    await press('Save');
    await expect.element(page.getByRole('button', { name: 'Correct' })).toBeVisible();
    expect(corrections).toEqual([]);
  });

  test('adds a source to what the outlet says itself, or to hearsay', async () => {
    const own = await openCard(0);
    await press('Add a source');
    await userEvent.keyboard('Port Police');
    await press('Save');
    expect(own).toEqual([{ type: 'added-source', kind: 'person', name: 'Port Police' }]);
    clear();
    const hearsay = await openCard(4);
    await press('Add a source');
    await userEvent.keyboard('Lena Voss');
    await press('Save');
    expect(hearsay).toEqual([{ type: 'wrong-source', kind: 'person', name: 'Lena Voss' }]);
  });

  test('has no fault that axe can find', async () => {
    await openCard(5);
    expect(await accessibilityFaults()).toEqual([]);
    await press('Correct');
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('a card', () => {
  test('shows a source in a source from the one nearest the reader', async () => {
    await openCard(2);
    const links = page.getByRole('listitem');
    await expect.element(links.nth(0)).toHaveTextContent('Office of Erik Dahl “His office said”');
    await expect.element(links.nth(1)).toHaveTextContent('“he told”');
  });

  test('says what is linked, in which words, and whose site it is', async () => {
    await openCard(5);
    const link = page.getByRole('link', { name: '2023 audit' });
    await expect.element(link).toHaveAttribute('href', 'https://www.audit-office.example/2023');
    await expect.element(page.getByText('audit-office.example', { exact: true })).toBeVisible();
  });

  test('says that an agency’s own words are the agency’s', async () => {
    await openCard(0, { reportedBy: 'Reuters' });
    const title = page.getByRole('heading', {
      name: 'Reuters says so, carried by Northshore Ledger',
    });
    await expect.element(title).toBeVisible();
  });

  test('never dresses a word of the article as a name', async () => {
    const she = {
      ...sourcing.sources[0],
      id: 0,
      kind: 'person',
      name: 'she',
      names: [],
      certain: false,
    } as const;
    const claims = sourcing.claims.map((claim) => ({
      ...claim,
      source: 0,
      sourceWords: [[0, 7]] as const,
    }));
    await openCard(6, { sources: [she], claims });
    await expect.element(page.getByRole('heading', { name: /^“.*”$/ })).toBeVisible();
    await expect.element(page.getByText(/^P?Somebody, not identified/)).toBeVisible();
    expect(page.getByText('Named person').elements()).toEqual([]);
  });

  test('of nothing but notes draws no line above them', async () => {
    const [note] = notes;
    if (!note) throw new Error('the sample has no note');
    const place = { id: note.id, start: 0, end: 1, how: 'exact', confidence: 1 } as const;
    const mark = { kind: 'note-yellow', start: 0, end: 1, subject: { note: note.id } } as const;
    const content = cardOf({ article, notes, places: [place] }, [mark]);
    if (!content) throw new Error('there is no card');
    await show(
      <SurroundingsProvider value={surroundings}>
        <main>
          <Card content={content} actions={noActions} />
        </main>
      </SurroundingsProvider>,
    );
    const part = page.getByRole('heading', { name: 'Your notes here' }).element().parentElement;
    expect(part && getComputedStyle(part).borderTopWidth).toBe('0px');
  });
});
