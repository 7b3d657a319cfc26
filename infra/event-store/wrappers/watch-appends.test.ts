import { randomUUID } from "node:crypto";
import test from "ava";
import { type EventStore, EventStoreError } from "../event-store.ts";
import { openMemoryEventStore } from "../memory/memory-event-store.ts";
import { watchAppends } from "./watch-appends.ts";

const event = () => ({ id: randomUUID(), type: "Noted", data: {}, metadata: {} });

test("a failing writer is reported until it writes again", async (t) => {
  const store = openMemoryEventStore();
  let isFull = false;
  const failing: EventStore = {
    ...store,
    append: async (...append) => {
      if (isFull) throw new EventStoreError("StoreFull", "The disk is full.");
      return store.append(...append);
    },
  };
  const watched = watchAppends(failing);
  t.is(watched.appendProblem(), null);
  isFull = true;
  await t.throwsAsync(watched.append("notes", [event()], "any"), { code: "StoreFull" });
  t.is(watched.appendProblem(), "The disk is full.");
  isFull = false;
  await watched.append("notes", [event()], "any");
  t.is(watched.appendProblem(), null);
});

test("a conflict does not count as a failure of the writer", async (t) => {
  const watched = watchAppends(openMemoryEventStore());
  await watched.append("notes", [event()], "no_stream");
  await t.throwsAsync(watched.append("notes", [event()], "no_stream"), { code: "WrongExpectedRevision" });
  t.is(watched.appendProblem(), null);
});
