import type { Collection, RangeQuery, ReadStore } from "@logue/infra/read-store/read-store.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openTestWorkspace } from "../testing/workspace.ts";

const page = `query ($roomId: ID!, $position: String!, $last: Int) { room(id: $roomId) { asOf(at: { position: $position }) {
  name topic members { edges { node { role } } } messages(last: $last) { edges { node { text isPinned reactions { emoji } } } }
} } }`;
const record = `query ($roomId: ID!) { auditLog(filter: { roomId: $roomId }, first: 50) { edges { node { kind } } } }`;

type Documents = Collection<{ readonly id: string }>;

/** Tells each read of a store. On the adapter of MongoDB each of them is one command. */
function watched(readStore: ReadStore, onRead: (query?: RangeQuery, collection?: Documents) => void): ReadStore {
  const told = <Answer>(answer: Answer, query?: RangeQuery, collection?: Documents): Answer => {
    onRead(query, collection);
    return answer;
  };
  return {
    ...readStore,
    get: (collection, id) => told(readStore.get(collection, id)),
    getMany: (collection, ids) => told(readStore.getMany(collection, ids)),
    count: (collection, query) => told(readStore.count(collection, query), query, collection),
    range: (collection, query) => told(readStore.range(collection, query), query, collection),
    search: (collection, query) => told(readStore.search(collection, query)),
  };
}

test("a page of a room as it stood takes as many reads for a long room as for a short one, each by an index", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId: roomId, send, services } = workspace;
  let reads = 0;
  const unindexed: string[] = [];
  const readStore = watched(services.readStore, (query, collection) => {
    reads += 1;
    if (query !== undefined && collection?.indexes[query.index] === undefined) unindexed.push(query.index);
  });
  const post = async (count: number): Promise<void> => {
    for (let left = count; left > 0; left -= 1) {
      const words = { text: `message ${left}`, mentionsRoom: false, mentionedUserIds: [], fileIds: [], origin: null };
      const place = { roomId, messageId: uuidv7(), threadRootId: null, alsoInRoom: false, quotedMessageId: null };
      await send(ada, "PostMessage", { ...words, ...place });
    }
  };
  const readsOf = async (query: string, asked: object): Promise<number> => {
    reads = 0;
    await workspace.answer(ada, query, { roomId, ...asked });
    return reads;
  };
  Object.assign(services, { readStore });
  await post(12);
  const then = await workspace.backEnd.sealedEventStore.lastPosition();
  const [ofShort, recordOfShort] = [await readsOf(page, { position: then, last: 10 }), await readsOf(record, {})];
  await post(70);
  const now = await workspace.backEnd.sealedEventStore.lastPosition();
  t.is(await readsOf(page, { position: now, last: 50 }), ofShort);
  t.is(await readsOf(page, { position: then, last: 10 }), ofShort, "the same instant, with much behind it");
  t.log(`${ofShort} reads for a page of a room as it stood, ${recordOfShort} for one of the record`);
  t.true(ofShort <= 25, String(ofShort));
  t.true((await readsOf(record, {})) <= recordOfShort + 5);
  t.deepEqual(unindexed, []);
});
