import { createHash, randomBytes } from "node:crypto";
import test from "ava";
import sharp from "sharp";
import {
  ChooseAvatarDocument,
  DeleteFileDocument,
  FileDocument,
  FilesDocument,
  MessageDocument,
  PostMessageDocument,
  RemoveMemberDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { fetches, sendFile, uploads } from "../support/upload.ts";

let house: House;
let rafi: Person;
let mina: Person;

test.before(async () => {
  house = await openHouse();
  rafi = await house.comesIn("rafi");
  mina = await house.comesIn("mina");
});
test.after.always(() => house?.close());

async function roomOfTwo(): Promise<string> {
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.adds(roomId, mina);
  return roomId;
}

const picture = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const background = { r: 90, g: 60, b: 200 };
  return new Uint8Array(
    await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
      .png()
      .toBuffer(),
  );
};

/** What the kind of a file is told by. */
const beginningBytes = 4_100;

/** Random bytes but for their beginning: by chance that would look like music now and then. */
const bytesOfNoKind = (sizeBytes: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(randomBytes(sizeBytes)).fill(0, 0, beginningBytes);

test("a member downloads a shared file byte for byte", async (t) => {
  const roomId = await roomOfTwo();
  const bytes = bytesOfNoKind(700_001);
  const uploaded = await uploads(rafi, roomId, { name: "Größe & so.bin", bytes });
  const message = await rafi.posts(roomId, "", { fileIds: [uploaded.fileId] });

  t.is(uploaded.sha256, createHash("sha256").update(bytes).digest("hex"));
  t.like(message.files[0], { id: uploaded.fileId, name: "Größe & so.bin", sizeBytes: bytes.length });
  const response = await fetches(mina, message.files[0]?.url ?? "");
  t.is(response.status, 200);
  t.is(response.headers.get("x-content-type-options"), "nosniff");
  t.regex(response.headers.get("content-disposition") ?? "", /^attachment;.*Gr%C3%B6%C3%9Fe/);
  t.deepEqual(new Uint8Array(await response.arrayBuffer()), bytes);
  const listed = await mina.query(FilesDocument, { roomId });
  t.deepEqual(
    listed.room?.files.edges.map(({ node }) => node.id),
    [uploaded.fileId],
  );
});

test("a client can download ranges of a file, and an unchanged file is not sent again", async (t) => {
  const roomId = await roomOfTwo();
  const bytes = bytesOfNoKind(300_000);
  const { url, fileId } = await uploads(rafi, roomId, { name: "long.bin", bytes });
  await rafi.posts(roomId, "", { fileIds: [fileId] });
  const part = async (range: string) => {
    const response = await fetches(mina, url, { range });
    return { status: response.status, range: response.headers.get("content-range"), bytes: await response.bytes() };
  };

  const middle = await part("bytes=65530-131080");
  t.is(middle.status, 206);
  t.is(middle.range, "bytes 65530-131080/300000");
  t.deepEqual(new Uint8Array(middle.bytes), bytes.slice(65_530, 131_081));
  t.deepEqual(new Uint8Array((await part("bytes=-10")).bytes), bytes.slice(-10));
  t.deepEqual(new Uint8Array((await part("bytes=299990-")).bytes), bytes.slice(-10));
  t.is((await part("bytes=300000-")).status, 416);
  const tag = (await fetches(mina, url)).headers.get("etag") ?? "";
  t.is((await fetches(mina, url, { "if-none-match": tag })).status, 304);
});

test("an image has its dimensions and a thumbnail", async (t) => {
  const roomId = await roomOfTwo();
  const { fileId } = await uploads(rafi, roomId, { name: "sky.png", bytes: await picture(), contentType: "image/png" });

  await rafi.posts(roomId, "", { fileIds: [fileId] });
  const { file } = await mina.query(FileDocument, { id: fileId });
  t.like(file, { contentType: "image/png", width: 1200, height: 800 });
  const response = await fetches(mina, file?.thumbnail?.url ?? "");
  const shrunk = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
  t.deepEqual([shrunk.width, shrunk.height], [file?.thumbnail?.width, file?.thumbnail?.height]);
  t.true((shrunk.width ?? Number.POSITIVE_INFINITY) < 1200);
});

test("all users see a new profile picture", async (t) => {
  const { fileId } = await uploads(rafi, "avatar", { name: "me.png", bytes: await picture(), contentType: "image/png" });
  const { user } = await rafi.does(ChooseAvatarDocument, { fileId });
  t.is((await fetches(mina, user?.avatarUrl ?? "/nowhere")).status, 200);
});

test("only current members can download the files of a private room", async (t) => {
  const roomId = await roomOfTwo();
  const { fileId, url } = await uploads(rafi, roomId, { name: "plan.txt", bytes: "The plan" });
  await rafi.posts(roomId, "", { fileIds: [fileId] });
  const outsider = await house.comesIn("outsider");
  t.is((await fetch(new URL(url, rafi.url))).status, 401);
  t.is((await fetches(outsider, url)).status, 404);
  t.is((await outsider.query(FileDocument, { id: fileId })).file, null);
  t.is((await sendFile(outsider, roomId, { name: "mine.txt", bytes: "Mine" })).status, 404);
  t.is((await fetches(mina, url)).status, 200);

  await rafi.does(RemoveMemberDocument, { roomId, userId: mina.userId });
  t.is((await fetches(mina, url)).status, 404);
});

test("a user can attach only files that the user uploaded to the same room", async (t) => {
  const roomId = await roomOfTwo();
  const his = await uploads(rafi, roomId, { name: "his.txt", bytes: "His" });
  const posting = (fileId: string) => ({ messageId: message.id, roomId, text: "", fileIds: [fileId] });
  const message = { id: "01932c07-2d9a-7000-8000-000000000001" };
  t.is(await mina.isRefused(PostMessageDocument, posting(his.fileId)), "FileUnknown");
  const elsewhere = await uploads(mina, await mina.createsChannel(), { name: "hers.txt", bytes: "Hers" });
  t.is(await mina.isRefused(PostMessageDocument, posting(elsewhere.fileId)), "FileNotYours");
});

test("all users lose access to a deleted file, and its message shows that it was deleted", async (t) => {
  const roomId = await roomOfTwo();
  const { fileId, url } = await uploads(rafi, roomId, { name: "oops.txt", bytes: "Oops" });
  const { id } = await rafi.posts(roomId, "See this", { fileIds: [fileId] });
  t.is(await mina.isRefused(DeleteFileDocument, { fileId }), "NotPermitted");

  await rafi.does(DeleteFileDocument, { fileId });

  t.is((await fetches(mina, url)).status, 404);
  const { message } = await mina.query(MessageDocument, { id });
  t.deepEqual(
    message?.files.map((file) => file.url),
    [null],
  );
});

test("a browser never runs an uploaded HTML page", async (t) => {
  const roomId = await roomOfTwo();
  const page = "<!doctype html><script>alert(1)</script>";
  const { url, fileId } = await uploads(rafi, roomId, { name: "page.html", bytes: page, contentType: "text/html" });
  await rafi.posts(roomId, "", { fileIds: [fileId] });
  const response = await fetches(mina, url);
  t.regex(response.headers.get("content-disposition") ?? "", /^attachment/);
  t.regex(response.headers.get("content-security-policy") ?? "", /sandbox/);
});
