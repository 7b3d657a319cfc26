import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { type FileServer, openFileServer, picture } from "../testing/file-server.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";
import { keepFiles } from "./keep-files.ts";

const copy = `mutation ($input: CopyFileInput!) {
  copyFile(input: $input) { refusal { code } position isVisible result { fileId file { name description roomId uploader { name } } } }
}`;

/** A picture of the administrator in the room `general`, with its address. */
async function scene(t: ExecutionContext, environment: Readonly<Record<string, string>> = {}) {
  const server = await openFileServer(environment);
  t.teardown(server.close);
  const { administrator, addPerson } = server;
  const kim = await addPerson("kim");
  const [, chart] = await server.upload(administrator, await picture(1200, 800), { name: "chart.jpg" });
  await server.send(administrator, "DescribeFile", { fileId: chart.fileId, description: "The tide rises" });
  await server.share(administrator, chart.fileId);
  const copies = async (person: Person, input: JsonObject): Promise<JsonObject> =>
    (await server.answer(person, copy, { input: { fileId: chart.fileId, ...input } })).copyFile;
  return { ...server, kim, chart, copies };
}

async function channelOf({ send }: FileServer, person: Person, more: JsonObject = {}): Promise<string> {
  const roomId = uuidv7();
  const facts = {
    roomId,
    name: `room-${roomId}`,
    visibility: "private",
    topic: "",
    description: "",
    memberIds: [],
    origin: null,
  };
  await send(person, "CreateChannel", { ...facts, ...more } as never);
  return roomId;
}

async function post({ send }: FileServer, person: Person, roomId: string, fileId: string): Promise<string> {
  const messageId = uuidv7();
  const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, origin: null, text: "" } as const;
  await send(person, "PostMessage", {
    ...plain,
    messageId,
    roomId,
    mentionedUserIds: [],
    mentionsRoom: false,
    fileIds: [fileId],
  });
  return messageId;
}

test("a copied file is the forwarder's own in the other room, with its picture and its words", async (t) => {
  const server = await scene(t);
  const { kim, chart, copies, fetchAs } = server;
  const roomId = await channelOf(server, kim);
  const { refusal, position, result } = await copies(kim, { roomId });
  t.is(refusal, null);
  t.truthy(position);
  t.deepEqual(result.file, { name: "chart.jpg", description: "The tide rises", roomId, uploader: { name: "kim" } });
  t.not(result.fileId, chart.fileId);
  const [original, copied] = await Promise.all([fetchAs(kim, chart.url), fetchAs(kim, `/files/${result.fileId}`)]);
  t.deepEqual(await copied.arrayBuffer(), await original.arrayBuffer());
  t.is((await fetchAs(kim, `/files/${result.fileId}/thumbnail`)).status, 200);
});

test("only those in the other room read the copy, and the original stays as it was", async (t) => {
  const server = await scene(t);
  const { kim, chart, copies, fetchAs, administrator } = server;
  const roomId = await channelOf(server, kim);
  const { fileId } = (await copies(kim, { roomId })).result;
  await post(server, kim, roomId, fileId);
  t.is((await fetchAs(kim, `/files/${fileId}`)).status, 200);
  t.is((await fetchAs(administrator, `/files/${fileId}`)).status, 404);
  t.is((await fetchAs(administrator, chart.url)).status, 200);
});

test("a purge of one file takes nothing from the other, whichever is purged", async (t) => {
  const server = await scene(t);
  const { kim, chart, copies, fetchAs, administrator, send, services, blobs } = server;
  const roomId = await channelOf(server, kim, { memberIds: [administrator.userId] });
  const [first, second] = [(await copies(kim, { roomId })).result.fileId, (await copies(kim, { roomId })).result.fileId];
  for (const fileId of [first, second]) await post(server, kim, roomId, fileId);
  await send(administrator, "PurgeFile", { fileId: first, reason: "requested" });
  await keepFiles(services);
  t.is((await fetchAs(administrator, chart.url)).status, 200);
  await send(administrator, "PurgeFile", { fileId: chart.fileId, reason: "requested" });
  await keepFiles(services);
  t.is((await fetchAs(kim, chart.url)).status, 404);
  const left = await fetchAs(administrator, `/files/${second}`);
  t.is(left.status, 200);
  t.is((await left.arrayBuffer()).byteLength, chart.sizeBytes);
  // The bytes and the small picture of the copy that is left.
  t.is((await blobs()).length, 2);
});

test("an erased uploader's file is gone, and the copy that another person made is still read", async (t) => {
  const server = await scene(t);
  const { kim, chart, copies, fetchAs, administrator, backEnd } = server;
  const roomId = await channelOf(server, kim);
  const { fileId } = (await copies(kim, { roomId })).result;
  await post(server, kim, roomId, fileId);
  await backEnd.dataKeys.eraseOwner(administrator.userId);
  t.is((await fetchAs(kim, chart.url)).status, 404);
  t.is((await fetchAs(kim, `/files/${fileId}`)).status, 200);
});

test("the same command copies once", async (t) => {
  const server = await scene(t);
  const { kim, copies, blobs } = server;
  const roomId = await channelOf(server, kim);
  const commandId = uuidv7();
  const [first, again] = [await copies(kim, { roomId, commandId }), await copies(kim, { roomId, commandId })];
  t.is(again.result.fileId, first.result.fileId);
  t.is(again.refusal, null);
  t.is((await blobs()).length, 4);
});

test("a file that the viewer may not read is not copied, and no copy is made where the viewer may not post", async (t) => {
  const server = await scene(t, { FILE_QUOTA_PER_PERSON_BYTES: "100000" });
  const { kim, chart, copies, administrator, send, addPerson } = server;
  const code = async (person: Person, input: JsonObject) => (await copies(person, input)).refusal?.code;
  const mine = await channelOf(server, kim);
  const hidden = await channelOf(server, administrator);
  const [, secret] = await server.upload(administrator, "hidden", { name: "hidden.txt", query: `roomId=${hidden}` });
  await post(server, administrator, hidden, secret.fileId);
  t.is(await code(kim, { fileId: secret.fileId, roomId: mine }), "FileUnknown");
  t.is(await code(kim, { fileId: uuidv7(), roomId: mine }), "FileUnknown");
  t.is(await code(kim, { roomId: hidden }), "RoomUnknown");
  t.is(await code(await addPerson("gus"), { roomId: mine }), "RoomUnknown");
  await send(administrator, "DeleteFile", { fileId: chart.fileId });
  t.is(await code(kim, { roomId: mine }), "FileUnknown");
  const [, large] = await server.upload(administrator, "x".repeat(60_000), { name: "large.txt" });
  await server.share(administrator, large.fileId);
  t.is(await code(kim, { fileId: large.fileId, roomId: mine }), undefined);
  t.is(await code(kim, { fileId: large.fileId, roomId: mine }), "FileQuotaReached");
});
