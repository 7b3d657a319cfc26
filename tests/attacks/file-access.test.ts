import { get } from "node:http";
import test from "ava";
import sharp from "sharp";
import { v7 as uuidv7 } from "uuid";
import { countFileBlobs } from "../support/file-blobs.ts";
import {
  ChooseAvatarDocument,
  DeactivateUserDocument,
  DeleteFileDocument,
  DeleteMessageDocument,
  FileDocument,
  FilesDocument,
  PurgeFileDocument,
  RemoveMemberDocument,
  RevokeSessionsDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse, openOwnHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { fetches, type Uploaded, uploads } from "../support/upload.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let rafi: Person;
let mina: Person;
let outsider: Person;

test.before(async () => {
  house = await openHouse();
  rafi = await house.comesIn("rafi");
  mina = await house.comesIn("mina");
  outsider = await house.comesIn("outsider");
});
test.after.always(() => house?.close());

const picture = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp({ create: { width: 900, height: 600, channels: 3, background: "teal" } })
      .png()
      .toBuffer(),
  );

async function roomOfTwo(): Promise<string> {
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.adds(roomId, mina);
  return roomId;
}

/** Every way to read the bytes of a file or to learn that it exists. */
async function waysTo(person: Person, roomId: string, file: Uploaded): Promise<Record<string, boolean>> {
  const isOpen = async (path: string, headers = {}) => (await fetches(person, path, headers)).ok;
  const head = await fetch(new URL(file.url, person.url), { method: "HEAD", headers: person.credentials });
  const listed = (await person.query(FilesDocument, { roomId })).room?.files.edges ?? [];
  return {
    bytes: await isOpen(file.url),
    saved: await isOpen(`${file.url}?download=1`),
    range: await isOpen(file.url, { range: "bytes=0-3" }),
    thumbnail: await isOpen(`${file.url}/thumbnail`),
    head: head.ok,
    document: (await person.query(FileDocument, { id: file.fileId })).file !== null,
    list: listed.some(({ node }) => node.id === file.fileId),
  };
}

const every = (isOpen: boolean) => ({
  bytes: isOpen,
  saved: isOpen,
  range: isOpen,
  thumbnail: isOpen,
  head: isOpen,
  document: isOpen,
  list: isOpen,
});

const sharePicture = async (roomId: string) => {
  const file = await uploads(rafi, roomId, { name: "a.png", bytes: await picture(), contentType: "image/png" });
  const { id: messageId } = await rafi.posts(roomId, "See", { fileIds: [file.fileId] });
  return { file, messageId };
};

test("only members reach a file of a private room, by every address", async (t) => {
  const roomId = await roomOfTwo();
  const { file } = await sharePicture(roomId);
  t.deepEqual(await waysTo(mina, roomId, file), every(true));
  t.deepEqual(await waysTo(outsider, roomId, file), every(false));
  for (const path of [file.url, `${file.url}/thumbnail`]) t.is((await fetch(new URL(path, rafi.url))).status, 401);
  t.is((await fetches(mina, file.url)).headers.get("cache-control"), "private, no-cache");

  await rafi.does(RemoveMemberDocument, { roomId, userId: mina.userId });
  t.deepEqual(await waysTo(mina, roomId, file), every(false));
});

test("deleting a message withdraws its file from all users, the uploader included", async (t) => {
  const roomId = await roomOfTwo();
  const { file, messageId } = await sharePicture(roomId);
  await rafi.does(DeleteMessageDocument, { messageId });
  for (const person of [rafi, mina, house.ada]) t.deepEqual(await waysTo(person, roomId, file), every(false));
});

