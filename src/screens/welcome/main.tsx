import { render } from 'preact';
import { browserAccess } from '../../parts/access.ts';
import { browserShortcuts } from '../../parts/browser-shortcuts.ts';
import { browserSurroundings, openScreen, prepareDocument } from '../../parts/browser.ts';
import { Welcome } from './welcome.tsx';

const surroundings = browserSurroundings();
prepareDocument(surroundings, surroundings.words('welcome_title'));
render(
  <Welcome
    surroundings={surroundings}
    access={browserAccess}
    shortcuts={browserShortcuts}
    openOptions={() => void openScreen('options')}
  />,
  document.body,
);
