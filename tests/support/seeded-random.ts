/** Pseudo-random numbers, the same in every run with the same seed (xorshift, 32 bits). */
export interface SeededRandom {
  /** An integer from 0 up to, but not including, `end`. */
  below(end: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed | 1;
  const below = (end: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % end;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const picked = items[below(items.length)];
    if (picked === undefined) throw new Error("Nothing to pick from.");
    return picked;
  };
  return { below, pick };
}
