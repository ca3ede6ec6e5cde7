/**
 * The text of a file's bytes: the encoding that its mark tells (UTF-8, UTF-16 of either order), UTF-16 without a mark if
 * every other byte is zero, else UTF-8, and Windows-1252 if it cannot be that (old spreadsheets). Never throws.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  if (bytes.length > 3 && first !== 0 && second === 0 && bytes[3] === 0)
    return decode('utf-16le', bytes);
  if (bytes.length > 3 && first === 0 && second !== 0 && bytes[2] === 0)
    return decode('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('windows-1252', bytes);
  }
};

const decode = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes);
