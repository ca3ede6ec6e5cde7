/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** UTF-8 bytes of a name: file systems allow 255, and a number and the extension have to fit as well. */
const mostBytes = 160;

/** The start of a text that takes up no more than so many UTF-8 bytes, without cutting a character in two. */
const cutToBytes = (text: string, most: number): string => {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    if (bytes > most) break;
    end += character.length;
  }
  return text.slice(0, end);
};

/**
 * A file name from a title that every system and Obsidian take, different from those in `taken` (compared without case),
 * to which it is added.
 */
export const fileName = (title: string, extension: string, taken: Set<string>): string => {
  const plain = title.replace(/[\p{C}\\/:*?"<>|#^[\]]+/gu, ' ').replace(/\s+/g, ' ');
  const cut = cutToBytes(plain.trim(), mostBytes).replace(/^[.\s]+|[.\s]+$/g, '');
  const base = cut === '' || reserved.test(cut) ? `_${cut}` : cut;
  let name = `${base}.${extension}`;
  for (let i = 2; taken.has(name.normalize().toLowerCase()); i++)
    name = `${base} ${i}.${extension}`;
  taken.add(name.normalize().toLowerCase());
  return name;
};
