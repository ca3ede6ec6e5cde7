import { render } from 'preact';
import browser from 'webextension-polyfill';
import { browserShortcuts } from '../../parts/browser-shortcuts.ts';
import { downloadAccess } from '../../parts/download-access.ts';
import { browserSurroundings, openScreen, prepareDocument } from '../../parts/browser.ts';
import { Options } from './options.tsx';

const surroundings = browserSurroundings();
prepareDocument(surroundings, surroundings.words('options_title'));
render(
  <Options
    surroundings={surroundings}
    shortcuts={browserShortcuts}
    version={browser.runtime.getManifest().version}
    downloads={downloadAccess}
    openLibrary={() => void openScreen('library')}
  />,
  document.body,
);
