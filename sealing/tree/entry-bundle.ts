/** The most bytes of an entry: its length is written in two. */
export const entrySizeMaxBytes = 65_535;
const lengthSizeBytes = 2;

/** A bundle of entries (tlog-tiles): each behind its length. */
export function encodeBundle(entries: readonly Uint8Array[]): Buffer {
  const bundle = Buffer.allocUnsafe(entries.reduce((size, { length }) => size + lengthSizeBytes + length, 0));
  let at = 0;
  for (const entry of entries) {
    if (entry.length > entrySizeMaxBytes) {
      throw new RangeError(`An entry of ${entry.length} bytes is too long for a bundle: at most ${entrySizeMaxBytes} fit.`);
    }
    at = bundle.writeUInt16BE(entry.length, at);
    bundle.set(entry, at);
    at += entry.length;
  }
  return bundle;
}

/** Throws a `RangeError` where the bundle ends inside an entry. */
export function decodeBundle(bundle: Uint8Array): Buffer[] {
  const bytes = Buffer.from(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const entries: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = at + lengthSizeBytes;
    const end = start + bytes.readUInt16BE(at);
    if (end > bytes.length) throw new RangeError(`The bundle ends inside its entry ${entries.length}.`);
    entries.push(bytes.subarray(start, end));
    at = end;
  }
  return entries;
}
