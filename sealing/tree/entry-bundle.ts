/** The most bytes of an entry: its length is written in two. */
export const entrySizeMaxBytes = 65_535;

/** A bundle of entries (tlog-tiles): each behind its length. */
export function encodeBundle(entries: readonly Uint8Array[]): Buffer {
  const parts = entries.flatMap((entry) => {
    if (entry.length > entrySizeMaxBytes) {
      throw new RangeError(`An entry of ${entry.length} bytes is too long for a bundle: at most ${entrySizeMaxBytes} fit.`);
    }
    const length = Buffer.alloc(2);
    length.writeUInt16BE(entry.length);
    return [length, entry];
  });
  return Buffer.concat(parts);
}

/** Throws a `RangeError` where the bundle ends inside an entry. */
export function decodeBundle(bundle: Uint8Array): Buffer[] {
  const bytes = Buffer.from(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const entries: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = at + 2;
    const end = start + bytes.readUInt16BE(at);
    if (end > bytes.length) throw new RangeError(`The bundle ends inside its entry ${entries.length}.`);
    entries.push(bytes.subarray(start, end));
    at = end;
  }
  return entries;
}
