import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import test from "ava";
import { eventOfRecord, recordOfEvent } from "./event-record.ts";

const event: RecordedEvent = {
  stream: "conversation-0192a000-0000-7000-8000-00000000700a-2",
  revision: 41,
  position: "00000000000000000042",
  id: "0192a000-0000-7000-8000-0000000000e1",
  type: "MessagePosted",
  data: { text: "Grüße 🦭", number: 1, threadRootId: null },
  metadata: { commandId: "c", actorId: "ä" },
  created: "2026-03-01T09:00:00.000Z",
};

test("an event comes off the bus as it went on", (t) => {
  t.deepEqual(eventOfRecord(recordOfEvent(event)), event);
  t.is(recordOfEvent(event).key, "0192a000-0000-7000-8000-00000000700a");
});

test("a record that lacks something says what", (t) => {
  const { value } = recordOfEvent(event);
  t.throws(() => eventOfRecord({ value, headers: {} }), { message: /ce_subject/ });
});

test("an event that an older version put on the bus comes off it in its newest shape", (t) => {
  const former = { ...event, stream: "workspace", type: "WorkspaceRenamed", data: { name: "Port" }, metadata: { actorId: "a" } };
  const { type, data } = eventOfRecord(recordOfEvent(former));
  t.is(type, "SettingChanged");
  t.like(data, { scope: "workspace", key: "name", value: "Port" });
});
