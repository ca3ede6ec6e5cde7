import type { Answers } from '../messages/answer.ts';
import type { PageCalls } from '../messages/protocol.ts';
import type { Interaction } from './interaction.ts';
import type { Page } from './page.ts';

/** Milliseconds in which a single-page site puts the new article in the place of the old one. */
const swapTime = 400;

/** The page's side of the protocol. Reading goes on after the answer: the background hears how it ends. */
export function createPageAnswers(
  page: Page,
  interaction: Interaction,
): Answers<keyof PageCalls, undefined> {
  const readSoon = (delay = 0) => void setTimeout(() => void page.read().catch(() => {}), delay);
  return {
    'page.describe': async () => page.describe(),
    'page.read': async () => {
      page.switch.asked = true;
      readSoon();
      return null;
    },
    'page.moved': async () => {
      page.switch.asked = false;
      readSoon(swapTime);
      return null;
    },
    'page.attach': ({ note, to }) => interaction.attach(note, to),
    'page.reject': async ({ note }) => (await interaction.reject(note)) ?? null,
    'page.show': async (to) => interaction.show(to),
    'page.command': async ({ command }) => {
      interaction.command(command);
      return null;
    },
    'page.settingsChanged': async ({ settings }) => {
      page.setSettings(settings);
      return null;
    },
    'page.switch': async ({ on }) => {
      page.switchTo(on);
      return null;
    },
    'page.correctionsChanged': async ({ articles }) => {
      await page.refreshReading(articles);
      return null;
    },
    'page.notesChanged': async () => {
      await page.refreshNotes();
      return null;
    },
  };
}
