import { randomBytes, randomUUID } from "node:crypto";
import test from "ava";
import { openMemoryVault } from "../../vault/memory-vault.ts";
import { readWhole } from "../conformance/events.ts";
import type { EventToAppend, RecordedEvent } from "../event-store.ts";
import { openMemoryEventStore } from "../memory/memory-event-store.ts";
import { openDataKeys } from "./data-keys.ts";
import { openWithDisclosedKey } from "./disclosure.ts";
import { protectPersonalData } from "./protect-personal-data.ts";
import { DataKeyMissing } from "./tombstones.ts";

const fields = {
  MessagePosted: {
    parts: [
      { subject: "senderId", fields: ["text", "title"] },
      { subject: "ownerId", fields: ["note"] },
    ],
    roomField: "roomId",
  },
};
const [alice, bob, roomId] = [randomUUID(), randomUUID(), randomUUID()];
const stream = `conversation-${roomId}`;

const posted = (data: Readonly<Record<string, unknown>>): EventToAppend => ({
  id: randomUUID(),
  type: "MessagePosted",
  data: { senderId: alice, roomId, ...data },
  metadata: { occurredAt: "2026-11-27T12:00:00.000Z" },
});

async function givenLog(...events: readonly EventToAppend[]) {
  const vault = openMemoryVault();
  const log = openMemoryEventStore();
  const keys = openDataKeys(vault);
  const store = protectPersonalData(log, { keys, fields });
  await store.append(stream, events, "no_stream");
  const sealed = await readWhole(log, stream);
  const keysOf = async (event: RecordedEvent | undefined): Promise<readonly string[]> => {
    const disclosure = event && (await store.discloseEventKeys(event));
    return disclosure?.kind === "disclosed" ? disclosure.keys.map(({ key }) => key) : [];
  };
  return { vault, keys, store, sealed, keysOf };
}

test("the disclosed key of one of 1,000 messages of one author opens its fields and none of the others", async (t) => {
  const messages = Array.from({ length: 1000 }, (_, index) => posted({ text: `message ${index}`, title: `title ${index}` }));
  const { sealed, keysOf } = await givenLog(...messages);
  for (const index of [0, 417, 999]) {
    const [key = "", ...more] = await keysOf(sealed[index]);
    t.is(more.length, 0);
    const outcomes = sealed.map((event) => openWithDisclosedKey(event, key));
    t.deepEqual(outcomes[index], { kind: "opened", fields: { text: `message ${index}`, title: `title ${index}` } });
    t.is(outcomes.filter(({ kind }) => kind === "commitmentMismatch").length, 999);
  }
});

test("a disclosed key of an event about two people opens the part of one of them", async (t) => {
  const { sealed, keysOf } = await givenLog(posted({ text: "of Alice", ownerId: bob, note: "of Bob" }));
  const [event] = sealed;
  if (event === undefined) return t.fail("The event was written.");
  const [first = "", second = ""] = await keysOf(event);
  t.deepEqual(openWithDisclosedKey(event, first), { kind: "opened", fields: { text: "of Alice" } });
  t.deepEqual(openWithDisclosedKey(event, second), { kind: "opened", fields: { note: "of Bob" } });
});

test("a commitment that does not fit its key is refused, by who discloses, who is shown it, and readers", async (t) => {
  const damaged: string[] = [];
  const { sealed, store, keysOf, keys } = await givenLog(posted({ text: "one" }), posted({ text: "other" }));
  const [one, other] = sealed;
  if (one === undefined || other === undefined) return t.fail("The events were written.");
  const [key = ""] = await keysOf(one);
  const commitmentOf = (event: RecordedEvent): string => String(Object(event.data).text).split(":")[2] ?? "";
  const text = String(Object(one.data).text).replace(commitmentOf(one), commitmentOf(other));
  const altered = { ...one, data: { ...Object(one.data), text } };

  t.deepEqual(await store.discloseEventKeys(altered), { kind: "commitmentMismatch", field: "text" });
  t.deepEqual(openWithDisclosedKey(altered, key), { kind: "commitmentMismatch" });
  const [foreign = ""] = await keysOf(other);
  t.deepEqual(openWithDisclosedKey(altered, foreign), { kind: "damaged", field: "text" });
  const reader = protectPersonalData(openMemoryEventStore(), { keys, fields, onDamaged: (_event, field) => damaged.push(field) });
  t.like((await reader.openEvents([altered]))[0]?.data, { text: "[damaged]" });
  t.deepEqual(damaged, ["text"]);
});

test("a key that is none is refused, and an event without a key says why", async (t) => {
  const { sealed, store } = await givenLog(posted({ text: "one" }), posted({}));
  const [one, plain] = sealed;
  if (one === undefined || plain === undefined) return t.fail("The events were written.");
  for (const key of ["", "no key", randomBytes(31).toString("base64"), randomBytes(33).toString("base64")])
    t.deepEqual(openWithDisclosedKey(one, key), { kind: "keyInvalid" });
  t.deepEqual(openWithDisclosedKey(one, randomBytes(32).toString("base64")), { kind: "commitmentMismatch" });
  t.deepEqual(await store.discloseEventKeys(plain), { kind: "notSealed" });
  const older = { ...one, data: { ...Object(one.data), text: "sealed1:AAAA" } };
  t.deepEqual(await store.discloseEventKeys(older), { kind: "sealedBeforeEventKeys" });
  t.deepEqual(openWithDisclosedKey(older, "any"), { kind: "sealedBeforeEventKeys" });
});

test("an erased event discloses nothing, whichever parent was dropped; a lost key is an error", async (t) => {
  const { sealed, store, keys } = await givenLog(posted({ text: "one" }));
  const [one] = sealed;
  if (one === undefined) return t.fail("The event was written.");
  await keys.destroyRoomMonth(roomId, "2026-11");
  t.deepEqual(await store.discloseEventKeys(one), { kind: "erased" });
  const second = await givenLog(posted({ text: "two" }));
  const [two] = second.sealed;
  if (two === undefined) return t.fail("The event was written.");
  await second.keys.destroyKeys(alice);
  t.deepEqual(await second.store.discloseEventKeys(two), { kind: "erased" });
  const third = await givenLog(posted({ text: "three" }));
  const [three] = third.sealed;
  if (three === undefined) return t.fail("The event was written.");
  await third.vault.delete("data-key", three.metadata.roomKeyId ?? "");
  const { discloseEventKeys } = protectPersonalData(openMemoryEventStore(), { keys: openDataKeys(third.vault), fields });
  await t.throwsAsync(discloseEventKeys(three), { instanceOf: DataKeyMissing });
});
