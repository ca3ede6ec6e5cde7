import type { Extension } from '../../../scripts/browser/extension.ts';
import { screenOf, type Screen } from './screen.ts';

export const openLibrary = async (extension: Extension): Promise<Screen> =>
  screenOf(await extension.session.openScreen('src/screens/library/index.html'));
