import { readdir } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { WebSocket } from "ws";
import { ask } from "./support/api.ts";
import {
  AddReactionDocument,
  ArchiveRoomDocument,
  ChangeWorkspaceSettingsDocument,
  CreateChannelDocument,
  CreateInviteLinkDocument,
  DeleteMessageDocument,
  EditMessageDocument,
  FilesDocument,
  InvitePreviewDocument,
  OpenDirectRoomDocument,
  PostMessageDocument,
  RegisterUserDocument,
  RoomDocument,
  SetTopicDocument,
  TimelineDocument,
  UsersDocument,
} from "./support/generated/operations.ts";
import { type House, openOwnHouse } from "./support/house.ts";
import { type Person, password } from "./support/person.ts";
import { launchLogue } from "./support/start-logue.ts";
import { fetches, sendFile, uploads } from "./support/upload.ts";
import { waitUntil } from "./support/wait-until.ts";

const fileSizeMaxBytes = 200_000;

let house: House;
let ada: Person;
let rafi: Person;
let mina: Person;
let roomId: string;

test.before(async () => {
  house = await openOwnHouse({ environment: { FILE_SIZE_MAX_BYTES: String(fileSizeMaxBytes) } });
  ada = house.ada;
  rafi = await house.comesIn("rafi");
  mina = await house.comesIn("mina");
  roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.adds(roomId, mina);
});
test.after.always(() => house?.close());

const message = (text: string, room: string = roomId) => ({ messageId: uuidv7(), roomId: room, text });

test.serial("a room that does not exist is unknown, and so is one that the user may not see", async (t) => {
  const nowhere = uuidv7();
  const secret = await ada.createsChannel({ visibility: "PRIVATE" });
  for (const room of [nowhere, secret]) {
    t.is((await rafi.query(RoomDocument, { id: room })).room, null);
    t.is(await rafi.isRefused(PostMessageDocument, message("Hello?", room)), "RoomUnknown");
    t.is(await rafi.isRefused(SetTopicDocument, { roomId: room, topic: "Nothing" }), "RoomUnknown");
    await t.throwsAsync(rafi.followsRoom(room), { message: /RoomUnknown/ });
  }
});

test.serial("a user who is not in a room cannot write in it", async (t) => {
  const open = await ada.createsChannel();
  t.is(await rafi.isRefused(PostMessageDocument, message("Hello", open)), "NotAMember");
  t.deepEqual(await rafi.timeline(open), []);
});

test.serial("no message can be posted in an archived room", async (t) => {
  const room = await rafi.createsChannel();
  const { id: messageId } = await rafi.posts(room, "The last word");
  await rafi.does(ArchiveRoomDocument, { roomId: room });
  t.is(await rafi.isRefused(PostMessageDocument, message("One more", room)), "RoomArchived");
  t.is(await rafi.isRefused(AddReactionDocument, { messageId, emoji: "tada" }), "RoomArchived");
  t.is((await rafi.timeline(room)).length, 1);
});

test.serial("a text that is too long or empty is refused; characters are counted as users see them", async (t) => {
  await ada.does(ChangeWorkspaceSettingsDocument, { messageLengthMax: 20 });
  t.is(await rafi.isRefused(PostMessageDocument, message("x".repeat(21))), "MessageTooLong");
  t.is(await rafi.isRefused(PostMessageDocument, message("😀".repeat(21))), "MessageTooLong");
  t.is((await rafi.posts(roomId, "😀".repeat(20))).text, "😀".repeat(20));
  for (const empty of ["", "   ", "\n\t "]) t.is(await rafi.isRefused(PostMessageDocument, message(empty)), "MessageEmpty");
  await ada.does(ChangeWorkspaceSettingsDocument, { messageLengthMax: 10_000 });
});

test.serial("after the edit window no message can be edited or deleted", async (t) => {
  const { id: messageId } = await mina.posts(roomId, "Carved in stone");
  await ada.does(ChangeWorkspaceSettingsDocument, { editWindowMs: 1, deleteWindowMs: 1 });
  t.is(await mina.isRefused(EditMessageDocument, { messageId, text: "Smoothed" }), "EditWindowClosed");
  t.is(await mina.isRefused(DeleteMessageDocument, { messageId }), "DeleteWindowClosed");
  t.is((await rafi.timeline(roomId)).at(-1)?.text, "Carved in stone");
  await ada.does(ChangeWorkspaceSettingsDocument, { editWindowMs: 86_400_000, deleteWindowMs: 86_400_000 });
  await mina.does(EditMessageDocument, { messageId, text: "Smoothed" });
});

