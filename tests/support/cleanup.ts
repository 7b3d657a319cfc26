/** What is to be ended, the latest first, whatever of the rest could be begun. */
export interface Cleanup {
  /** Answers what it was given, once that is there. */
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
