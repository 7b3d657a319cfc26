import type { Sight, Signals } from "./signals.ts";

/** What people read in their clients, over all instances. Nothing is stored. */
export interface Sights {
  /** A client of the person shows this room, or thread, and has the focus; null: it shows none. */
  setInSight(userId: string, clientId: string, sight: Sight | null): void;
  /**
   * Whether the room's timeline, or the thread where one is named, is in sight in any client of the
   * person.
   */
  isInSight(userId: string, roomId: string, threadRootId: string | null): boolean;
}

export interface SightKeeper extends Sights {
  hearSight(userId: string, clientId: string, sight: Sight | null): void;
  forgetOldSights(): void;
}

/** A client says it again within this time while there is input. */
export const sightExpiryMs = 90_000;
const clientsPerPersonMax = 20;

interface Seen {
  readonly sight: Sight;
  readonly atMs: number;
}

export function createSights(signals: Signals, clock: () => number): SightKeeper {
  const people = new Map<string, Map<string, Seen>>();
  const isFresh = ({ atMs }: Seen): boolean => clock() - atMs < sightExpiryMs;

  function hearSight(userId: string, clientId: string, sight: Sight | null): void {
    const clients = people.get(userId) ?? new Map<string, Seen>();
    clients.delete(clientId);
    if (sight !== null) clients.set(clientId, { sight, atMs: clock() });
    // The oldest stands first.
    for (const oldest of clients.keys()) if (clients.size > clientsPerPersonMax) clients.delete(oldest);
    if (clients.size > 0) people.set(userId, clients);
    else people.delete(userId);
  }

  return {
    hearSight,
    setInSight(userId, clientId, sight) {
      hearSight(userId, clientId, sight);
      signals.send(userId, { kind: "sight", userId, clientId, sight, ids: [] });
    },
    isInSight(userId, roomId, threadRootId) {
      for (const seen of people.get(userId)?.values() ?? []) {
        const { sight } = seen;
        const isThere = sight.roomId === roomId && (threadRootId === null || sight.threadRootId === threadRootId);
        if (isThere && isFresh(seen)) return true;
      }
      return false;
    },
    forgetOldSights() {
      for (const [userId, clients] of people) {
        for (const [clientId, seen] of clients) if (!isFresh(seen)) clients.delete(clientId);
        if (clients.size === 0) people.delete(userId);
      }
    },
  };
}
