import { createCipheriv, randomBytes, randomUUID } from "node:crypto";
import test from "ava";
import fc from "fast-check";
import { openMemoryVault } from "../../vault/memory-vault.ts";
import { collect, eventsOf, isCaughtUp, newStream, readWhole, refusedWith } from "../conformance/events.ts";
import type { EventToAppend, RecordedEvent } from "../event-store.ts";
import { openMemoryEventStore } from "../memory/memory-event-store.ts";
import { openDataKeys } from "./data-keys.ts";
import { type ProtectionSettings, protectPersonalData } from "./protect-personal-data.ts";
import { DataKeyMissing, prepareTombstones } from "./tombstones.ts";

const fields = {
  MessagePosted: {
    parts: [{ subject: "senderId", fields: ["text", "mentions"] }],
    roomField: "roomId",
    erasedValues: { text: "", mentions: [] },
  },
  UserRegistered: { parts: [{ subject: "userId", fields: ["name"] }] },
};

const posted = (senderId: string, text: unknown, id: string = randomUUID()): EventToAppend => ({
  id,
  type: "MessagePosted",
  data: { senderId, text, number: 1 },
  metadata: { commandId: "1" },
});

function givenProtection(settings: Partial<ProtectionSettings> = {}) {
  const keys = openDataKeys(openMemoryVault());
  const log = openMemoryEventStore();
  return { keys, log, store: protectPersonalData(log, { keys, fields, ...settings }) };
}

const dataOf = (events: readonly RecordedEvent[]): unknown[] => events.map((event) => event.data);

test("personal data is encrypted in the log and read decrypted, in pages and live", async (t) => {
  const { store, log } = givenProtection();
  const [stream, alice] = [newStream(), randomUUID()];
  const stop = new AbortController();
  const live = collect(store, { signal: stop.signal }, (items) => eventsOf(items).length === 2);
  await store.append(stream, [posted(alice, "a secret plan")], "no_stream");
  await store.append(stream, [posted(alice, "another secret")], 0);

  t.false(JSON.stringify(await log.readAll({ limit: 10 })).includes("secret"));
  const expected = [
    { senderId: alice, text: "a secret plan", number: 1 },
    { senderId: alice, text: "another secret", number: 1 },
  ];
  t.deepEqual(dataOf(await readWhole(store, stream)), expected);
  t.deepEqual(dataOf(await store.readAll({ limit: 10 })), expected);
  t.deepEqual(dataOf(eventsOf(await live)), expected);
});

test("any JSON value is read back unchanged, and other fields are not changed", async (t) => {
  const { store, log } = givenProtection();
  const alice = randomUUID();
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string({ unit: "binary" }), async (mentions, text) => {
      const stream = newStream();
      const data = { senderId: alice, text: text.toWellFormed(), mentions, number: 1 };
      await store.append(stream, [{ ...posted(alice, ""), data }], "no_stream");
      t.deepEqual(dataOf(await readWhole(store, stream)), [JSON.parse(JSON.stringify(data))]);
      t.like((await readWhole(log, stream))[0]?.data, { senderId: alice, number: 1 });
    }),
    { seed: 20261123, numRuns: 100 },
  );
});

test("erased data reads as the empty value of its type and is named, other people's stays", async (t) => {
  const { store, keys } = givenProtection();
  const [stream, alice, bob] = [newStream(), randomUUID(), randomUUID()];
  await store.append(stream, [posted(alice, "of Alice"), posted(bob, "of Bob")], "no_stream");
  await readWhole(store, stream);
  await keys.destroyKeys(alice);
  const read = await readWhole(store, stream);
  t.deepEqual(dataOf(read), [
    { senderId: alice, text: "", number: 1 },
    { senderId: bob, text: "of Bob", number: 1 },
  ]);
  t.deepEqual(
    read.map(({ erased }) => erased),
    [["text"], undefined],
  );
});

test("the sealed store returns encrypted data, and still encrypts on append", async (t) => {
  const { store, log } = givenProtection();
  const [stream, alice] = [newStream(), randomUUID()];
  await store.sealed.append(stream, [posted(alice, "hidden")], "no_stream");
  t.deepEqual(await readWhole(store.sealed, stream), await readWhole(log, stream));
  t.like((await readWhole(store, stream))[0]?.data, { text: "hidden" });
});

test("equal values are encrypted differently, and a resend is still recognised", async (t) => {
  const { store, log } = givenProtection();
  const [stream, alice] = [newStream(), randomUUID()];
  const events = [posted(alice, "same"), posted(alice, "same")];
  const first = await store.append(stream, events, "no_stream");
  t.deepEqual(await store.append(stream, events, "no_stream"), first);
  t.is(new Set((await readWhole(log, stream)).map((event) => JSON.stringify(event.data))).size, 2);
});

