import { randomUUID } from "node:crypto";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import test from "ava";
import { openEventstoredbEventStore } from "./eventstoredb-event-store.ts";

const hourMs = 3_600_000;

for (const [name, offMs] of [
  ["ahead of", hourMs],
  ["behind", -hourMs],
] as const) {
  test.serial(`a client whose clock is an hour ${name} the server's can write and read`, async (t) => {
    const server = await startServerProcess();
    t.teardown(() => server.dispose());
    const { now } = Date;
    t.teardown(() => {
      Date.now = now;
    });
    Date.now = () => now() + offMs;
    const store = await openEventstoredbEventStore({ url: server.url });
    t.teardown(() => store.close());
    const event = { id: randomUUID(), type: "Happened", data: {}, metadata: {} };
    t.is((await store.append("a", [event], "no_stream")).revision, 0);
    t.is((await store.readAll({ limit: 10 })).length, 1);
  });
}
