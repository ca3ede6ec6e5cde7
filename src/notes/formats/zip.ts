/** A ZIP archive without compression (APPNOTE.TXT 6.3.10): what holds one Markdown file for each article. */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

const crc32 = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
};

/** Date and time of MS-DOS, in UTC: seconds in steps of two, years from 1980. */
const dosTime = (time: number): { date: number; clock: number } => {
  const at = new Date(time);
  const year = Math.min(Math.max(at.getUTCFullYear() - 1980, 0), 127);
  return {
    date: (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    clock: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  };
};

const record = (fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
    offset += size;
  }
  return bytes;
};

/** What the local header and the directory say of a file alike; bit 11: its name is UTF-8. */
const common = (data: Uint8Array, name: Uint8Array, time: number) => {
  const { date, clock } = dosTime(time);
  return [
    [2, 20],
    [2, 0x0800],
    [2, 0],
    [2, clock],
    [2, date],
    [4, crc32(data)],
    [4, data.length],
    [4, data.length],
    [2, name.length],
    [2, 0],
  ] as const;
};

/** Most files that the plain format can count. */
export const mostFiles = 65_535;

/**
 * The archive of these files. `now` is in milliseconds since the epoch. Throws a RangeError beyond 65,535 files.
 */
export const writeZip = (
  files: readonly { readonly name: string; readonly text: string }[],
  now: number,
): Uint8Array<ArrayBuffer> => {
  if (files.length > mostFiles) throw new RangeError('too many files for one archive');
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = encoder.encode(file.name);
    const data = encoder.encode(file.text);
    const fields = common(data, name, now);
    const header = record([[4, 0x04034b50], ...fields]);
    parts.push(header, name, data);
    directory.push(
      record([[4, 0x02014b50], [2, 20], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name,
    );
    offset += header.length + name.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = files.length;
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return join([...parts, ...directory, end]);
};

const join = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
};
