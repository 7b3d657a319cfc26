/**
 * The people of whom nothing is shown any more. Their documents may still have their words until
 * these are built anew.
 */
export interface ErasedPeople {
  has(personId: string): boolean;
  /** Whether there are none, so that documents need no look. */
  isEmpty(): boolean;
  /** Resolves when the listeners have done what follows; never rejects if they do not. */
  add(personId: string): Promise<void>;
  /** Called once with each person. */
  onAdded(listener: (personId: string) => Promise<void> | void): void;
}

export function createErasedPeople(): ErasedPeople {
  const known = new Map<string, Promise<void>>();
  const listeners: Parameters<ErasedPeople["onAdded"]>[0][] = [];
  const follow = async (personId: string): Promise<void> => {
    await Promise.all(listeners.map((listener) => listener(personId)));
  };
  return {
    has: (personId) => known.has(personId),
    isEmpty: () => known.size === 0,
    add(personId) {
      const followed = known.get(personId);
      if (followed !== undefined) return followed;
      // Listeners must find the person here.
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      known.set(personId, promise);
      follow(personId).then(resolve, reject);
      return promise;
    },
    onAdded: (listener) => void listeners.push(listener),
  };
}
