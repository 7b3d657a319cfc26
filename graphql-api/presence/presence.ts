import type { PresenceState } from "./presence-state.ts";
import { createSights, type SightKeeper, type Sights } from "./sights.ts";
import type { PresenceOnInstance, Signals } from "./signals.ts";

export type { PresenceState } from "./presence-state.ts";

/**
 * Who is online and who types, over all instances. These are signals, never events: nothing of them
 * is stored.
 */
export interface Presence extends Sights {
  /** In the order of the ids. */
  presenceOf(userIds: readonly string[]): PresenceState[];
  /**
   * Sets the person's choice while connected: `online` follows the connections, `offline` hides the
   * person. Returns what others see.
   */
  choose(userId: string, state: PresenceState): PresenceState;
  /**
   * A client of the person had no input for this time; 0: it has some now. The person is away while
   * no client had any. Returns what others see.
   */
  noteInput(userId: string, idleForMs: number): PresenceState;
  /**
   * The person types in the room, or stopped. At most one signal is sent in three seconds; it
   * expires after five.
   */
  type(userId: string, roomId: string, isTyping: boolean): void;
}

/** What the API itself uses in addition to what resolvers use. */
export interface PresenceKeeper extends Presence, SightKeeper {
  /** Adds a live connection of the person on this instance. */
  connect(userId: string): void;
  disconnect(userId: string): void;
  /** Whether the person's own settings ask not to disturb now: others see the person as busy. */
  setNotDisturbed(userId: string, isNotDisturbed: boolean): void;
  /** Handles a signal of any instance, also of this one. */
  hear(instanceId: string, people: readonly PresenceOnInstance[]): void;
  /** Repeats who is connected here, before other instances take them for offline. */
  beat(): void;
  /** The people whose presence changed since the last call. */
  takeChanges(): { readonly userId: string; readonly presence: PresenceState }[];
}

export interface PresenceOptions {
  readonly signals: Signals;
  readonly instanceId: string;
  readonly clock: () => number;
}

export const heartbeatMs = 10_000;
export const presenceExpiryMs = 30_000;
/** The time for reloading a page without becoming offline. */
export const graceMs = 3_000;
export const typingSignalMs = 3_000;

interface Person {
  /** When each instance last reported that the person is connected there. */
  readonly seenAtMs: Map<string, number>;
  chosen: PresenceState;
  isNotDisturbed: boolean;
  /** When a client of the person last had input, as far as this instance was told. */
  inputAtMs: number;
  isIdle: boolean;
  announced: PresenceState;
}

const newPerson = (): Person => ({
  ...{ seenAtMs: new Map(), chosen: "online", isNotDisturbed: false, announced: "offline" },
  ...{ inputAtMs: 0, isIdle: false },
});

