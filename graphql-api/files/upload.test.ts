import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import test from "ava";
import sharp from "sharp";
import { v7 as uuidv7 } from "uuid";
import { until } from "../../tests/support/wait-until.ts";
import { openFileServer, picture } from "../testing/file-server.ts";

test("an uploaded file is downloaded byte for byte, under its name", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const bytes = Buffer.from("Grüße\n".repeat(50_000));
  const [status, file] = await server.upload(server.administrator, bytes, { name: "Grüße.txt", type: "text/plain" });
  t.is(status, 201);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  t.like(file, { name: "Grüße.txt", sizeBytes: bytes.length, contentType: "text/plain", sha256, isVisible: true });
  const fetched = await server.fetchAs(server.administrator, file.url);
  t.is(fetched.status, 200);
  t.is(fetched.headers.get("content-disposition"), `inline; filename="Gr__e.txt"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.txt`);
  t.deepEqual(Buffer.from(await fetched.arrayBuffer()), bytes);
});

test("a form carries a file as well", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const form = new FormData();
  form.set("file", new File(["a,b\n1,2\n"], "täble.csv", { type: "text/csv" }));
  const response = await server.fetchAs(server.administrator, `/files?roomId=${server.generalRoomId}`, {
    method: "POST",
    body: form,
  });
  t.is(response.status, 201);
  t.like(await response.json(), { name: "täble.csv", contentType: "text/csv", sizeBytes: 8 });
});

test("a stored file cannot be read without its key", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  await server.upload(server.administrator, "the secret recipe", { name: "recipe.txt" });
  const folder = server.backEnd.blobFolder;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  t.is(files.length, 1);
  for (const entry of files) t.false((await readFile(join(entry.parentPath, entry.name))).includes("secret"));
});

test("a picture gets a small one, turned the right way and without the camera's metadata", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const photo = await picture(1200, 800, { onItsSide: true });
  const [, file] = await server.upload(server.administrator, photo, { name: "photo.jpg", type: "image/jpeg" });
  t.like(file, { contentType: "image/jpeg", width: 800, height: 1200 });
  const small = await server.fetchAs(server.administrator, file.thumbnailUrl);
  t.is(small.headers.get("content-type"), "image/webp");
  const { width, height, exif, orientation } = await sharp(Buffer.from(await small.arrayBuffer())).metadata();
  t.deepEqual({ width, height, exif, orientation }, { width: 240, height: 360, exif: undefined, orientation: undefined });
});

test("a picture that cannot be opened is kept as a file", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const broken = (await picture(300, 200)).subarray(0, 200);
  const [status, file] = await server.upload(server.administrator, broken, { name: "broken.jpg" });
  t.is(status, 201);
  t.like(file, { contentType: "image/jpeg", width: null, thumbnailUrl: null });
});

test("a file over the limit is refused, with or without its size in the request, and nothing of it stays", async (t) => {
  const server = await openFileServer({ FILE_SIZE_MAX_BYTES: "100000" });
  t.teardown(server.close);
  const tooLarge = Buffer.alloc(100_001, "x");
  const [status, answer] = await server.upload(server.administrator, tooLarge, { name: "large.txt" });
  t.is(status, 413);
  t.like(answer.refusal, { code: "FileTooLarge", details: { sizeMaxBytes: 100_000 } });
  const form = new FormData();
  form.set("file", new File([tooLarge], "large.txt"));
  const init = { method: "POST", body: form };
  const inForm = await server.fetchAs(server.administrator, `/files?roomId=${server.generalRoomId}`, init);
  t.is(inForm.status, 413);
  t.is((await server.upload(server.administrator, tooLarge.subarray(1), { name: "fits.txt" }))[0], 201);
  t.is((await server.blobs()).length, 1);
});

test("a file of a blocked type or ending is refused under any name, and nothing of it stays", async (t) => {
  const server = await openFileServer({ FILE_TYPES_BLOCKED: "application/pdf,.exe" });
  t.teardown(server.close);
  const upload = async (bytes: string, name: string, type: string) =>
    [await server.upload(server.administrator, bytes, { name, type })].map(([status, { refusal }]) => [status, refusal.code])[0];
  t.deepEqual(await upload("MZ", "setup.exe", "image/png"), [415, "FileTypeRefused"]);
  t.deepEqual(await upload("words", "paper.bin", "application/pdf"), [415, "FileTypeRefused"]);
  t.deepEqual(await upload("words", "paper.pdf", "text/plain"), [415, "FileTypeRefused"]);
  t.deepEqual(await upload("%PDF-1.7\n", "paper.pdf", "application/pdf"), [415, "FileTypeRefused"]);
  t.deepEqual(await upload("%PDF-1.7\n", "paper.txt", "application/octet-stream"), [415, "FileTypeRefused"]);
  t.deepEqual(await server.blobs(), []);
});

