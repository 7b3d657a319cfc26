/**
 * An immutable map for states that grow to thousands of entries: a change copies one shard instead
 * of everything, so that folding a long stream does not take quadratic time.
 */
export interface ShardedMap<Value> {
  readonly size: number;
  readonly shards: readonly ReadonlyMap<string, Value>[];
}

const shardCount = 64;
const noEntries: ReadonlyMap<string, never> = new Map<string, never>();
const emptyShards: readonly ReadonlyMap<string, never>[] = new Array<ReadonlyMap<string, never>>(shardCount).fill(noEntries);

export const emptyMap: ShardedMap<never> = { size: 0, shards: emptyShards };

export const entryOf = <Value>(map: ShardedMap<Value>, key: string): Value | undefined => map.shards[shardOf(key)]?.get(key);

export const hasEntry = <Value>(map: ShardedMap<Value>, key: string): boolean => map.shards[shardOf(key)]?.has(key) ?? false;

export function withEntry<Value>(map: ShardedMap<Value>, key: string, value: Value): ShardedMap<Value> {
  const index = shardOf(key);
  const shard = new Map(map.shards[index]).set(key, value);
  const isNew = !hasEntry(map, key);
  return { size: map.size + (isNew ? 1 : 0), shards: map.shards.with(index, shard) };
}

export function withoutEntry<Value>(map: ShardedMap<Value>, key: string): ShardedMap<Value> {
  if (!hasEntry(map, key)) return map;
  const index = shardOf(key);
  const shard = new Map(map.shards[index]);
  shard.delete(key);
  return { size: map.size - 1, shards: map.shards.with(index, shard) };
}

export function* entriesOf<Value>(map: ShardedMap<Value>): Iterable<readonly [string, Value]> {
  for (const shard of map.shards) yield* shard;
}

export function mapOf<Value>(entries: Iterable<readonly [string, Value]>): ShardedMap<Value> {
  const shards = Array.from({ length: shardCount }, () => new Map<string, Value>());
  let size = 0;
  for (const [key, value] of entries) {
    const shard = shards[shardOf(key)];
    if (shard?.has(key) === false) size += 1;
    shard?.set(key, value);
  }
  return { size, shards };
}

/** FNV-1a over the key's characters. */
function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 16) % shardCount;
}
