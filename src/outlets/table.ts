/**
 * A built file of the directory: tab-separated lines sorted by key, searched in the bytes as they
 * are, so that 30,000 outlets cost no more memory than their text.
 *
 *     who-says-outlets <format> <file> <rows> <checksum>
 *     key <column> <column> …
 *     bbc.com …
 */
export const TABLE_FORMAT = 1;

/** A file of the directory that is damaged, of another version or not one of ours. */
export class OutletFileError extends Error {
  override readonly name = 'OutletFileError';
  constructor(file: string, reason: string) {
    super(`The outlet directory's file ${file} cannot be read: ${reason}. Install Who Says again.`);
  }
}

/** One line, by column; an absent value is an empty string. */
export type Row = Readonly<Record<string, string>>;

export interface Table {
  readonly file: string;
  readonly rows: number;
  /** Size in memory, in bytes. */
  readonly bytes: number;
  /** The lines kept under exactly this key, in file order. */
  find(key: string): readonly Row[];
  keys(): IterableIterator<string>;
}

const encoder = new TextEncoder();
const LINE_FEED = 10;
const TAB = 9;

/** FNV-1a, 32 bits (Fowler, Noll, Vo): finds damage, does not keep out intent. */
export function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Opens a built file. Throws OutletFileError unless header, checksum, columns, order and number of lines agree. */
export function openTable(file: string, bytes: Uint8Array): Table {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const headerEnd = bytes.indexOf(LINE_FEED);
  const [magic, format, name, rows, sum] = decodeHeader(decoder, bytes, headerEnd);
  if (magic !== 'who-says-outlets') throw new OutletFileError(file, 'it is not one of its files');
  if (format !== String(TABLE_FORMAT)) throw new OutletFileError(file, 'it has another format');
  if (name !== file) throw new OutletFileError(file, `it is ${name} under another name`);
  const body = bytes.subarray(headerEnd + 1);
  if (checksum(body) !== sum) throw new OutletFileError(file, 'it is damaged (wrong checksum)');
  const starts = lineStarts(body);
  const columns = decoder.decode(body.subarray(0, (starts[0] ?? body.length) - 1)).split('\t');
  if (columns[0] !== 'key' || starts.length !== Number(rows)) {
    throw new OutletFileError(file, 'its columns or lines are not those it announces');
  }
  const table = new ByteTable(file, body, starts, columns, decoder);
  if (!table.isSorted()) throw new OutletFileError(file, 'its lines are not in order');
  return table;
}

function decodeHeader(decoder: TextDecoder, bytes: Uint8Array, end: number): string[] {
  // A file that is not text, or whose first line never ends, fails the first test of the caller.
  const head = bytes.subarray(0, Math.min(Math.max(end, 0), 200));
  return head.every((byte) => byte < 128) ? decoder.decode(head).split('\t') : [];
}

/** Where each line after the first one starts. */
function lineStarts(body: Uint8Array): Uint32Array {
  const starts: number[] = [];
  let at = body.indexOf(LINE_FEED) + 1;
  while (at > 0 && at < body.length) {
    starts.push(at);
    at = body.indexOf(LINE_FEED, at) + 1;
  }
  return Uint32Array.from(starts);
}

class ByteTable implements Table {
  constructor(
    readonly file: string,
    private readonly body: Uint8Array,
    private readonly starts: Uint32Array,
    private readonly columns: readonly string[],
    private readonly decoder: TextDecoder,
  ) {}

  get rows(): number {
    return this.starts.length;
  }

  get bytes(): number {
    return this.body.byteLength + this.starts.byteLength;
  }

  find(key: string): readonly Row[] {
    const wanted = encoder.encode(key);
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(this.startOf(middle), wanted) < 0) low = middle + 1;
      else high = middle;
    }
    const found: Row[] = [];
    for (; low < this.starts.length && this.compare(this.startOf(low), wanted) === 0; low++) {
      found.push(this.row(low));
    }
    return found;
  }

  *keys(): IterableIterator<string> {
    for (const start of this.starts) {
      yield this.decoder.decode(this.body.subarray(start, this.body.indexOf(TAB, start)));
    }
  }

  isSorted(): boolean {
    let previous = new Uint8Array();
    for (const start of this.starts) {
      if (previous.length > 0 && this.compare(start, previous) < 0) return false;
      previous = this.body.slice(start, this.body.indexOf(TAB, start));
    }
    return true;
  }

  private startOf(line: number): number {
    // A line number below `rows` always has a start.
    return this.starts[line]!;
  }

  /** Orders the key at this place against another one, by bytes: negative, zero or positive. */
  private compare(start: number, key: Uint8Array): number {
    for (let i = 0; i < key.length; i++) {
      const difference = (this.body[start + i] ?? 0) - (key[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return this.body[start + key.length] === TAB ? 0 : 1;
  }

  private row(line: number): Row {
    const end = this.starts[line + 1] ?? this.body.length;
    const cells = this.decoder.decode(this.body.subarray(this.startOf(line), end - 1)).split('\t');
    return Object.fromEntries(this.columns.map((column, i) => [column, cells[i] ?? '']));
  }
}
