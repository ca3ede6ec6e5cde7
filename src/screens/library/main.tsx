import { render } from 'preact';
import { browserSurroundings, prepareDocument } from '../../parts/browser.ts';
import { connectStore } from '../../store/connection.ts';
import { indexNotes } from '../../store/search/index-notes.ts';
import { readLibrarySearch } from '../../parts/library-search.ts';
import { saveFile } from '../../parts/save-file.ts';
import { storeTransfer } from './transfer.ts';
import { Library } from './library.tsx';

/** Milliseconds: right after a large import the notes are searched without an index. */
const patience = 30_000;

const surroundings = browserSurroundings(patience);
prepareDocument(surroundings, surroundings.words('library_title'));
const { call, now } = surroundings;
const store = connectStore();
// What the background did not get to is indexed here; until then it is found without the index.
store.use((db) => indexNotes(db)).catch(() => undefined);
render(
  <Library
    surroundings={surroundings}
    search={readLibrarySearch(location.hash)}
    transfer={storeTransfer(store, call, now)}
    save={saveFile}
  />,
  document.body,
);
