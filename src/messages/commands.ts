/** What a keyboard command or a menu item asks of the reader of a page. */
export const pageCommands = [
  'highlight',
  'annotate',
  'name-source',
  'next-claim',
  'previous-claim',
] as const;
export type PageCommand = (typeof pageCommands)[number];
