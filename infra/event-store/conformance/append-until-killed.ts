import { randomUUID } from "node:crypto";
import type { EventStore } from "../event-store.ts";

const writers = 16;

const print = (text: string): Promise<void> => new Promise((resolve) => process.stdout.write(text, () => resolve()));

/**
 * The process that tests kill: 16 writers that print their events once acknowledged. Ends at an
 * append's error.
 */
export async function appendUntilKilled(store: EventStore): Promise<void> {
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(store, writer)));
}

async function write(store: EventStore, writer: number): Promise<never> {
  const stream = `conversation-${process.pid}-${writer}-${randomUUID()}`;
  for (;;) {
    const events = Array.from({ length: 1 + (writer % 3) }, () => ({
      id: randomUUID(),
      type: "MessagePosted",
      data: { text: "x".repeat(writer * 100) },
      metadata: {},
    }));
    const { revision } = await store.append(stream, events, "any");
    const lines = events.map(({ id }, index) => `${stream} ${revision - events.length + 1 + index} ${id}\n`);
    await print(lines.join(""));
  }
}
