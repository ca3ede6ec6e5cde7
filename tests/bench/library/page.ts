import { seededRandom } from '../../../training/random.ts';
import { ofNotes } from '../../../src/notes/collection.ts';
import { createNote } from '../../../src/notes/create.ts';
import { noteColours, type Note } from '../../../src/notes/note.ts';
import { importCollection } from '../../../src/store/import.ts';
import { changeStored, notesAfter } from '../../../src/store/notes.ts';
import { openStore } from '../../../src/store/open.ts';
import { countFacets } from '../../../src/store/search/count-facets.ts';
import { findNotes } from '../../../src/store/search/find-notes.ts';
import { indexNotes } from '../../../src/store/search/index-notes.ts';

/** What runs in the browser: fills a store with notes, asks it, and asks a full scan the same. Times in milliseconds. */
export interface Timings {
  readonly imported: number;
  readonly indexed: number;
  readonly firstRows: number;
  readonly facets: number;
  readonly keystrokes: readonly number[];
  readonly scans: readonly number[];
  readonly edit: number;
  readonly found: number;
}

/** What a reader types, a key at a time, and the words that a full scan is asked for. */
const typed = ['minister', 'west dam', 'kelo', 'zzz'];
const scanned = ['minister', 'kelo'];
const hand = { device: 'bench', page: 'bench' };

async function measure(count: number, seed: number): Promise<Timings> {
  const db = await openStore({ name: `bench-${count}` });
  const make = noteMaker(seed);
  const imported = await timed(async () => {
    for (let i = 0; i < count; i += 1000) {
      await importCollection(db, ofNotes(Array.from({ length: Math.min(1000, count - i) }, make)));
    }
  });
  const indexed = await timed(() => indexNotes(db));
  const firstRows = await timed(() => findNotes(db, { limit: 50 }));
  const facets = await timed(() => countFacets(db));
  const keystrokes: number[] = [];
  let found = 0;
  for (const words of typed) {
    for (let end = 1; end <= words.length; end++) {
      keystrokes.push(
        await timed(async () => {
          found += (await findNotes(db, { words: words.slice(0, end), limit: 50 })).total;
        }),
      );
    }
  }
  const scans: number[] = [];
  for (const words of scanned) scans.push(await timed(() => scan(words)));
  const [last] = await notesAfter(db, '', 1, 0);
  const edit = await timed(() =>
    changeStored(db, last?.id ?? '', { kind: 'words', words: 'edited' }, hand, Date.now()),
  );
  db.close();
  return { imported, indexed, firstRows, facets, keystrokes, scans, edit, found };

  /** The peer: every note is read and looked through, a page at a time. */
  async function scan(words: string): Promise<number> {
    let matches = 0;
    for (let page = await notesAfter(db, '', 500, 0); page.length > 0;) {
      matches += page.filter((note) => fold(textOf(note)).includes(words)).length;
      page = await notesAfter(db, page.at(-1)?.id ?? '', 500, 0);
    }
    return matches;
  }
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const textOf = ({ target, words, tags }: Note) =>
  [target.quote.exact, words, target.title, target.outlet, ...tags].join('\n');

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Makes notes with words as frequent as in a language (Zipf's law), on articles with five notes each. */
function noteMaker(seed: number): () => Note {
  const random = seededRandom(seed);
  const syllables = [
    'mi',
    'nis',
    'ter',
    'dam',
    'west',
    'ke',
    'lo',
    'ra',
    'tion',
    'po',
    'li',
    'go',
    'ver',
  ];
  const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? '';
  const vocabulary = Array.from({ length: 30_000 }, (_none, i) =>
    Array.from({ length: 1 + Math.ceil(Math.log10(i + 1)) }, syllable).join(''),
  );
  const text = (words: number) =>
    Array.from({ length: words }, () => vocabulary[Math.floor(30_000 ** random())]).join(' ');
  let made = 0;
  let title = '';
  return () => {
    if (made++ % 5 === 0) title = text(9);
    const url = `https://outlet${made % 200}.example/${Math.floor(made / 5)}`;
    const outlet = { name: `Outlet ${made % 200}`, host: `outlet${made % 200}.example` };
    const article = { url, canonicalUrl: url, title, outlet, text: text(60), blocks: [] };
    const start = article.text.indexOf(' ', 80) + 1;
    const end = article.text.indexOf(' ', start + 120);
    const tags = random() < 0.5 ? [`tag ${Math.floor(random() * 100)}`] : [];
    const colour = noteColours[made % noteColours.length] ?? 'yellow';
    const words = random() < 0.5 ? text(20) : '';
    const source = { kind: 'person', source: `Source ${Math.floor(random() * 3000)}` };
    return createNote(
      { article, start, end, tags, colour, words, claim: source },
      hand,
      1e12 + made,
    );
  };
}

Object.assign(globalThis, { measure });
