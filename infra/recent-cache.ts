import { LRUCache } from "lru-cache";

/**
 * A cache that keeps the `countMax` values that were used last. It is bound by their number as a
 * size: with `max` instead, an empty cache takes memory for all of its entries, and a millisecond of
 * the start for each 3,000.
 */
export const createRecentCache = <Value extends object | number | string | boolean>(
  countMax: number,
  options: { readonly ttl?: number } = {},
): LRUCache<string, Value> => new LRUCache({ maxSize: countMax, sizeCalculation: () => 1, ...options });
