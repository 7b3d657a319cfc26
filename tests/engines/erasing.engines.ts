import test from "ava";
import { EditMessageDocument, EraseUserDocument, SaveDraftDocument } from "../support/generated/operations.ts";
import { openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { fetches, uploads } from "../support/upload.ts";
import { waitUntil } from "../support/wait-until.ts";

// Each file of tests has a process of its own.
process.env.LOGUE_TEST_PROFILE = "distributed";

const completeMaxMs = 4 * 60_000;
/** Fewer than a page has. */
const postedMax = 20;

const shown = `query ($roomId: ID!, $userId: ID!) {
  room(id: $roomId) { messages { edges { node { text isErased } } } }
  user(id: $userId) { name isErased }
  search(query: "kingfisher") { messages { edges { node { id } } } }
  account(userId: $userId) { erasure { completedAt } }
}`;

interface Shown {
  readonly room: { readonly messages: { readonly edges: readonly { readonly node: object }[] } };
  readonly user: object;
  readonly search: { readonly messages: { readonly edges: readonly object[] } };
  readonly account: { readonly erasure: { readonly completedAt: string | null } | null };
}

async function look(person: Person, roomId: string, userId: string): Promise<Shown> {
  const { data, errors } = await person.ask(shown, { roomId, userId });
  if (!data) throw new Error(JSON.stringify(errors));
  return data as never as Shown;
}

test("in many processes, on EventStoreDB's protocol, Kafka, MongoDB and S3, a person is erased to the end while others go on writing", async (t) => {
  t.timeout(2 * completeMaxMs);
  const house = await openHouse();
  t.teardown(house.close);
  const { ada } = house;
  const ben = await house.comesIn("benvolio");
  const roomId = await ada.createsChannel();
  await ada.adds(roomId, ben);
  const { id: messageId } = await ben.posts(roomId, "I saw a kingfisher");
  await ben.does(EditMessageDocument, { messageId, text: "I saw a kingfisher and a cormorant" });
  const { fileId } = await uploads(ben, roomId, { name: "marsh.txt", bytes: "Off to the marsh" });
  await ben.posts(roomId, "A note", { fileIds: [fileId] });
  await ben.query(SaveDraftDocument, { input: { roomId, text: "half a draft about herons" } });
  await ada.posts(roomId, "Where, @benvolio-1?", { quotedMessageId: messageId });
  t.is((await look(ada, roomId, ben.userId)).search.messages.edges.length, 1);

  await ada.does(EraseUserDocument, { userId: ben.userId, reason: "Asked for by mail" });
  await waitUntil("the person is signed out", async () => (await fetches(ben, "/files/none")).status === 401);
  let posted = 0;
  const isComplete = async () => {
    if (posted < postedMax) {
      posted += 1;
      await ada.posts(roomId, `While it goes on ${posted}`);
    }
    return (await look(ada, roomId, ben.userId)).account.erasure?.completedAt;
  };
  t.truthy(await waitUntil("the erasure is complete", isComplete, completeMaxMs));

  const seen = await look(ada, roomId, ben.userId);
  t.deepEqual(seen.user, { name: "Erased user", isErased: true });
  t.deepEqual(seen.search.messages.edges, []);
  const [bens, note, adas, ...others] = seen.room.messages.edges.map(({ node }) => node);
  t.deepEqual(
    [bens, note],
    [
      { text: "[erased]", isErased: true },
      { text: "[erased]", isErased: true },
    ],
  );
  t.deepEqual(adas, { text: "Where, @Erased user?", isErased: false });
  t.is(others.length, posted);
  t.is((await fetches(ada, `/files/${fileId}`)).status, 404);
});
