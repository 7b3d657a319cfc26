import type { EventStore, RecordedEvent } from "../event-store.ts";
import { mapEvents } from "./map-events.ts";

/** One pure step from a version of an event type to the next. */
export interface Upcaster {
  readonly type: string;
  /** The `schemaVersion` it takes; an event without one has version 1. */
  readonly fromVersion: number;
  /** The type and version it makes. Default: the same type, the next version. */
  readonly to?: EventShape;
  readonly upcast: (event: RecordedEvent) => { readonly data: unknown };
}

export interface EventShape {
  readonly type: string;
  readonly version: number;
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

/** The newest version of each type that these upcasters know; of every other type it is 1. */
export function newestVersions(upcasters: readonly Upcaster[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { type, version } of upcasters.map(shapeAfter)) newest.set(type, Math.max(version, newest.get(type) ?? 1));
  return newest;
}

const shapeAfter = ({ type, fromVersion, to = { type, version: fromVersion + 1 } }: Upcaster): EventShape => to;

type Steps = ReadonlyMap<string, ReadonlyMap<number, Upcaster>>;

function chainOf(upcasters: readonly Upcaster[]): Steps {
  const steps = new Map<string, Map<number, Upcaster>>();
  for (const upcaster of upcasters) {
    const { type, fromVersion } = upcaster;
    const versions = steps.get(type) ?? new Map<number, Upcaster>();
    if (versions.has(fromVersion)) throw new Error(`Two upcasters take version ${fromVersion} of ${type}.`);
    steps.set(type, versions.set(fromVersion, upcaster));
  }
  return steps;
}

function newestShape(steps: Steps, event: RecordedEvent): RecordedEvent {
  for (let newest = event; ; ) {
    const upcaster = steps.get(newest.type)?.get(Number(newest.metadata.schemaVersion ?? 1));
    if (!upcaster) return newest;
    const { type, version } = shapeAfter(upcaster);
    const { data } = upcaster.upcast(newest);
    newest = { ...newest, type, data, metadata: { ...newest.metadata, schemaVersion: String(version) } };
  }
}
