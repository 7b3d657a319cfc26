/** Numbers that look random and are the same in every run with this seed (xorshift, 32 bits). */
export interface SeededRandom {
  /** From 0 up to, not including, `end`; a whole number. */
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
