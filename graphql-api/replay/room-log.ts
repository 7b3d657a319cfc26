import { personalData, type Recorded } from "@logue/command-service/contract/event.ts";
import { conversationStream, roomStream } from "@logue/command-service/contract/streams.ts";
import { upcasters } from "@logue/command-service/contract/upcasters.ts";
import type { EventStore, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { DataKeyCache } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import { openPersonalDataSeal } from "@logue/infra/event-store/personal-data/personal-data-seal.ts";
import { type StreamsAsLog, streamsAsLog } from "@logue/infra/event-store/replaying/streams-as-log.ts";
import { originalTime } from "@logue/infra/event-store/wrappers/original-time.ts";
import { upcastEvent } from "@logue/infra/event-store/wrappers/upcast.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";

/** Reads what happened in rooms from the event store. */
export interface RoomLogs {
  /** The events of a room as they are stored. */
  logOf(room: RoomDocument): StreamsAsLog;
  /** An event in its newest shape, with its personal data opened. */
  open(event: RecordedEvent): Promise<Recorded>;
}

export interface RoomLogsOptions {
  /** The raw event store. */
  readonly sealedEventStore: Pick<EventStore, "readStream">;
  readonly keys: DataKeyCache;
}

const newestShape = upcastEvent(upcasters);

export function createRoomLogs({ sealedEventStore, keys }: RoomLogsOptions): RoomLogs {
  const seal = openPersonalDataSeal({ keys, fields: personalData });
  return {
    logOf: (room) => streamsAsLog(sealedEventStore, streamsOf(room)),
    async open(event) {
      const [opened] = await seal.open([newestShape({ ...event, created: originalTime(event) })]);
      return opened as Recorded;
    },
  };
}

/** The room's cursor names the segment of its conversation that is written to now. */
function streamsOf({ id, cursor }: RoomDocument): string[] {
  const segments = Number((cursor ?? "").split(":")[0]) + 1;
  return [roomStream(id), ...Array.from({ length: segments }, (_, segment) => conversationStream(id, segment))];
}
