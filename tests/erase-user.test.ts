import test from "ava";
import { bytesIn } from "./support/bytes-in.ts";
import {
  ApproveErasureDocument,
  ChangeSettingDocument,
  ChooseAvatarDocument,
  EditMessageDocument,
  EraseUserDocument,
  ReactivateUserDocument,
  SaveDraftDocument,
} from "./support/generated/operations.ts";
import { openHouse, openOwnHouse } from "./support/house.ts";
import { type Person, signsIn } from "./support/person.ts";
import { launchLogue, readyUrl, startLogue } from "./support/start-logue.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";
import { fetches, uploads } from "./support/upload.ts";
import { waitUntil } from "./support/wait-until.ts";

const shown = `query ($roomId: ID!, $userId: ID!, $word: String!) {
  room(id: $roomId) { messages { edges { node { text isErased sender { displayName isErased } quotedMessage { text } files { id } } } } }
  user(id: $userId) { name displayName isErased avatarUrl }
  search(query: $word) { messages { edges { node { id } } } }
}`;

interface Shown {
  readonly room: { readonly messages: { readonly edges: readonly { readonly node: Record<string, unknown> }[] } };
  readonly user: object;
  readonly search: { readonly messages: { readonly edges: readonly object[] } };
}

const erasureOfAccount = `query ($userId: ID!) {
  account(userId: $userId) {
    erasure { reason erasedAt completedAt requestedBy { displayName } erasedBy { displayName } }
  }
}`;

interface Erasure {
  readonly completedAt: string | null;
}

async function erasureOf(person: Person, userId: string): Promise<Erasure | null> {
  const { data } = await person.ask(erasureOfAccount, { userId });
  return (data as unknown as { readonly account: { readonly erasure: Erasure | null } }).account.erasure;
}

const words = ["Benvolio", "kingfisher", "cormorant", "half a draft about herons", "Off to the marsh"];

async function look(person: Person, roomId: string, userId: string): Promise<Shown> {
  const { data, errors } = await person.ask(shown, { roomId, userId, word: "kingfisher" });
  if (!data) throw new Error(JSON.stringify(errors));
  return data as never as Shown;
}

const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

test("an erased person's words, name, files, draft and sign-in are gone from what people see and from every file, whatever kills the process; what others wrote stays", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const house = await openOwnHouse({ dataFolder: folder.path });
  t.teardown(house.close);
  const { ada } = house;
  const ben = await house.comesIn("benvolio");
  const roomId = await ada.createsChannel();
  await ada.adds(roomId, ben);
  const { id: messageId } = await ben.posts(roomId, "I saw a kingfisher");
  await ben.does(EditMessageDocument, { messageId, text: "I saw a kingfisher and a cormorant" });
  await ada.posts(roomId, "Where, @benvolio-1?", { quotedMessageId: messageId });
  const { fileId } = await uploads(ben, roomId, { name: "marsh.txt", bytes: "Off to the marsh" });
  await ben.posts(roomId, "A note", { fileIds: [fileId] });
  const avatar = await uploads(ben, "avatar", { name: "me.png", bytes: picture, contentType: "image/png" });
  await ben.does(ChooseAvatarDocument, { fileId: avatar.fileId });
  const { refusal } = (await ben.query(SaveDraftDocument, { input: { roomId, text: "half a draft about herons" } })).saveDraft;
  t.is(refusal, null);
  t.is((await look(ada, roomId, ben.userId)).search.messages.edges.length, 1);

  t.is(await ben.isRefused(EraseUserDocument, { userId: ada.userId, reason: "No" }), "NotPermitted");
  t.is(await ada.isRefused(EraseUserDocument, { userId: ben.userId, reason: " " }), "ReasonInvalid");
  t.is(await ada.isRefused(EraseUserDocument, { userId: ada.userId, reason: "Leaving" }), "ErasureNeedsAnother");
  await ada.does(EraseUserDocument, { userId: ben.userId, reason: "Asked for by mail" });
  t.is((await fetches(ben, "/files/none")).status, 401);
  // The answer says that it is done: no document needs to be built anew for this.
  const atOnce = await look(ada, roomId, ben.userId);
  t.false(words.some((word) => JSON.stringify(atOnce).includes(word)));
  t.is(atOnce.search.messages.edges.length, 0);
  for (const id of [fileId, avatar.fileId]) t.is((await fetches(ada, `/files/${id}`)).status, 404);
  await house.logue.kill();

  // It goes on at each start, and is killed in the middle once more.
  const second = launchLogue(folder.path);
  await readyUrl(second);
  second.signal("SIGKILL");
  await second.ended;
  const third = await startLogue({ dataFolder: folder.path });
  t.teardown(third.stop);
  const again = await signsIn(third.url, "ada");
  const erasure = await waitUntil("the erasure to be complete", async () => {
    const found = await erasureOf(again, ben.userId);
    return found?.completedAt ? found : undefined;
  });
  t.like(erasure, { reason: "Asked for by mail", requestedBy: { displayName: "Ada" }, erasedBy: { displayName: "Ada" } });

  const seen = await look(again, roomId, ben.userId);
  t.deepEqual(seen.user, { name: "Erased user", displayName: "Erased user", isErased: true, avatarUrl: null });
  t.is(seen.search.messages.edges.length, 0);
  const sender = { displayName: "Erased user", isErased: true };
  const [bens, adas, note] = seen.room.messages.edges.map(({ node }) => node);
  t.like(bens, { text: "[erased]", isErased: true, sender });
  t.like(adas, { text: "Where, @Erased user?", isErased: false, quotedMessage: { text: "[erased]" } });
  t.like(note, { text: "[erased]", sender });
  for (const id of [fileId, avatar.fileId]) t.is((await fetches(again, `/files/${id}`)).status, 404);
  await t.throwsAsync(signsIn(third.url, "benvolio-1"));
  t.is(await again.isRefused(ReactivateUserDocument, { userId: ben.userId }), "PersonErased");
  await third.stop();

  const left = await bytesIn(folder.path);
  for (const word of words)
    t.false(
      left.some((bytes) => bytes.includes(word)),
      `A file has ${word}.`,
    );
});

test("where cases need a second person, an erasure waits for another administrator, and reactivating the person withdraws it", async (t) => {
  const house = await openHouse();
  t.teardown(house.close);
  const { ada } = house;
  const [ben, cleo] = [await house.comesIn("ben"), await house.comesIn("cleo")];
  await ada.does(ChangeSettingDocument, { scope: "WORKSPACE", key: "casesNeedApproval", value: true });
  const request = { userId: ben.userId, reason: "Asked for by mail" };
  await ada.does(EraseUserDocument, request);
  t.is(await ada.isRefused(ApproveErasureDocument, { userId: ben.userId }), "ErasureNeedsAnother");
  await ada.does(ReactivateUserDocument, { userId: ben.userId });
  await ada.does(EraseUserDocument, request);
  t.is(await cleo.isRefused(ApproveErasureDocument, { userId: ben.userId }), "NotPermitted");
  t.like(await erasureOf(ada, ben.userId), { erasedAt: null, erasedBy: null });
});