test.serial("a user cannot edit or delete another user's message, or post under its id", async (t) => {
  const { id: messageId } = await rafi.posts(roomId, "Mine");
  t.is(await mina.isRefused(EditMessageDocument, { messageId, text: "Ours" }), "NotTheSender");
  t.is(await mina.isRefused(DeleteMessageDocument, { messageId }), "NotTheSender");
  t.is(await mina.isRefused(PostMessageDocument, { messageId, roomId, text: "Mine now" }), "MessageIdTaken");
  t.is((await mina.timeline(roomId)).at(-1)?.text, "Mine");
});

test.serial("an invalid emoji is refused", async (t) => {
  const { id: messageId } = await rafi.posts(roomId, "React to this");
  for (const emoji of ["not-an-emoji", "", ":tada:", "__proto__", "🎉🎉"]) {
    t.is(await mina.isRefused(AddReactionDocument, { messageId, emoji }), "EmojiUnknown", emoji);
  }
});

test.serial("a user name can be taken once, in any spelling and with any number of parallel requests", async (t) => {
  const registering = (name: string) =>
    ask(house.logue.url, RegisterUserDocument, { input: { name, displayName: "New", password } });
  t.is((await registering(rafi.name)).data?.registerUser.refusal?.code, "UserNameTaken");
  const racing = await Promise.all(["twin", "twin", "twin"].map(registering));
  const codes = racing.map(({ data }) => data?.registerUser.refusal?.code);
  t.deepEqual(codes.filter((code) => code === undefined).length, 1);
  t.deepEqual(codes.filter((code) => code === "UserNameTaken").length, 2);
  t.is((await registering("No Such Name!")).data?.registerUser.refusal?.code, "UserNameInvalid");
  const short = { name: "shorty", displayName: "Short", password: "short" };
  const { data } = await ask(house.logue.url, RegisterUserDocument, { input: short });
  t.is(data?.registerUser.refusal?.code, "PasswordTooShort");
  const taken = { name: "general" };
  t.is(await rafi.isRefused(CreateChannelDocument, taken), "RoomNameTaken");
});

test.serial("an expired invite is refused", async (t) => {
  const { token } = await ada.does(CreateInviteLinkDocument, { expiresAt: new Date(Date.now() + 4_000).toISOString() });
  const isExpired = async () =>
    (await ask(house.logue.url, InvitePreviewDocument, { token })).data?.invitePreview?.refusal?.code === "InviteExpired";
  await waitUntil("the invite to expire", isExpired);
  const input = { name: "late", displayName: "Late", password, inviteToken: token };
  const { data } = await ask(house.logue.url, RegisterUserDocument, { input });
  t.is(data?.registerUser.refusal?.code, "InviteExpired");
});

test.serial("an invalid cursor is refused everywhere", async (t) => {
  for (const after of ["nonsense", "", "room:", "000000:not-a-number", "message:1", "'; DROP TABLE events; --", "\u0000"]) {
    t.is((await rafi.ask(TimelineDocument, { roomId, first: 5, after })).errors[0]?.extensions?.code, "CursorInvalid", after);
    await t.throwsAsync(rafi.followsRoom(roomId, after), { message: /CursorInvalid/ }, after);
    await t.throwsAsync(rafi.followsInbox(after), { message: /CursorInvalid/ }, after);
  }
  t.is((await rafi.ask(UsersDocument, { after: "message:1" })).errors[0]?.extensions?.code, "CursorInvalid");
  t.is((await rafi.ask(TimelineDocument, { roomId, first: 1_000_000 })).errors[0]?.extensions?.code, "DocumentTooCostly");
});