test("values moved to another event, field or stream, or altered, read as [damaged] and are reported", async (t) => {
  const damaged: string[] = [];
  const { store, log } = givenProtection({ onDamaged: (event, field) => damaged.push(`${event.stream} ${field}`) });
  const [stream, alice] = [newStream(), randomUUID()];
  await store.append(stream, [posted(alice, "here")], "no_stream");
  const [written] = await readWhole(log, stream);
  if (!written) return t.fail("The event was written.");
  const copy = (id: string, data: unknown): EventToAppend => ({ id, type: "MessagePosted", data, metadata: written.metadata });
  const elsewhere = newStream();
  await log.append(elsewhere, [copy(randomUUID(), written.data)], "no_stream");
  await log.append(elsewhere, [copy(written.id, written.data)], 0);
  await log.append(stream, [copy(randomUUID(), { text: "sealed1:AAAA" })], 0);
  const found = [...(await readWhole(store, elsewhere)), ...(await readWhole(store, stream)).slice(1)];
  for (const event of found) t.like(event.data, { text: "[damaged]" });
  t.deepEqual(damaged, [`${elsewhere} text`, `${elsewhere} text`, `${stream} text`]);
});

test("events from before a field was personal are read unchanged", async (t) => {
  const { store, log } = givenProtection();
  const stream = newStream();
  const before = posted(randomUUID(), "in the clear");
  await log.append(stream, [before], "no_stream");
  await log.append(stream, [{ ...before, id: randomUUID(), metadata: { keyId: randomUUID() } }], 0);
  t.deepEqual(dataOf(await readWhole(store, stream)), [before.data, before.data]);
});

test("personal data without an owner is refused; an event without personal data needs no key", async (t) => {
  const { store, log, keys } = givenProtection();
  const stream = newStream();
  await refusedWith(t, "InvalidEvent", store.append(stream, [{ ...posted("", "whose?"), id: randomUUID() }], "any"));
  const alice = randomUUID();
  await store.append(stream, [posted(alice, undefined), { ...posted(alice, "x"), type: "RoomArchived" }], "no_stream");
  for (const event of await readWhole(log, stream)) t.is(event.metadata.keyId, undefined);
  t.is((await keys.dataKeyFor(alice)).key.length, 32);
});

test("with cached keys an append reaches the store in the same turn", async (t) => {
  const { keys, log } = givenProtection();
  let appends = 0;
  const counting = {
    ...log,
    append: (...append: Parameters<typeof log.append>) => {
      appends += 1;
      return log.append(...append);
    },
  };
  const store = protectPersonalData(counting, { keys, fields });
  const alice = randomUUID();
  await store.append(newStream(), [posted(alice, "first")], "any");
  const appending = store.append(newStream(), [posted(alice, "second")], "any");
  t.is(appends, 2);
  await appending;
  t.is(eventsOf(await collect(store, {}, isCaughtUp)).length, 2);
});

/** As fields were sealed before there were event keys. */
function sealedBefore(key: Buffer, context: string, value: unknown): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(context));
  const sealed = Buffer.concat([nonce, cipher.update(JSON.stringify(value)), cipher.final(), cipher.getAuthTag()]);
  return `sealed1:${sealed.toString("base64")}`;
}

test("events sealed before event keys are read, and in a vault from before a key they lack counts as destroyed", async (t) => {
  const vault = openMemoryVault();
  const [log, stream, alice, bob] = [openMemoryEventStore(), newStream(), randomUUID(), randomUUID()];
  for (const person of [alice, bob]) {
    const { keyId, key } = await openDataKeys(vault).dataKeyFor(person);
    const event = posted(person, "");
    const data = { senderId: person, text: sealedBefore(key, `${stream}|${event.id}|text`, `of ${person}`), number: 1 };
    await log.append(stream, [{ ...event, data, metadata: { keyId } }], "any");
  }
  await vault.deleteOwned("data-key", bob);
  const read = async () => dataOf(await readWhole(protectPersonalData(log, { keys: openDataKeys(vault), fields }), stream));
  await t.throwsAsync(read(), { instanceOf: DataKeyMissing });
  await prepareTombstones(vault);
  t.deepEqual(await read(), [
    { senderId: alice, text: `of ${alice}`, number: 1 },
    { senderId: bob, text: "", number: 1 },
  ]);
});