test("the workspace's settings limit files instead of the environment, at once, until they are reset", async (t) => {
  const server = await openFileServer({ FILE_SIZE_MAX_BYTES: "10", FILE_TYPES_BLOCKED: ".exe" });
  t.teardown(server.close);
  const set = (key: string, value: SettingValue) =>
    server.send(server.administrator, "ChangeSetting", { scope: "workspace", scopeId: "workspace", key, value });
  const statusOf = async (name: string, sizeBytes: number) =>
    (await server.upload(server.administrator, Buffer.alloc(sizeBytes, "x"), { name }))[0];
  const limit = async () => (await server.answer(server.administrator, "{ workspace { fileSizeMaxBytes } }")).workspace;
  t.deepEqual([await statusOf("a.txt", 11), await statusOf("a.exe", 5)], [413, 415]);
  await set("fileSizeMaxBytes", 20);
  await set("fileTypesBlocked", [".txt"]);
  t.deepEqual([await statusOf("a.md", 11), await statusOf("a.md", 21)], [201, 413]);
  t.deepEqual([await statusOf("a.exe", 5), await statusOf("a.txt", 5)], [201, 415]);
  t.deepEqual(await limit(), { fileSizeMaxBytes: 20 });
  await set("fileTypesBlocked", []);
  t.is(await statusOf("a.txt", 5), 201);
  await set("fileSizeMaxBytes", null);
  await set("fileTypesBlocked", null);
  t.deepEqual([await statusOf("a.txt", 11), await statusOf("a.exe", 5)], [413, 415]);
  t.deepEqual(await limit(), { fileSizeMaxBytes: 10 });
});

test("an upload that is cut off leaves nothing behind", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const boundary = "cut";
  const start = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
  for (const [type, head] of [
    ["application/octet-stream", ""],
    [`multipart/form-data; boundary=${boundary}`, start],
  ]) {
    await cutOff(
      server.url,
      `/files?roomId=${server.generalRoomId}`,
      {
        "content-type": type,
        "content-length": "1000000",
        "x-person": server.administrator.userId,
      },
      `${head}${"x".repeat(200_000)}`,
      async () => (await server.blobs()).length > 0,
    );
    await until(async () => (await server.blobs()).length === 0);
  }
  t.deepEqual(await server.blobs(), []);
  const [file] = (
    await server.answer(server.administrator, `{ room(id: "${server.generalRoomId}") { files { edges { cursor } } } }`)
  ).room.files.edges;
  t.is(file, undefined);
});

/** Sends a part of a body, and disconnects once the server has begun to store it. */
async function cutOff(
  url: string,
  path: string,
  headers: Record<string, string | undefined>,
  part: string,
  hasBegun: () => Promise<boolean>,
): Promise<void> {
  const sending = request(`${url}${path}`, { method: "POST", headers });
  const closed = new Promise((resolve) => sending.once("close", resolve));
  sending.on("error", () => undefined);
  sending.write(part);
  await until(hasBegun);
  sending.destroy();
  await closed;
}

test("users upload to rooms they are in, and learn nothing of other rooms", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const kim = await server.addPerson("kim");
  const facts = { topic: "", description: "", memberIds: [], origin: null } as const;
  const [open, closed] = [uuidv7(), uuidv7()];
  await server.send(server.administrator, "CreateChannel", { ...facts, roomId: open, name: "open", visibility: "public" });
  await server.send(server.administrator, "CreateChannel", { ...facts, roomId: closed, name: "closed", visibility: "private" });
  const uploadTo = async (query: string) => {
    const [status, { refusal }] = await server.upload(kim, "x", { name: "x.txt", query });
    return [status, refusal.code];
  };
  t.deepEqual(await uploadTo(`roomId=${open}`), [403, "NotAMember"]);
  t.deepEqual(await uploadTo(`roomId=${closed}`), [404, "RoomUnknown"]);
  t.deepEqual(await uploadTo(`roomId=${uuidv7()}`), [404, "RoomUnknown"]);
  t.deepEqual(await uploadTo(""), [400, "InputInvalid"]);
  const nobody = await server.fetchAs(null, `/files?roomId=${server.generalRoomId}`, { method: "POST", body: "x" });
  t.is(nobody.status, 401);
  t.deepEqual(await server.blobs(), []);
});

test("an upload that the room refuses in the end leaves nothing behind", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  await server.send(server.administrator, "ArchiveRoom", { roomId: server.generalRoomId });
  const [status, { refusal }] = await server.upload(server.administrator, await picture(30, 20), { name: "late.jpg" });
  t.deepEqual([status, refusal.code], [403, "RoomArchived"]);
  t.deepEqual(await server.blobs(), []);
});

test("an avatar must be a picture, and every user sees it", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const kim = await server.addPerson("kim");
  const guest = await server.addPerson("gus", "guest");
  const [status, { refusal }] = await server.upload(kim, "no picture", { name: "me.txt", query: "avatar=1" });
  t.deepEqual([status, refusal.code], [415, "FileTypeRefused"]);
  t.deepEqual(await server.blobs(), []);
  const [, { fileId }] = await server.upload(kim, await picture(100, 100), { name: "me.jpg", query: "avatar=1" });
  const choose = "mutation ($id: ID!) { chooseAvatar(input: { fileId: $id }) { result { user { avatarUrl } } } }";
  const { chooseAvatar } = await server.answer(kim, choose, { id: fileId });
  t.is((await server.fetchAs(guest, chooseAvatar.result.user.avatarUrl)).status, 200);
});