export function createPresence({ signals, instanceId, clock }: PresenceOptions): PresenceKeeper {
  const { people, personOf, stateOf } = createPeople(clock);
  const connectedHere = new Map<string, number>();
  const leaving = new Map<string, number>();
  const typing = createTyping(signals, clock);
  const sights = createSights(signals, clock);

  const tell = (people: readonly PresenceOnInstance[]): void =>
    signals.send(instanceId, { kind: "presence", instanceId, people });
  const here = (userId: string, isConnected: boolean): PresenceOnInstance => ({
    userId,
    isConnected,
    chosen: personOf(userId).chosen,
    isNotDisturbed: personOf(userId).isNotDisturbed,
    isIdle: personOf(userId).isIdle,
  });

  function leaveAfterGrace(): void {
    const gone = [...leaving].filter(([, sinceMs]) => clock() - sinceMs >= graceMs).map(([userId]) => userId);
    for (const userId of gone) leaving.delete(userId);
    if (gone.length > 0) tell(gone.map((userId) => here(userId, false)));
  }

  return {
    ...sights,
    presenceOf: (userIds) => userIds.map((userId) => stateOf(people.get(userId))),
    choose(userId, state) {
      const person = personOf(userId);
      person.chosen = state;
      tell([here(userId, connectedHere.has(userId))]);
      return stateOf(person);
    },
    noteInput(userId, idleForMs) {
      const person = personOf(userId);
      person.inputAtMs = Math.max(person.inputAtMs, clock() - idleForMs);
      const isIdle = idleForMs > 0 && clock() - person.inputAtMs >= idleForMs;
      if (isIdle !== person.isIdle) {
        person.isIdle = isIdle;
        tell([here(userId, connectedHere.has(userId))]);
      }
      return stateOf(person);
    },
    type: typing.type,
    connect(userId) {
      leaving.delete(userId);
      const count = connectedHere.get(userId) ?? 0;
      connectedHere.set(userId, count + 1);
      if (count === 0) tell([here(userId, true)]);
    },
    disconnect(userId) {
      const count = (connectedHere.get(userId) ?? 1) - 1;
      if (count > 0) connectedHere.set(userId, count);
      else if (connectedHere.delete(userId)) leaving.set(userId, clock());
    },
    setNotDisturbed(userId, isNotDisturbed) {
      const person = personOf(userId);
      if (person.isNotDisturbed === isNotDisturbed) return;
      person.isNotDisturbed = isNotDisturbed;
      tell([here(userId, connectedHere.has(userId))]);
    },
    hear: (fromInstanceId, told) => hearPeople(personOf, clock(), fromInstanceId, told),
    beat() {
      leaveAfterGrace();
      if (connectedHere.size > 0) tell([...connectedHere.keys()].map((userId) => here(userId, true)));
      typing.forgetOld();
      sights.forgetOldSights();
    },
    takeChanges() {
      leaveAfterGrace();
      const changes: { userId: string; presence: PresenceState }[] = [];
      for (const [userId, person] of people) {
        const presence = stateOf(person);
        if (presence !== person.announced) changes.push({ userId, presence });
        person.announced = presence;
        if (presence === "offline" && person.seenAtMs.size === 0 && person.chosen === "online") people.delete(userId);
      }
      return changes;
    },
  };
}

function hearPeople(
  personOf: (userId: string) => Person,
  nowMs: number,
  fromInstanceId: string,
  told: readonly PresenceOnInstance[],
): void {
  for (const { userId, isConnected, chosen, isNotDisturbed = false, isIdle = false } of told) {
    const person = personOf(userId);
    if (isConnected) person.seenAtMs.set(fromInstanceId, nowMs);
    else person.seenAtMs.delete(fromInstanceId);
    person.chosen = chosen;
    person.isNotDisturbed = isNotDisturbed;
    person.isIdle = isIdle;
  }
}

/** What is known of people, and how others see them. */
function createPeople(clock: () => number) {
  const people = new Map<string, Person>();
  return {
    people,
    personOf(userId: string): Person {
      const person = people.get(userId) ?? newPerson();
      people.set(userId, person);
      return person;
    },
    stateOf(person: Person | undefined): PresenceState {
      if (person === undefined) return "offline";
      const isSeen = [...person.seenAtMs.values()].some((seenAtMs) => clock() - seenAtMs < presenceExpiryMs);
      if (!isSeen || person.chosen === "offline") return "offline";
      if (person.isNotDisturbed) return "busy";
      return person.isIdle && person.chosen === "online" ? "away" : person.chosen;
    },
  };
}

/** Sends who is typing, and not with every key. */
function createTyping(signals: Signals, clock: () => number) {
  const typedAtMs = new Map<string, number>();
  return {
    type(userId: string, roomId: string, isTyping: boolean): void {
      const key = `${userId}:${roomId}`;
      const lastMs = typedAtMs.get(key);
      if (isTyping && lastMs !== undefined && clock() - lastMs < typingSignalMs) return;
      if (!isTyping && lastMs === undefined) return;
      if (isTyping) typedAtMs.set(key, clock());
      else typedAtMs.delete(key);
      signals.send(roomId, { kind: "typing", roomId, userId, isTyping });
    },
    forgetOld(): void {
      for (const [key, atMs] of typedAtMs) if (clock() - atMs >= presenceExpiryMs) typedAtMs.delete(key);
    },
  };
}
