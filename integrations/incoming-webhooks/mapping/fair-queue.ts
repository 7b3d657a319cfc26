interface Limits {
  readonly ofKeyMax: number;
  readonly allMax: number;
}

/** What waits, taken key after key: what one key has many of does not hold up the others. */
export class FairQueue<Item> {
  readonly #byKey = new Map<string, Item[]>();
  readonly #limits: Limits;
  #count = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** False where too much waits already. */
  add(key: string, item: Item): boolean {
    const items = this.#byKey.get(key) ?? [];
    if (items.length >= this.#limits.ofKeyMax || this.#count >= this.#limits.allMax) return false;
    this.#byKey.set(key, [...items, item]);
    this.#count += 1;
    return true;
  }

  take(): Item | undefined {
    const [next] = this.#byKey;
    if (next === undefined) return undefined;
    const [key, [item, ...later]] = next;
    this.#byKey.delete(key);
    if (later.length > 0) this.#byKey.set(key, later);
    this.#count -= 1;
    return item;
  }
}