test("deleting a thread reply, and a deletion by a moderator, withdraw the files too", async (t) => {
  const roomId = await mina.createsChannel();
  await mina.adds(roomId, rafi);
  const root = await mina.posts(roomId, "Anything?");
  const file = await uploads(rafi, roomId, { name: "a.png", bytes: await picture(), contentType: "image/png" });
  const reply = await rafi.posts(roomId, "This", { fileIds: [file.fileId], threadRootId: root.id });
  t.deepEqual(await waysTo(mina, roomId, file), every(true));
  await mina.does(DeleteMessageDocument, { messageId: reply.id });
  for (const person of [rafi, mina]) t.deepEqual(await waysTo(person, roomId, file), every(false));
});

test("a file attached to two messages stays until both are deleted", async (t) => {
  const roomId = await roomOfTwo();
  const { file, messageId } = await sharePicture(roomId);
  const again = await rafi.posts(roomId, "Once more", { fileIds: [file.fileId] });
  await rafi.does(DeleteMessageDocument, { messageId });
  t.deepEqual(await waysTo(mina, roomId, file), every(true));
  await rafi.does(DeleteMessageDocument, { messageId: again.id });
  t.deepEqual(await waysTo(mina, roomId, file), every(false));
});

test("only the uploader can read a file that is not posted", async (t) => {
  const roomId = await roomOfTwo();
  const file = await uploads(rafi, roomId, { name: "a.png", bytes: await picture(), contentType: "image/png" });
  t.deepEqual(await waysTo(mina, roomId, file), every(false));
  t.deepEqual(await waysTo(house.ada, roomId, file), every(false));
  t.deepEqual(await waysTo(rafi, roomId, file), { ...every(true), list: false });
});

test("a profile picture can be read only while it is in use", async (t) => {
  const upload = async () => uploads(rafi, "avatar", { name: "me.png", bytes: await picture(), contentType: "image/png" });
  const [first, second] = [await upload(), await upload()];
  const statusFor = async (person: Person, { url }: Uploaded) => [
    (await fetches(person, url)).status,
    (await fetches(person, `${url}/thumbnail`)).status,
  ];
  t.deepEqual(await statusFor(mina, first), [404, 404]);
  await rafi.does(ChooseAvatarDocument, { fileId: first.fileId });
  t.deepEqual(await statusFor(mina, first), [200, 200]);
  await rafi.does(ChooseAvatarDocument, { fileId: second.fileId });
  t.deepEqual(await statusFor(mina, first), [404, 404]);
  t.deepEqual(await statusFor(mina, second), [200, 200]);
});

const largeBytes = 40_000_000;
/** A chunk of 64 KiB each: the whole file would take half a minute. */
const slowReaderMs = 50;

/**
 * Starts a download. With `happen`, runs it after the first bytes and then reads slowly, so that
 * most of the file is still to come when the server looks again. Returns how many bytes came until
 * the connection was closed.
 */
async function fetchAcross(person: Person, path: string, headers: Record<string, string>, happen?: () => Promise<unknown>) {
  const { promise, resolve } = Promise.withResolvers<number>();
  let sizeBytes = 0;
  let happening: Promise<unknown> | undefined;
  const asking = get(new URL(path, person.url), { headers: { ...person.credentials, ...headers } }, (response) => {
    response.on("data", async (chunk: Buffer) => {
      sizeBytes += chunk.length;
      if (happen === undefined) return;
      response.pause();
      happening ??= happen();
      await happening;
      setTimeout(() => response.resume(), slowReaderMs);
    });
    response.on("close", () => resolve(sizeBytes));
    response.on("error", () => undefined);
  });
  asking.on("error", () => resolve(sizeBytes));
  return promise;
}

