import { HEADER_LENGTH, MAGIC, VERSION, checksum } from '../src/language/container.ts';
import { ByteWriter } from './byte-writer.ts';

/** The weights file that holds these sections, in their order. */
export function writeContainer(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const body = new ByteWriter();
  body.uint8(sections.size);
  for (const [name, bytes] of sections) body.string(name).uint32(bytes.length);
  for (const bytes of sections.values()) body.bytes(bytes);
  const rest = body.finish();
  const file = new ByteWriter()
    .bytes(new TextEncoder().encode(MAGIC))
    .uint8(VERSION)
    .uint32(checksum(rest))
    .bytes(rest)
    .finish();
  if (file.length !== HEADER_LENGTH + rest.length) throw new Error('the header has changed size');
  return file;
}
