/** Appends to the store in argv[2] from 16 writers until it is killed, and prints each event once it is acknowledged. */
import { randomUUID } from "node:crypto";
import { openSqliteEventStore } from "./sqlite-event-store.ts";

const writers = 16;

const print = (text: string): Promise<void> => new Promise((resolve) => process.stdout.write(text, () => resolve()));

const [, , file = ""] = process.argv;
const store = await openSqliteEventStore({ file });

async function write(writer: number): Promise<never> {
  const stream = `conversation-${process.pid}-${writer}`;
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

await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
