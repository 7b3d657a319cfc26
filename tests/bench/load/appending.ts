import { randomUUID } from "node:crypto";
import type { EventStore, EventToAppend } from "@logue/infra/event-store/event-store.ts";
import { v7 as uuidv7 } from "uuid";
import { nowMicroseconds, openHistogram, type Percentiles, percentilesOf, record } from "../report/latency.ts";

const streamCount = 100;
const senderCount = 100;

export interface Appended {
  readonly streams: readonly string[];
  readonly events: readonly EventToAppend[];
  readonly perSecond: number;
  readonly latencies: Percentiles;
}

/**
 * Messages of a hundred rooms in turn, an append each. Each writer waits for its answer before it
 * appends again.
 */
export async function appendMessages(store: Pick<EventStore, "append">, count: number, writers: number): Promise<Appended> {
  const streams = Array.from({ length: streamCount }, () => `conversation-${randomUUID()}`);
  const senders = Array.from({ length: senderCount }, () => randomUUID());
  const events = Array.from({ length: count }, (_, index) => messageEvent(index, senders[index % senderCount] ?? ""));
  const latencies = openHistogram();
  let next = 0;
  const write = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) {
      const begunAt = nowMicroseconds();
      await store.append(streams[index % streamCount] ?? "", events.slice(index, index + 1), "any");
      record(latencies, nowMicroseconds() - begunAt);
    }
  };
  const begunAt = nowMicroseconds();
  await Promise.all(Array.from({ length: writers }, write));
  const perSecond = (count / (nowMicroseconds() - begunAt)) * 1_000_000;
  return { streams, events, perSecond, latencies: percentilesOf(latencies) };
}

const messageEvent = (index: number, senderId: string): EventToAppend => ({
  id: randomUUID(),
  type: "MessagePosted",
  data: {
    messageId: uuidv7(),
    roomId: senderId,
    senderId,
    number: index + 1,
    threadRootId: null,
    threadNumber: null,
    mentionedUserIds: [],
    mentionsRoom: false,
    text: `This is message ${index} of a usual length, from one user to another.`,
    quotedMessageId: null,
    fileIds: [],
    origin: null,
  },
  metadata: {
    $correlationId: randomUUID(),
    $causationId: randomUUID(),
    commandId: randomUUID(),
    actorId: senderId,
    actorKind: "user",
    schemaVersion: "1",
    occurredAt: new Date().toISOString(),
  },
});

/** Throws unless the streams hold just what was appended, each event once. */
export async function verifyAppended(
  store: Pick<EventStore, "readStream">,
  { streams, events }: Pick<Appended, "streams" | "events">,
): Promise<void> {
  const written = new Map(events.map((event) => [event.id, event]));
  for (const stream of streams) {
    const read = await store.readStream(stream, { limit: events.length });
    for (const [revision, event] of read.entries()) {
      const sent = written.get(event.id);
      const isSame = event.revision === revision && JSON.stringify(event.data) === JSON.stringify(sent?.data);
      if (!isSame) throw new Error(`Event ${event.id} at ${stream} ${event.revision} is not what was appended.`);
      written.delete(event.id);
    }
  }
  if (written.size > 0) throw new Error(`${written.size} appended events are missing.`);
}
