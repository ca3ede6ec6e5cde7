import { render } from 'preact';
import { browserSurroundings, prepareDocument } from '../shared/browser.ts';
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
render(<Library surroundings={surroundings} search={searchOf(location.hash)} />, document.body);
