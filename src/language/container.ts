import { ByteReader, WeightsError } from './byte-reader.ts';

/**
 * The weights file: "WSLE", a version, a checksum, a table of named sections, and their bytes one after another.
 * Numbers are little-endian.
 *
 *     4 bytes  magic "WSLE"
 *     1 byte   version
 *     4 bytes  FNV-1a of everything after these nine bytes
 *     1 byte   number of sections, then for each: name (length, UTF-8), 4 bytes of length
 *     …        the sections
 */
export const MAGIC = 'WSLE';
export const VERSION = 1;
export const HEADER_LENGTH = 9;

/** FNV-1a, 32 bits. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The sections of a weights file by name. Throws a WeightsError if the file is damaged or of another version. */
export function readContainer(file: Uint8Array): Map<string, Uint8Array> {
  const reader = new ByteReader(file);
  const magic = new TextDecoder().decode(reader.bytes(MAGIC.length));
  if (magic !== MAGIC) throw new WeightsError('this is no weights file');
  const version = reader.uint8();
  if (version !== VERSION) throw new WeightsError(`it has format ${version}, not ${VERSION}`);
  const expected = reader.uint32();
  if (checksum(file.subarray(HEADER_LENGTH)) !== expected) {
    throw new WeightsError('the file is damaged or incomplete');
  }
  const table = Array.from({ length: reader.uint8() }, () => ({
    name: reader.string(),
    length: reader.uint32(),
  }));
  return new Map(table.map(({ name, length }) => [name, reader.bytes(length)]));
}

/** A section that must be there. */
export function section(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new WeightsError(`the part "${name}" is missing`);
  return bytes;
}
