/**
 * A seal tells a whole file from one that was cut short, damaged, or sent in place of another, with nothing
 * known of it beforehand: eight hexadecimal digits at its end, a checksum of its path and its content. A list of
 * all checksums would do the same, but would grow with the review and be loaded before every first search.
 */
const length = 8;

/** CRC-32 of some bytes, as in gzip (RFC 1952 §8). */
function crc32(...parts: Uint8Array[]): number {
  let crc = ~0;
  for (const bytes of parts) {
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return ~crc >>> 0;
}

const sealOf = (path: string, content: Uint8Array) =>
  new TextEncoder().encode(crc32(new TextEncoder().encode(path), content).toString(16).padStart(length, '0'));

/** Content with its seal at the end. @param path of the file in the bundle */
export function seal(path: string, content: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(content.length + length);
  sealed.set(content);
  sealed.set(sealOf(path, content), content.length);
  return sealed;
}

/** The content of a sealed file, or nothing if it is not that file, whole and as it was. */
export function unseal(path: string, sealed: Uint8Array): Uint8Array | undefined {
  if (sealed.length < length) return undefined;
  const content = sealed.subarray(0, -length);
  const expected = sealOf(path, content);
  return sealed.subarray(-length).every((byte, i) => byte === expected[i]) ? content : undefined;
}
