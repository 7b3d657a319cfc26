/** Which of very many UUIDs are in a set, in 8 bytes each. */
export interface IdSet {
  readonly size: number;
  /** False only when the id is not in the set; true for another id as well, though hardly ever. */
  mayHave(id: string): boolean;
}

/** Ids made by a clock differ in their last digits, which are drawn at random or are a digest. */
const digitsKept = 12;
const digitsOf = (id: string): number => Number.parseInt(id.slice(-digitsKept), 16);

export function idSetOf(ids: Iterable<string>): IdSet {
  const sorted = Float64Array.from(ids, digitsOf).sort();
  return {
    size: sorted.length,
    mayHave(id) {
      const digits = digitsOf(id);
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < digits) low = middle + 1;
        else high = middle;
      }
      return sorted[low] === digits;
    },
  };
}
