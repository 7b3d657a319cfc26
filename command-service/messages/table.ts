/** A map that may stand above another one: reads fall through to it, writes never reach it. */
export interface Table<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): unknown;
  /** Those of the table below as well; a key of both may come twice. */
  keys(): Iterable<string>;
}

export function tableAbove<Value>(below?: Table<Value>): Table<Value> {
  const own = new Map<string, Value>();
  if (below === undefined) return own;
  return {
    get: (key) => own.get(key) ?? below.get(key),
    set: (key, value) => own.set(key, value),
    *keys() {
      yield* own.keys();
      yield* below.keys();
    },
  };
}
