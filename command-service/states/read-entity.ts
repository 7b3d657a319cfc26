import { type EventStore, EventStoreError, type RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { EntityReference } from "../command.ts";
import { beginSegment, type CachedState, emptyState, evolveCached, type OnPoison } from "./cached-state.ts";

export type StreamReader = Pick<EventStore, "readStream">;

const pageSize = 1_000;

/** Reads an entity's stream from its beginning; of one with segments, the newest segment. */
export async function readEntity(
  store: StreamReader,
  reference: EntityReference<unknown>,
  onPoison: OnPoison,
): Promise<CachedState> {
  const cached = emptyState(reference, onPoison, await newestStream(store, reference));
  await readOn(store, cached);
  return cached;
}

async function newestStream(store: StreamReader, { entity, id }: EntityReference<unknown>): Promise<string> {
  let stream = entity.streamOf(id);
  if (entity.segments === undefined) return stream;
  for (let segment = 1; ; segment += 1) {
    const next = entity.segments.streamOf(id, segment);
    if (!(await exists(store, next))) return stream;
    stream = next;
  }
}

/**
 * Folds in what was appended to the state's stream since it was read. Events folded meanwhile by
 * other callers are skipped.
 */
export async function readOn(store: StreamReader, cached: CachedState): Promise<void> {
  for (let isMore = true; isMore; ) {
    const { stream } = cached;
    const page = await readPage(store, stream, cached.revision + 1, pageSize);
    for (const event of page) if (cached.stream === stream && event.revision > cached.revision) evolveCached(cached, event);
    isMore = page.length === pageSize && cached.stream === stream;
  }
}

/**
 * Like `readOn`, and on into the segments opened since. `keepClosed` is called with each closed
 * segment's state.
 */
export async function readOnThroughSegments(
  store: StreamReader,
  cached: CachedState,
  keepClosed: (closed: CachedState) => void,
): Promise<void> {
  await readOn(store, cached);
  const { segments } = cached.entity;
  if (segments === undefined) return;
  const next = segments.streamOf(cached.id, segments.segmentOf(cached.stream) + 1);
  if (!(await exists(store, next))) return;
  if (segments.segmentOf(cached.stream) < segments.segmentOf(next)) {
    keepClosed(cached);
    beginSegment(cached, next);
  }
  await readOnThroughSegments(store, cached, keepClosed);
}

const exists = async (store: StreamReader, stream: string): Promise<boolean> => (await readPage(store, stream, 0, 1)).length > 0;

async function readPage(store: StreamReader, stream: string, from: number, limit: number): Promise<RecordedEvent[]> {
  try {
    return await store.readStream(stream, { from, limit });
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "StreamNotFound") return [];
    throw error;
  }
}
