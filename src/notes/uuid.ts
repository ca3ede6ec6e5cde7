/** Fills the bytes with random ones and returns them. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

const random: RandomBytes = (bytes) => crypto.getRandomValues(bytes);

/**
 * A UUID of version 7 (RFC 9562, section 5.7): ids sort by the time they were made.
 * `now` is in milliseconds since the epoch.
 */
export function uuidv7(now: number = Date.now(), fill: RandomBytes = random): string {
  const bytes = fill(new Uint8Array(16));
  const time = new DataView(bytes.buffer);
  time.setUint16(0, Math.floor(now / 0x1_0000_0000));
  time.setUint32(2, now % 0x1_0000_0000);
  time.setUint8(6, (time.getUint8(6) & 0x0f) | 0x70);
  time.setUint8(8, (time.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
