import type { Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { LRUCache } from "lru-cache";
import type { Entity, EntityReference } from "../command.ts";
import { personalData } from "../contract/event.ts";
import { beginSegment, type CachedState, foldNext, type OnPoison, weightOf } from "./cached-state.ts";
import { type ClosedSegments, closedSegments } from "./closed-segments.ts";
import { entityReads } from "./entity-reads.ts";
import { keyOf, keyOfStream } from "./entity-streams.ts";
import { readEntity, readOnThroughSegments, type StreamReader } from "./read-entity.ts";

export interface StateCache {
  /** The state without reading anything, or undefined where something must be read first. */
  ready(reference: EntityReference<unknown>): CachedState | undefined;
  load(reference: EntityReference<unknown>): Promise<CachedState>;
  /** Reads what was appended since. */
  refresh(cached: CachedState): Promise<void>;
  /** Folds in what was appended at `position`. */
  fold(cached: CachedState, events: readonly RecordedEvent[], position: Position): void;
  evict(cached: CachedState): void;
  /**
   * Updates what is cached with an event that any service wrote, its personal data sealed; events
   * come in the store's order.
   */
  observe(event: RecordedEvent): void;
}

export interface StateCacheOptions {
  readonly eventStore: StreamReader;
  /** The same events with personal data sealed, for entities that need none. */
  readonly sealedEventStore: StreamReader;
  /**
   * How many events' worth of states is kept, and of full segments half as many; a message weighs about
   * 250 bytes.
   */
  readonly weightMax: number;
  readonly onPoison: OnPoison;
}

export function createStateCache({ eventStore, sealedEventStore, weightMax, onPoison }: StateCacheOptions): StateCache {
  const states = new LRUCache<string, CachedState>({ maxSize: weightMax, sizeCalculation: weightOf });
  const weights = new WeakMap<CachedState, number>();
  /** The newest revision that was seen of each state that cannot take it in sealed. */
  const seenSealed = new WeakMap<CachedState, number>();
  const isBehind = (cached: CachedState): boolean => cached.revision < (seenSealed.get(cached) ?? -1);
  const storeFor = (entity: Entity<unknown>): StreamReader => (entity.foldsSealed === true ? sealedEventStore : eventStore);
  const closed = closedSegments(Math.ceil(weightMax / 2), storeFor);
  const refresh = (cached: CachedState): Promise<void> => readOnThroughSegments(storeFor(cached.entity), cached, closed.keep);

  const keep = (cached: CachedState): void => {
    weights.set(cached, weightOf(cached));
    states.delete(cached.key);
    states.set(cached.key, cached);
  };

  const read = (reference: EntityReference<unknown>) => readEntity(storeFor(reference.entity), reference, onPoison);
  const reads = entityReads({ read, refresh, keep });

  const evict = (cached: CachedState): void => {
    if (states.peek(cached.key) === cached) states.delete(cached.key);
  };

  const fold = (cached: CachedState, events: readonly RecordedEvent[], position: Position): void => {
    for (const event of events) {
      let outcome = foldNext(cached, event, position);
      if (outcome === "segmentEnded") {
        closed.keep(cached);
        beginSegment(cached, event.stream);
        outcome = foldNext(cached, event, position);
      }
      if (outcome === "gap") {
        evict(cached);
        return;
      }
    }
    if (states.peek(cached.key) === cached && weightOf(cached) > 2 * (weights.get(cached) ?? 0)) keep(cached);
  };

  return {
    ready(reference) {
      const cached = states.get(keyOf(reference));
      if (cached !== undefined && isBehind(cached)) return undefined;
      return cached === undefined || answersForAll(cached, reference, closed) ? cached : undefined;
    },

    async load(reference) {
      const cached = states.get(keyOf(reference)) ?? (await reads.readOnce(reference));
      if (isBehind(cached)) await refresh(cached);
      await learnItems(cached, reference, closed);
      return cached;
    },

    refresh,
    fold,
    evict,

    observe(event) {
      const key = keyOfStream(event.stream);
      reads.noteEvent(key);
      const cached = states.peek(key);
      if (cached === undefined) return;
      if (!isSealed(cached, event) && !isBehind(cached)) fold(cached, [event], event.position);
      else if (event.stream !== cached.stream) evict(cached);
      // Most are this service's own: it folds them in, opened, once the append has answered.
      else seenSealed.set(cached, Math.max(event.revision, seenSealed.get(cached) ?? -1));
    },
  };
}

async function learnItems(
  cached: CachedState,
  { itemIds = [] }: EntityReference<unknown>,
  closed: ClosedSegments,
): Promise<void> {
  const { segments } = cached.entity;
  for (const itemId of itemIds) {
    if (segments === undefined || segments.answersFor(cached.state, itemId)) continue;
    await segments.learnEarlier(
      () => cached.state,
      itemId,
      (segment) => closed.read(cached, segment, itemId),
    );
  }
}

function answersForAll(cached: CachedState, { itemIds }: EntityReference<unknown>, closed: ClosedSegments): boolean {
  const { segments } = cached.entity;
  if (itemIds === undefined || segments === undefined) return true;
  return itemIds.every((itemId) => segments.answersFor(cached.state, itemId) || closed.knowNothingOf(cached, itemId));
}

/**
 * Whether the event is new and holds sealed data that the state needs: it is then read, opened,
 * before the state is used again.
 */
const isSealed = ({ entity, revision }: CachedState, event: RecordedEvent): boolean =>
  entity.foldsSealed !== true && event.revision > revision && Object.hasOwn(personalData, event.type);
