import type { LogueEventType, Recorded } from "@logue/command-service/contract/event.ts";
import { exampleIds } from "@logue/command-service/contract/example-ids.ts";
import { openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { fieldsThatListPeople, fieldsThatNameAPerson } from "@logue/projection-service/contract/audit.ts";
import test from "ava";
import { auditProjection } from "../../projection-service/audit/audit.ts";
import { messagesProjection } from "../../projection-service/messages/messages.ts";
import { everyExample, exampleProvenance } from "../../projection-service/testing/example-events.ts";
import { given } from "../../projection-service/testing/projection-specification.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import type { LiveItem } from "../fan-out/items.ts";
import type { LiveSubscription } from "../fan-out/live-subscription.ts";
import { type RecordFilter, readRecord } from "./record.ts";
import { createRecordTail } from "./record-tail.ts";

const { alice, ben } = exampleIds;
const examples = everyExample();

/** The people whom an event is about, by what its type declares. */
function namedIn({ data }: Recorded): string[] {
  const fields = data as Readonly<Record<string, unknown>>;
  const single = fieldsThatNameAPerson.map((field) => fields[field]).find((id) => typeof id === "string");
  const listed = fieldsThatListPeople.flatMap((field) => (fields[field] as string[] | undefined) ?? []);
  return [single, ...listed].filter((id) => id !== undefined) as string[];
}

const typesAbout = (personId: string): LogueEventType[] =>
  examples.filter((event) => namedIn(event).includes(personId)).map(({ type }) => type);

async function emptyRecord(): Promise<ReadStore> {
  const readStore = await openMemoryReadStore();
  for (const { name, collections, innerCollections } of [messagesProjection, auditProjection])
    await readStore.declare({ projection: name, version: 1 }, [...collections, ...innerCollections]);
  return readStore;
}

async function fill(readStore: ReadStore): Promise<void> {
  for (const projection of [messagesProjection, auditProjection]) {
    const documents = [...(await given(projection, examples))].flatMap(([collection, found]) =>
      [...found].map(([id, document]) => ({ collection, id, document, position: "1" })),
    );
    const target = { projection: projection.name, version: 1 };
    await readStore.commit(target, documents, { partition: "0", previous: undefined, next: "1" });
  }
}

async function storedTypes(readStore: ReadStore, filter: RecordFilter): Promise<string[]> {
  const { entries } = await readRecord(readStore, filter, { before: undefined, size: 200 });
  return entries.map(({ type }) => type).reverse();
}

test("by each person the record finds every type of event that names the person, as it was and as it comes", async (t) => {
  const readStore = await emptyRecord();
  const told = new Map<LiveSubscription, string[]>();
  const publish = (items: readonly LiveItem[], [to]: readonly LiveSubscription[]) => {
    const types = items.map((item) => (item.__typename === "AuditEntry" ? item.type : ""));
    if (to !== undefined) told.get(to)?.push(...types);
  };
  const tail = createRecordTail({
    readStore,
    dispatcher: { publish: publish as never, sequence: () => 0 },
    partitions: 1,
    onError: (error) => t.fail(String(error)),
  });
  const follow = async (filter: RecordFilter) => {
    const subscription = {} as LiveSubscription;
    told.set(subscription, []);
    await tail.attach(subscription, filter);
    return told.get(subscription);
  };
  const named = { words: ["nobody"], userIds: [ben], roomIds: [] };
  const asked = [{ personId: alice }, { personId: ben }, { named }, { actorId: exampleProvenance.actorId }];
  const filters = asked.map((filter) => ({ ...filter, viewerId: "" }));
  // Of the example of a case, which waits for a second auditor.
  const watched = { viewerId: ben };
  const toWatched = await follow(watched);
  const lists = await Promise.all(filters.map(follow));
  await fill(readStore);
  tail.apply(undefined);
  await waitUntil("the last of them was told", () => lists.at(-1)?.length === examples.length);
  t.deepEqual(lists[0], typesAbout(alice));
  t.deepEqual(lists[1], typesAbout(ben));
  t.deepEqual(lists[2], typesAbout(ben));
  const ofNoCase = examples.filter(({ data }) => !("caseId" in data)).map(({ type }) => type);
  t.deepEqual(toWatched, ofNoCase, "who is watched is told of no case");
  t.deepEqual(await storedTypes(readStore, watched), ofNoCase);
  for (const [index, filter] of filters.slice(0, 3).entries()) t.deepEqual(await storedTypes(readStore, filter), lists[index]);
});
