import { ownTemporaryFolder } from '../scripts/own-temporary-folder.ts';

/** For Vitest: a run leaves nothing behind among the machine's temporary files, also when tests fail. */
export default function setup(): () => void {
  return ownTemporaryFolder();
}
