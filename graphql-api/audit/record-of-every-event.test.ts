import { everyEventType, type LogueEventType, type Recorded } from "@logue/command-service/contract/event.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { AuditEntryDocument } from "@logue/projection-service/contract/audit.ts";
import test, { type ExecutionContext } from "ava";
import { auditProjection } from "../../projection-service/audit/audit.ts";
import { recordingOf } from "../../projection-service/audit/recording.ts";
import { messagesProjection } from "../../projection-service/messages/messages.ts";
import { everyExample, exampleProvenance } from "../../projection-service/testing/example-events.ts";
import { positionOf } from "../../projection-service/testing/history.ts";
import { given } from "../../projection-service/testing/projection-specification.ts";
import { addressOf } from "./address-of.ts";
import { changesOf } from "./changes.ts";
import { readRecord } from "./record.ts";

const { sessionId, actorId } = exampleProvenance;
const address = "192.0.2.7";
const causeId = derivedId("cause");
const examples = everyExample().map(
  (event) => ({ ...event, metadata: { ...event.metadata, $causationId: causeId } }) as Recorded,
);
const exampleOf = (type: LogueEventType): Recorded => examples[everyEventType.indexOf(type)] as Recorded;

/** The session in which all examples were done. */
const signedIn = { ...exampleOf("SignedIn"), data: { userId: actorId, sessionId, method: "password", address } } as Recorded;

/** The record of these events, in their order. */
async function recordOf(...events: readonly Recorded[]): Promise<{ readStore: ReadStore; entries: AuditEntryDocument[] }> {
  const readStore = await openMemoryReadStore();
  const placed = events.map((event, index) => ({
    ...event,
    position: positionOf(index + 1),
    id: derivedId("event", String(index)),
  }));
  for (const projection of [messagesProjection, auditProjection]) {
    const target = { projection: projection.name, version: 1 };
    await readStore.declare(target, [...projection.collections, ...projection.innerCollections]);
    const documents = [...(await given(projection, placed))].flatMap(([collection, found]) =>
      [...found].map(([id, document]) => ({ collection, id, document, position: "1" })),
    );
    await readStore.commit(target, documents, { partition: "0", previous: undefined, next: "1" });
  }
  const { entries } = await readRecord(readStore, { viewerId: "" }, { before: undefined, size: 500 });
  return { readStore, entries: entries.toReversed() };
}

test("every type of event is in the record with who did it, in which session, from where and because of what", async (t) => {
  const { readStore, entries } = await recordOf(signedIn, ...examples);
  t.deepEqual(
    entries.slice(1).map(({ type }) => type),
    examples.map(({ type }) => type),
  );
  for (const entry of entries.slice(1)) {
    t.like(entry, { actorId, actorKind: "user", sessionId, causeId }, entry.type);
    t.is(await addressOf(readStore, entry), String(entry.values?.address ?? address), entry.type);
  }
});

test("the address is that of the request, else of the session or the token, and null for what Logue itself did", async (t) => {
  const renamed = exampleOf("RoomRenamed");
  const by = (metadata: object) =>
    ({ ...renamed, metadata: { ...metadata, occurredAt: renamed.created } }) as unknown as Recorded;
  const used = (from: string | null) =>
    ({
      ...exampleOf("AccessTokenUsed"),
      data: { ...exampleOf("AccessTokenUsed").data, tokenId: "one", address: from },
    }) as Recorded;
  const byToken = by({ actorId, via: "token:one" });
  const { readStore, entries } = await recordOf(
    ...[by({ actorId, sessionId }), signedIn, by({ actorId, sessionId: "another" }), byToken],
    ...[used("192.0.2.8"), used("192.0.2.9"), byToken, by({ actorKind: "system" }), by({ via: "import:slack" })],
  );
  t.deepEqual(await Promise.all(entries.map((entry) => addressOf(readStore, entry))), [
    ...[address, address, null, "192.0.2.8", "192.0.2.8", "192.0.2.9", "192.0.2.9"],
    ...[null, null],
  ]);
});

test("every type of event that sets values tells each of them, with the value before as the page of the record promises", async (t) => {
  for (const type of everyEventType) {
    const { before, saysBefore, values } = recordingOf(type);
    if (values.length === 0) continue;
    const alone = await recordOf(exampleOf(type));
    const [entry] = alone.entries;
    if (entry === undefined) return t.fail(type);
    const first = await changesOf(alone.readStore, entry);
    t.true(first.length > 0 || (before.length > 0 && Object.values(entry.values ?? {}).every((value) => value === null)), type);
    for (const { field, before: was } of first) t.deepEqual(was, saysBefore ? (entry.was?.[field] ?? null) : null, type);
    for (const other of before) await compareAfter(t, other, type);
  }
});

/** After an event of the other type about the same thing, its values are those before. */
async function compareAfter(t: ExecutionContext, other: LogueEventType, type: LogueEventType): Promise<void> {
  const event = other === "WorkspaceCreated" ? workspaceRenamed : exampleOf(type);
  const { readStore, entries } = await recordOf(aboutTheSame(exampleOf(other), event), event);
  const [earlier, entry] = entries;
  if (earlier === undefined || entry === undefined) return t.fail(type);
  const isOfMember = other === "RoomCreated" && type !== "RoomRenamed";
  const told: Readonly<Record<string, unknown>> = isOfMember ? { role: "member" } : (earlier.values ?? {});
  for (const { field, before } of await changesOf(readStore, entry))
    t.deepEqual(before, told[field] ?? null, `${other}, then ${type}: ${field}`);
}

const workspaceRenamed = {
  ...exampleOf("SettingChanged"),
  data: { scope: "workspace", scopeId: "workspace", key: "name", value: "Dock", changedById: actorId, secretId: undefined },
} as unknown as Recorded;

/** The event with the ids of the other one, as far as it has such fields. */
function aboutTheSame(event: Recorded, other: Recorded): Recorded {
  const isSaid = (field: string): boolean => /Id$/.test(field) && Object.hasOwn(event.data, field);
  const same = Object.fromEntries(Object.entries(other.data).filter(([field]) => isSaid(field)));
  const members = event.type === "RoomCreated" && "userId" in other.data ? { memberIds: [other.data.userId] } : {};
  return { ...event, data: { ...event.data, ...same, ...members } } as Recorded;
}
