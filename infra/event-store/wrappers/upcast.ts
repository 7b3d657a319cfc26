import type { EventStore, RecordedEvent } from "../event-store.ts";
import { mapEvents } from "./map-events.ts";

/** One pure step from a version of an event type to the next. */
export interface Upcaster {
  readonly type: string;
  /** The `schemaVersion` it takes; an event without one has version 1. */
  readonly fromVersion: number;
  /** The event of version `fromVersion + 1`; a type of its own when the event got another name. */
  readonly upcast: (event: RecordedEvent) => { readonly type?: string; readonly data: unknown };
}

export interface UpcastSettings {
  readonly upcasters: readonly Upcaster[];
  /** The current types. Others are unchanged, and counted. */
  readonly knownTypes: ReadonlySet<string>;
}

export interface UpcastingEventStore extends EventStore {
  /** How often each unknown type was read. */
  unknownTypes(): ReadonlyMap<string, number>;
}

/**
 * Readers of this store get only the newest shape of every event. Throws when two upcasters have
 * one version.
 */
export function upcastEvents(store: EventStore, { upcasters, knownTypes }: UpcastSettings): UpcastingEventStore {
  const newestOf = upcastEvent(upcasters);
  const unknown = new Map<string, number>();
  const upcast = (event: RecordedEvent): RecordedEvent => {
    const newest = newestOf(event);
    if (!knownTypes.has(newest.type)) unknown.set(newest.type, (unknown.get(newest.type) ?? 0) + 1);
    return newest;
  };
  return { ...mapEvents(store, { whenRead: (events) => events.map(upcast) }), unknownTypes: () => unknown };
}

/** The newest shape of an event that does not come from the store, such as one on the bus. */
export function upcastEvent(upcasters: readonly Upcaster[]): (event: RecordedEvent) => RecordedEvent {
  const steps = chainOf(upcasters);
  return (event) => (steps.has(event.type) ? newestShape(steps, event) : event);
}

type Steps = ReadonlyMap<string, ReadonlyMap<number, Upcaster["upcast"]>>;

function chainOf(upcasters: readonly Upcaster[]): Steps {
  const steps = new Map<string, Map<number, Upcaster["upcast"]>>();
  for (const { type, fromVersion, upcast } of upcasters) {
    const versions = steps.get(type) ?? new Map<number, Upcaster["upcast"]>();
    if (versions.has(fromVersion)) throw new Error(`Two upcasters take version ${fromVersion} of ${type}.`);
    steps.set(type, versions.set(fromVersion, upcast));
  }
  return steps;
}

function newestShape(steps: Steps, event: RecordedEvent): RecordedEvent {
  let newest = event;
  for (let version = Number(event.metadata.schemaVersion ?? 1); ; version += 1) {
    const upcast = steps.get(newest.type)?.get(version);
    if (!upcast) return newest;
    const { type = newest.type, data } = upcast(newest);
    newest = { ...newest, type, data, metadata: { ...newest.metadata, schemaVersion: String(version + 1) } };
  }
}
