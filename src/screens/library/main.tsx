import { render } from 'preact';
import { browserSurroundings, prepareDocument } from '../shared/browser.ts';
import { connectStore } from '../../store/connection.ts';
import { saveFile } from '../shared/save-file.ts';
import { storeTransfer } from './transfer.ts';
import { Library } from './library.tsx';

/** The search that the popup hands over in the fragment; a broken one is no search. */
function searchOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

const surroundings = browserSurroundings();
prepareDocument(surroundings, surroundings.words('library_title'));
const { call, now } = surroundings;
render(
  <Library
    surroundings={surroundings}
    search={searchOf(location.hash)}
    transfer={storeTransfer(connectStore(), call, now)}
    save={saveFile}
  />,
  document.body,
);
