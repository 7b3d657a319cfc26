/** A value that is there, or will be: what is in memory costs no promise. */
export type Eventually<Value> = Value | Promise<Value>;

/** All of the values, at once where each of them is there. */
export const allOf = <Value>(values: readonly Eventually<Value>[]): Eventually<Value[]> =>
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as Value[]);
