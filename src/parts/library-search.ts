/** What the library is opened on. */
export interface LibrarySearch {
  readonly words?: string;
  readonly outlet?: string;
}

/** The search in the fragment of the library's address; whatever else stands there is left out. */
export function readLibrarySearch(fragment: string): LibrarySearch {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const words = fields.get('words');
  const outlet = fields.get('outlet');
  return { ...(words && { words }), ...(outlet && { outlet }) };
}