test.serial("invalid ids are refused and have no effect", async (t) => {
  for (const id of ["", "nobody", "../../etc/passwd", "%00", "x".repeat(10_000)]) {
    t.is((await rafi.ask(RoomDocument, { id })).data?.room ?? null, null);
    const answer = await rafi.ask(PostMessageDocument, { input: { messageId: id, roomId, text: "Hello" } });
    t.is(answer.data?.postMessage.result ?? null, null);
    t.regex(
      answer.data?.postMessage.refusal?.code ?? answer.errors[0]?.extensions?.code ?? "",
      /^(InputInvalid|MessageIdInvalid)$/,
    );
  }
  t.is(await rafi.isRefused(OpenDirectRoomDocument, { userIds: [uuidv7()] }), "UserUnknown");
});

interface FileRefusal {
  readonly refusal: { readonly code: string };
}

const codeOf = async (response: Response): Promise<string> => ((await response.json()) as FileRefusal).refusal.code;

/** All files in the folder of files, at any depth. */
/** Without the objects of the sealed log, which grow beside the files. */
const storedFiles = async (): Promise<string[]> => {
  const entries = await readdir(join(house.logue.dataFolder, "blobs"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("/blobs/seals/"))
    .sort();
};

/** Without what is being written: the sealed log's objects begin there too, once a second. */
const wholeFiles = async (): Promise<string[]> => (await storedFiles()).filter((path) => path.endsWith(".blob"));

test.serial("a file over the limit is refused and leaves no data, with or without a stated length", async (t) => {
  const before = await wholeFiles();
  const bytes = new Uint8Array(fileSizeMaxBytes + 50_000);
  t.is(await codeOf(await sendFile(rafi, roomId, { name: "big.bin", bytes })), "FileTooLarge");
  const silent = new ReadableStream({
    start(controller) {
      for (let sent = 0; sent < bytes.length; sent += 50_000) controller.enqueue(bytes.slice(sent, sent + 50_000));
      controller.close();
    },
  });
  const headers = { ...rafi.credentials, "x-file-name": "big.bin", "content-type": "application/octet-stream" };
  const options = { method: "POST", headers, body: silent, duplex: "half" } as const;
  t.is(await codeOf(await fetch(`${rafi.url}/files?roomId=${roomId}`, options)), "FileTooLarge");
  await waitUntil("nothing of it to be left", async () => JSON.stringify(await storedFiles()) === JSON.stringify(before));
  t.deepEqual((await rafi.query(FilesDocument, { roomId })).room?.files.edges, []);
});

test.serial("a file with a false content type is stored, and offered as a download instead of shown", async (t) => {
  const page = "<!doctype html><script>alert(1)</script>";
  const { url, contentType } = await uploads(rafi, await rafi.createsChannel(), {
    name: "picture.png",
    bytes: page,
    contentType: "image/png",
  });
  t.is(contentType, "application/octet-stream");
  t.regex((await fetches(rafi, url)).headers.get("content-disposition") ?? "", /^attachment/);
});

test.serial("an interrupted upload leaves no partial file", async (t) => {
  const before = await wholeFiles();
  const headers = {
    ...rafi.credentials,
    "x-file-name": "half.bin",
    "content-type": "application/octet-stream",
    "content-length": "150000",
  };
  const upload = request(`${rafi.url}/files?roomId=${roomId}`, { method: "POST", headers });
  upload.on("error", () => undefined);
  upload.write(Buffer.alloc(100_000, "x"));
  await waitUntil("the upload to be under way", async () => (await storedFiles()).length > before.length);

  upload.destroy();

  await waitUntil("the half file to be gone", async () => JSON.stringify(await storedFiles()) === JSON.stringify(before));
  t.deepEqual((await rafi.query(FilesDocument, { roomId })).room?.files.edges, []);
});

test.serial("a second Logue on the same data folder refuses to start, and the first continues", async (t) => {
  const second = launchLogue(house.logue.dataFolder);
  t.is(await second.ended, 1);
  t.regex(second.output(), /is in use by another Logue \(process \d+\)/);
  await rafi.posts(roomId, "Still here");
});

test.serial("wrong settings stop the start with a list of what is wrong", async (t) => {
  const child = launchLogue(house.logue.dataFolder, { environment: { SESSION_DAYS: "soon", EVENT_STORE: "scrolls:" } });
  t.is(await child.ended, 1);
  t.regex(child.output(), /SESSION_DAYS: "soon"/);
  t.regex(child.output(), /EVENT_STORE/);
});

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${rafi.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...rafi.credentials, ...headers },
    body,
  });

