const seed = 0x9747b28c;
const multiplier = 0x5bd1e995;

/**
 * The partition that Kafka's default partitioner gives a key, so that a topic has the same layout
 * on both adapters.
 */
export function partitionOfKey(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;
}

/** MurmurHash2 (Austin Appleby) with the seed Kafka uses, as a signed 32-bit number. */
export function murmur2(bytes: Uint8Array): number {
  let hash = seed ^ bytes.length;
  const wholeWords = bytes.length - (bytes.length % 4);
  for (let index = 0; index < wholeWords; index += 4) {
    hash = Math.imul(hash, multiplier) ^ mix(littleEndian(bytes, index, 4));
  }
  if (wholeWords < bytes.length) {
    hash = Math.imul(hash ^ littleEndian(bytes, wholeWords, bytes.length - wholeWords), multiplier);
  }
  hash = Math.imul(hash ^ (hash >>> 13), multiplier);
  return hash ^ (hash >>> 15);
}

function mix(word: number): number {
  const product = Math.imul(word, multiplier);
  return Math.imul(product ^ (product >>> 24), multiplier);
}

function littleEndian(bytes: Uint8Array, start: number, length: number): number {
  let word = 0;
  for (let index = 0; index < length; index += 1) word |= (bytes[start + index] ?? 0) << (8 * index);
  return word;
}
