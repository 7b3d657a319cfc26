import { everyEventType, type Recorded } from "@logue/command-service/contract/event.ts";
import { exampleIds } from "@logue/command-service/contract/example-ids.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import fc from "fast-check";
import {
  type AuditEntryDocument,
  auditEntries,
  auditPersons,
  fieldsThatListPeople,
  fieldsThatNameAPerson,
} from "../contract/audit.ts";
import { type MessageDocument, messages } from "../contract/messages.ts";
import { messagesProjection } from "../messages/messages.ts";
import { everyExample, exampleProvenance } from "../testing/example-events.ts";
import { documentsOf, given } from "../testing/projection-specification.ts";
import { anyHistory } from "../testing/random-history.ts";
import { auditProjection } from "./audit.ts";

const { actorId, sessionId } = exampleProvenance;
const examples = everyExample();
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

test("the beginning of a room is about each of its members, a case about the watched and those who may look", async (t) => {
  const listing = examples.filter(({ type }) => type === "RoomCreated" || type === "CaseOpened");
  const persons = documentsOf(await given(auditProjection, listing), auditPersons);
  for (const { data, position } of listing) {
    const { memberIds = [], personIds = [], viewerIds = [] } = data as unknown as Readonly<Record<string, readonly string[]>>;
    const found = persons.filter(({ entryId }) => entryId === position).map(({ personId }) => personId);
    t.deepEqual(found.toSorted(), [...memberIds, ...personIds, ...viewerIds].toSorted());
  }
});

test("every field of every event that names a person is one that the record finds the person by, or says who acted", (t) => {
  const known: ReadonlySet<string> = new Set([...fieldsThatNameAPerson, ...fieldsThatListPeople]);
  const people: readonly unknown[] = [exampleIds.alice, exampleIds.ben];
  const isNaming = (value: unknown): boolean => people.includes(value) || (Array.isArray(value) && value.some(isNaming));
  // Names are claimed for rooms too, settings are of rooms too, an instance or a program acts as its
  // own account, and a mention is content.
  const others = ["holderId", "scopeId", "actorId", "accountId", "mentionedUserIds"];
  for (const { type, data } of examples)
    for (const [field, value] of Object.entries(data))
      if (isNaming(value)) t.true(known.has(field) || field.endsWith("ById") || others.includes(field), `${type}.${field}`);
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
