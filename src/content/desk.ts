import type { Call } from '../messages/call.ts';
import { codeOf, failureWords } from '../parts/failure.ts';
import type { Words } from '../parts/words.ts';
import type { Page } from './page.ts';

/** What every action of the reader on a page works with. */
export interface Desk {
  readonly page: Page;
  readonly call: Call;
  readonly words: Words;
  /** Says something at the foot of the window, with a way back if there is one. */
  readonly say: (text: string, undo?: () => void) => void;
}

/** Does what the reader asked for. A failure is said at once: nothing that the reader did may vanish without a word. */
export async function attempt(desk: Desk, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    desk.say(failureWords(codeOf(error), desk.words));
  }
}
