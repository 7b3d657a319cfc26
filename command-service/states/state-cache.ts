import type { Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { LRUCache } from "lru-cache";
import type { Entity, EntityReference } from "../command.ts";
import { personalData } from "../contract/event.ts";
import { conversationStream } from "../contract/streams.ts";
import { type ConversationState, conversationEntity } from "../messages/conversation.ts";
import { answersFor, tellOfEarlierMessage } from "../messages/earlier-segments.ts";
import { beginSegment, type CachedState, conversationOf, emptyState, foldNext, type OnPoison, weightOf } from "./cached-state.ts";
import { keyOf, keyOfStream } from "./entity-streams.ts";
import { readEntity, readOn, readOnThroughSegments, type StreamReader } from "./read-entity.ts";

export interface StateCache {
  /** The state without reading anything, or undefined where something must be read first. */
  ready(reference: EntityReference<unknown>): CachedState | undefined;
  load(reference: EntityReference<unknown>): Promise<CachedState>;
  /** Reads what was appended since. */
  refresh(cached: CachedState): Promise<void>;
  /** Folds in what was appended at `position`. */
  fold(cached: CachedState, events: readonly RecordedEvent[], position: Position): void;
  evict(cached: CachedState): void;
  /** Keeps what is cached fresh by an event of anybody's, personal data sealed; events come in the order of the store. */
  observe(event: RecordedEvent): void;
}

export interface StateCacheOptions {
  readonly eventStore: StreamReader;
  /** The same events with personal data sealed. Conversations are folded from here: they need no text, and opening it costs. */
  readonly sealedEventStore: StreamReader;
  /** How many events' worth of states is kept; a message weighs about 250 bytes. */
  readonly weightMax: number;
  readonly onPoison: OnPoison;
}

interface Loading {
  readonly promise: Promise<CachedState>;
  /** Whether an event of the entity came by while it was read, perhaps after its page was. */
  isBehind: boolean;
}

export function createStateCache({ eventStore, sealedEventStore, weightMax, onPoison }: StateCacheOptions): StateCache {
  const states = new LRUCache<string, CachedState>({ maxSize: weightMax, sizeCalculation: weightOf });
  const closedSegments = new LRUCache<string, CachedState>({ maxSize: weightMax, sizeCalculation: weightOf });
  const weights = new WeakMap<CachedState, number>();
  const loading = new Map<string, Loading>();

  const storeFor = (entity: Entity<unknown>): StreamReader => (entity.kind === "conversation" ? sealedEventStore : eventStore);

  const keep = (cached: CachedState): void => {
    weights.set(cached, weightOf(cached));
    states.delete(cached.key);
    states.set(cached.key, cached);
  };

  const read = async (key: string, reference: EntityReference<unknown>): Promise<CachedState> => {
    try {
      const cached = await readEntity(storeFor(reference.entity), reference, onPoison);
      for (let under = loading.get(key); under?.isBehind; ) {
        under.isBehind = false;
        await readOnThroughSegments(storeFor(cached.entity), cached, keepClosed);
      }
      keep(cached);
      return cached;
    } finally {
      loading.delete(key);
    }
  };

  const readOnce = (reference: EntityReference<unknown>): Promise<CachedState> => {
    const key = keyOf(reference);
    const under = loading.get(key) ?? { promise: read(key, reference), isBehind: false };
    loading.set(key, under);
    return under.promise;
  };

  const keepClosed = (closed: CachedState): void => {
    closedSegments.set(closed.stream, { ...closed });
  };

  const readClosedSegment = async (roomId: string, segment: number): Promise<ConversationState> => {
    const stream = conversationStream(roomId, segment);
    const known = closedSegments.get(stream);
    if (known !== undefined) return conversationOf(known);
    const closed = emptyState({ entity: conversationEntity, id: roomId }, onPoison, stream);
    await readOn(sealedEventStore, closed);
    closedSegments.set(stream, closed);
    return conversationOf(closed);
  };

  const evict = (cached: CachedState): void => {
    if (states.peek(cached.key) === cached) states.delete(cached.key);
  };

  const fold = (cached: CachedState, events: readonly RecordedEvent[], position: Position): void => {
    for (const event of events) {
      let outcome = foldNext(cached, event, position);
      if (outcome === "segmentEnded") {
        keepClosed(cached);
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
      if (cached === undefined || reference.messageIds === undefined) return cached;
      const state = conversationOf(cached);
      return reference.messageIds.every((id) => answersFor(state, id)) ? cached : undefined;
    },

    async load(reference) {
      const cached = states.get(keyOf(reference)) ?? (await readOnce(reference));
      const current = () => conversationOf(cached);
      for (const id of reference.messageIds ?? [])
        if (!answersFor(current(), id)) await tellOfEarlierMessage(current, cached.id, id, readClosedSegment);
      return cached;
    },

    refresh: (cached) => readOnThroughSegments(storeFor(cached.entity), cached, keepClosed),
    fold,
    evict,

    observe(event) {
      const key = keyOfStream(event.stream);
      const under = loading.get(key);
      if (under !== undefined) under.isBehind = true;
      const cached = states.peek(key);
      if (cached === undefined) return;
      if (isSealed(cached, event)) evict(cached);
      else fold(cached, [event], event.position);
    },
  };
}

/** Whether the event is news, and holds sealed data that the state would need: the state is then read again instead. */
const isSealed = ({ entity, revision }: CachedState, event: RecordedEvent): boolean =>
  entity.kind !== "conversation" && event.revision > revision && Object.hasOwn(personalData, event.type);
