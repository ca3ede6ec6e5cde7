import { render } from 'preact';
import { browserSurroundings, prepareDocument } from '../shared/browser.ts';
import { connectStore } from '../../store/connection.ts';
import { readLibrarySearch } from '../shared/library-search.ts';
import { saveFile } from '../shared/save-file.ts';
import { storeTransfer } from './transfer.ts';
import { Library } from './library.tsx';

const surroundings = browserSurroundings();
prepareDocument(surroundings, surroundings.words('library_title'));
const { call, now } = surroundings;
render(
  <Library
    surroundings={surroundings}
    search={readLibrarySearch(location.hash)}
    transfer={storeTransfer(connectStore(), call, now)}
    save={saveFile}
  />,
  document.body,
);
