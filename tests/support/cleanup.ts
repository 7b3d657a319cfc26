/** Runs clean-up steps, the latest first, also when a later step of the set-up failed. */
export interface Cleanup {
  /** Registers the clean-up of a value when it is there, and returns the value. */
  after<Begun>(begun: Promise<Begun> | Begun, end: (begun: Begun) => unknown): Promise<Begun>;
  run(): Promise<void>;
}

export function newCleanup(): Cleanup {
  const ends: (() => unknown)[] = [];
  return {
    after: async (beginning, end) => {
      const begun = await beginning;
      ends.push(() => end(begun));
      return begun;
    },
    run: async () => {
      for (const end of ends.splice(0).reverse()) await end();
    },
  };
}
