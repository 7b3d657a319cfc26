import type { EventStore, EventToAppend } from "@logue/infra/event-store/event-store.ts";
import { v7 as uuidv7 } from "uuid";
import { seededRandom } from "../../../tests/support/seeded-random.ts";

/** An event that happened in January 2020. */
export const event = (type: string, data: unknown): EventToAppend => ({
  id: uuidv7(),
  type,
  data,
  metadata: { commandId: uuidv7(), $correlationId: "c", occurredAt: "2020-01-02T03:04:05.006Z" },
});

/** Writes a log in which streams alternate, with runs of one stream in between. */
export async function writeLog(store: EventStore, appends: number): Promise<void> {
  const random = seededRandom(7);
  const streams = Array.from({ length: 9 }, () => `conversation-${uuidv7()}`);
  for (let count = 0; count < appends; count += 1) {
    const stream = random.pick(streams);
    const events = Array.from({ length: 1 + random.below(3) }, () => event("MessagePosted", { text: "sealed ä", count }));
    await store.append(stream, events, "any");
  }
}