test("a running download ends when the file's message is deleted or the reader is removed", async (t) => {
  t.timeout(120_000);
  const roomId = await roomOfTwo();
  const file = await uploads(rafi, roomId, { name: "large.bin", bytes: new Uint8Array(largeBytes) });
  const { id: messageId } = await rafi.posts(roomId, "", { fileIds: [file.fileId] });
  const whole = await fetchAcross(mina, file.url, {});
  t.is(whole, largeBytes);
  const removed = await fetchAcross(mina, file.url, {}, () => rafi.does(RemoveMemberDocument, { roomId, userId: mina.userId }));
  t.true(removed < largeBytes);
  const range = { range: `bytes=100-${largeBytes - 100}` };
  const cut = await fetchAcross(rafi, file.url, range, () => rafi.does(DeleteMessageDocument, { messageId }));
  t.true(cut < largeBytes - 199);
});

test("a running download ends when the reader's session is revoked or the account is deactivated", async (t) => {
  t.timeout(120_000);
  const readers = await Promise.all([house.comesIn("nils"), house.comesIn("olga")]);
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  for (const reader of readers) await rafi.adds(roomId, reader);
  const file = await uploads(rafi, roomId, { name: "large.bin", bytes: new Uint8Array(largeBytes) });
  await rafi.posts(roomId, "", { fileIds: [file.fileId] });
  const [revoked, deactivated] = await Promise.all(
    readers.map((reader, index) =>
      fetchAcross(reader, file.url, {}, () =>
        index === 0
          ? house.ada.does(RevokeSessionsDocument, { userId: reader.userId })
          : house.ada.does(DeactivateUserDocument, { userId: reader.userId }),
      ),
    ),
  );
  t.true((revoked ?? largeBytes) < largeBytes);
  t.true((deactivated ?? largeBytes) < largeBytes);
});

test("a command id used for the user's own file cannot delete a file of another user", async (t) => {
  const roomId = await roomOfTwo();
  const { file } = await sharePicture(roomId);
  const own = await uploads(mina, roomId, { name: "own.txt", bytes: "mine" });
  const commandId = uuidv7();
  await mina.does(DeleteFileDocument, { fileId: own.fileId, commandId });
  await mina.isRefused(DeleteFileDocument, { fileId: file.fileId, commandId }).catch(() => undefined);
  await mina.isRefused(PurgeFileDocument, { fileId: file.fileId, commandId }).catch(() => undefined);
  t.deepEqual(await waysTo(mina, roomId, file), every(true));
  t.is(await mina.isRefused(PurgeFileDocument, { fileId: file.fileId }), "NotPermitted");
});

const dayMs = 24 * 60 * 60_000;

test("only a purge deletes bytes, also when the process dies right after it; unposted files go after a day", async (t) => {
  t.timeout(120_000);
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const dataFolder = folder.path;
  const first = await openOwnHouse({ dataFolder });
  const kim = await first.comesIn("kim");
  const roomId = await kim.createsChannel();
  const [deleted, purged, unposted] = [
    await uploads(kim, roomId, { name: "deleted.txt", bytes: "1" }),
    await uploads(kim, roomId, { name: "purged.txt", bytes: "2" }),
    await uploads(kim, roomId, { name: "unposted.txt", bytes: "3" }),
  ];
  await kim.posts(roomId, "", { fileIds: [deleted.fileId, purged.fileId] });
  await kim.does(DeleteFileDocument, { fileId: deleted.fileId });
  await first.ada.does(PurgeFileDocument, { fileId: purged.fileId });
  t.is((await fetches(kim, purged.url)).status, 404);
  await first.logue.kill();

  const second = await startLogue({ dataFolder });
  t.teardown(second.stop);
  await waitUntil("the purged bytes to be gone", async () => (await countFileBlobs(dataFolder)) === 2);
  await second.kill();

  const later = { NODE_OPTIONS: "--import=./tests/support/shift-clock.ts", CLOCK_SHIFT_MS: String(dayMs + 60_000) };
  const third = await startLogue({ dataFolder, environment: later });
  t.teardown(third.stop);
  await waitUntil("the unposted bytes to be gone", async () => (await countFileBlobs(dataFolder)) === 1);
  t.is((await fetch(new URL(unposted.url, third.url), { headers: kim.credentials })).status, 404);
});