async function codeOfDocument(query: string): Promise<string> {
  const { errors } = (await (await post(JSON.stringify({ query }))).json()) as {
    errors?: { extensions?: { code?: string } }[];
  };
  return errors?.[0]?.extensions?.code ?? "none";
}

test.serial("a hostile document is refused before it is executed", async (t) => {
  const thread = (depth: number): string => (depth === 0 ? "id" : `thread { edges { node { ${thread(depth - 1)} } } }`);
  const aliases = Array.from({ length: 1_000 }, (_, index) => `a${index}: viewer { user { id } }`).join(" ");
  const cyclic = "query { viewer { user { ...A } } } fragment A on User { id ...B } fragment B on User { ...A }";
  const blowUp = `query { viewer { ...F9 } } fragment F0 on Viewer { user { id } } ${Array.from(
    { length: 9 },
    (_, index) => `fragment F${index + 1} on Viewer { ${`...F${index} `.repeat(10)} }`,
  ).join(" ")}`;
  t.is(await codeOfDocument(`{ message(id: "x") { ${thread(17)} } }`), "DocumentTooDeep");
  t.regex(await codeOfDocument(`{ ${aliases} }`), /^(DocumentTooCostly|DocumentTooLarge|GRAPHQL_PARSE_FAILED)$/);
  t.is(await codeOfDocument(cyclic), "DocumentTooDeep");
  t.is(await codeOfDocument(blowUp), "DocumentTooCostly");
  t.is(await codeOfDocument(`{ ${"__typename ".repeat(2_000)} }`), "DocumentTooCostly");
  t.is(await codeOfDocument("{ viewer { user { id "), "GRAPHQL_PARSE_FAILED");
  t.is(await codeOfDocument("{ nothing }"), "GRAPHQL_VALIDATION_FAILED");
  await rafi.posts(roomId, "Nothing happened");
});

test.serial("a request of a megabyte, and one that is not JSON, are refused with an error in JSON", async (t) => {
  const large = await post(JSON.stringify({ query: `{ viewer { user { id } } } #${"x".repeat(1_000_000)}` }));
  t.is(large.status, 413);
  for (const body of [
    '{"query": "{ viewer',
    "[1, 2",
    "null",
    '"text"',
    "",
    "\u0000",
    '{"query": 7}',
    '{"query": "{ __typename }", "variables": "x"}',
  ]) {
    const response = await post(body);
    t.is(response.status, 400, body);
    const { errors } = (await response.json()) as { errors: unknown[] };
    t.true(errors.length > 0, body);
  }
  const asForm = await post("query=%7B__typename%7D", { "content-type": "application/x-www-form-urlencoded" });
  t.true(asForm.status >= 400 && asForm.status < 500);
  await rafi.posts(roomId, "Nothing happened");
});

test.serial("a socket without a session receives no data, and one that sends invalid messages is closed", async (t) => {
  const closings = await Promise.all([
    closingOf([JSON.stringify({ type: "connection_init" }), subscribe("inbox")]),
    closingOf(["this is no JSON"], rafi.credentials),
    closingOf([subscribe("before the greeting")], rafi.credentials),
  ]);
  t.regex(closings[0] ?? "", /^44\d\d$/);
  t.is(closings[1], "4400");
  t.is(closings[2], "4401");
  await rafi.posts(roomId, "Nothing happened");
});

const subscribe = (id: string): string =>
  JSON.stringify({ id, type: "subscribe", payload: { query: "subscription { inboxEvents { __typename } }" } });

/**
 * The code with which the server closes a socket after these messages; "open" when it stays open
 * for a while.
 */
async function closingOf(said: readonly string[], headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const socket = new WebSocket(`${house.logue.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { headers });
  const closed = new Promise<string>((resolve) => {
    socket.on("close", (code) => resolve(String(code)));
    socket.on("unexpected-response", (_request, response) => resolve(String(4_000 + (response.statusCode ?? 0))));
    socket.on("error", () => undefined);
  });
  socket.on("open", () => {
    for (const text of said) socket.send(text);
  });
  const outcome = await Promise.race([closed, pause(5_000, "open")]);
  socket.terminate();
  return outcome;
}
