/**
 * Reads all rows of one table of an SQLite 3 database (sqlite.org/fileformat2.html): table b-trees
 * without overflow pages, which is all that a list of feeds needs and spares a native package.
 */
export type SqliteValue = string | number | null;

/** The rows of a table. Throws for a file of another format or a row larger than a page. */
export function readSqliteTable(file: Uint8Array, table: string): SqliteValue[][] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (new TextDecoder().decode(file.subarray(0, 15)) !== 'SQLite format 3') {
    throw new Error('Not an SQLite 3 database');
  }
  const pageSize = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  const database = new Database(file, view, pageSize);
  // Columns of the schema table: type, name, tbl_name, rootpage, sql.
  const entry = database.rows(1).find(([type, name]) => type === 'table' && name === table);
  if (typeof entry?.[3] !== 'number') throw new Error(`No table ${table} in the database`);
  return database.rows(entry[3]);
}

const INTERIOR = 5;
const LEAF = 13;
/** Bytes of an integer by its serial type. */
const INTEGER_SIZES: readonly (number | undefined)[] = [undefined, 1, 2, 3, 4, 6, 8];

class Database {
  constructor(
    private readonly file: Uint8Array,
    private readonly view: DataView,
    private readonly pageSize: number,
  ) {}

  rows(page: number): SqliteValue[][] {
    const start = (page - 1) * this.pageSize;
    const header = page === 1 ? start + 100 : start;
    const kind = this.view.getUint8(header);
    const cells = this.view.getUint16(header + 3);
    const pointers = header + (kind === INTERIOR ? 12 : 8);
    const offsets = Array.from(
      { length: cells },
      (_, i) => start + this.view.getUint16(pointers + 2 * i),
    );
    if (kind === LEAF) return offsets.map((offset) => this.record(offset));
    if (kind !== INTERIOR) throw new Error(`Page ${page} is no page of a table`);
    const children = offsets.map((offset) => this.view.getUint32(offset));
    return [...children, this.view.getUint32(header + 8)].flatMap((child) => this.rows(child));
  }

  private record(offset: number): SqliteValue[] {
    const size = this.varint(offset);
    if (size.value > this.pageSize - 35) throw new Error('A row is larger than a page');
    const start = this.varint(size.next).next;
    const head = this.varint(start);
    const values: SqliteValue[] = [];
    let at = start + head.value;
    for (let type = head.next; type < start + head.value;) {
      const serial = this.varint(type);
      const [value, length] = this.value(serial.value, at);
      values.push(value);
      at += length;
      type = serial.next;
    }
    return values;
  }

  private value(serial: number, at: number): [SqliteValue, number] {
    if (serial === 0) return [null, 0];
    if (serial === 8 || serial === 9) return [serial - 8, 0];
    const size = INTEGER_SIZES[serial];
    if (size !== undefined) {
      let value = this.view.getInt8(at);
      for (let i = 1; i < size; i++) value = value * 256 + this.view.getUint8(at + i);
      return [value, size];
    }
    const length = (serial - (serial % 2 === 0 ? 12 : 13)) / 2;
    if (serial < 12) throw new Error(`Values of type ${serial} are not read`);
    const bytes = this.file.subarray(at, at + length);
    return [serial % 2 === 0 ? null : new TextDecoder().decode(bytes), length];
  }

  private varint(at: number): { value: number; next: number } {
    let value = 0;
    for (let i = at; i < at + 8; i++) {
      const byte = this.view.getUint8(i);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return { value, next: i + 1 };
    }
    return { value: value * 256 + this.view.getUint8(at + 8), next: at + 9 };
  }
}
