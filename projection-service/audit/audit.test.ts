import {
  eventDeclarations,
  everyEventType,
  isEventType,
  type Recorded,
  streamFamiliesOf,
} from "@logue/command-service/contract/event.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import fc from "fast-check";
import { type AuditEntryDocument, auditEntries, auditPersons } from "../contract/audit.ts";
import { type MessageDocument, messages } from "../contract/messages.ts";
import { messagesProjection } from "../messages/messages.ts";
import { positionOf } from "../testing/history.ts";
import { documentsOf, given } from "../testing/projection-specification.ts";
import { anyHistory } from "../testing/random-history.ts";
import { auditProjection } from "./audit.ts";

const actorId = derivedId("actor");
const sessionId = derivedId("session");

/** The example of an event type, as if the actor had done it. */
const exampleOf = (type: string, number: number): Recorded =>
  ({
    stream: `${[streamFamiliesOf(type as Recorded["type"])].flat()[0]}x`,
    revision: number,
    position: positionOf(number + 1),
    id: derivedId("event", type),
    type,
    data: isEventType(type) ? eventDeclarations[type].example : {},
    metadata: {
      actorId,
      actorKind: "user",
      sessionId,
      commandId: "a",
      $causationId: "a",
      occurredAt: "2026-11-23T09:00:00.000Z",
    },
    created: "2026-11-23T09:00:00.500Z",
  }) as unknown as Recorded;

const examples = everyEventType.map(exampleOf);
const entriesOf = async (events: readonly Recorded[]): Promise<AuditEntryDocument[]> =>
  documentsOf(await given(auditProjection, events), auditEntries);

test("an entry says who acted in which session, when, and what kind of event it was", async (t) => {
  const entries = await entriesOf(examples);
  t.is(entries.length, everyEventType.length - 1);
  for (const entry of entries) t.like(entry, { actorId, actorKind: "user", sessionId, recordedAt: "2026-11-23T09:00:00.500Z" });
  t.true(entries.every(({ happenedAt }) => happenedAt === undefined));
});

test("no entry holds content: no texts, names of files, topics, descriptions or statuses", async (t) => {
  // The words that an auditor looked for are none of what was said.
  const said = examples.filter(({ type }) => type !== "CaseContentViewed");
  const texts = said.flatMap(({ type, data }) =>
    Object.entries(data)
      .filter(
        ([name]) =>
          ["text", "topic", "description", "banner", "blocks"].includes(name) || (type === "FileUploaded" && name === "name"),
      )
      .map(([, value]) => JSON.stringify(value)),
  );
  t.true(texts.length > 8);
  const all = JSON.stringify(await entriesOf(examples));
  for (const text of texts) t.false(text.length > 4 && all.includes(text), text);
});

test("every event of a history has one entry, a posted message in its own document", async (t) => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (events) => {
      const entered = (await entriesOf(events)).map(({ id }) => id);
      const posted = documentsOf<MessageDocument>(await given(messagesProjection, events), messages);
      const found = [...entered, ...posted.map(({ postedPosition }) => postedPosition)].sort();
      t.deepEqual(
        found,
        events.map(({ position }) => position),
      );
    }),
    { seed: 13, numRuns: 100 },
  );
});

test("the beginning of a room is about each of its members", async (t) => {
  const created = examples.filter(({ type }) => type === "RoomCreated");
  const [event] = created;
  const persons = documentsOf(await given(auditProjection, created), auditPersons);
  const memberIds = event?.type === "RoomCreated" ? event.data.memberIds : [];
  t.deepEqual(persons.map(({ personId }) => personId).sort(), [...memberIds].sort());
  t.true(persons.every(({ entryId }) => entryId === event?.position));
});

test("a time that an import claims stands beside the time of the store", async (t) => {
  const [example] = examples.filter(({ type }) => type === "RoomRenamed");
  if (example === undefined) throw new Error("There is no example.");
  const metadata = { ...example.metadata, actorKind: "system", via: "import:slack", occurredAt: "2021-01-01T00:00:00.000Z" };
  const [entry] = await entriesOf([{ ...example, metadata } as Recorded]);
  t.like(entry, { via: "import:slack", happenedAt: "2021-01-01T00:00:00.000Z", recordedAt: "2026-11-23T09:00:00.500Z" });
});

test("an event whose personal data was erased is marked, and has no values of it", async (t) => {
  const [example] = examples.filter(({ type }) => type === "UserRenamed");
  const erased = { ...example, data: { userId: derivedId("a"), name: "" }, erased: ["name"] } as unknown as Recorded;
  t.like((await entriesOf([erased]))[0], { isErased: true, values: { name: "" } });
});
