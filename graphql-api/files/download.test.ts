import test from "ava";
import { type Body, type FileServer, openFileServer, picture } from "../testing/file-server.ts";
import { keepFiles } from "./keep-files.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyz";

async function withFile(server: FileServer, bytes: Body = alphabet, name = "alphabet.txt", type?: string): Promise<string> {
  const [status, { url }] = await server.upload(server.administrator, bytes, { name, type });
  if (status !== 201) throw new Error(`The upload was answered with ${status}.`);
  return url;
}

test("a part of a file is fetched by its range, also across encrypted blocks", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const url = await withFile(server);
  const part = async (range: string) => {
    const response = await server.fetchAs(server.administrator, url, { headers: { range } });
    return [response.status, response.headers.get("content-range"), await response.text()];
  };
  t.deepEqual(await part("bytes=0-2"), [206, "bytes 0-2/26", "abc"]);
  t.deepEqual(await part("bytes=-3"), [206, "bytes 23-25/26", "xyz"]);
  t.deepEqual(await part("bytes=24-99"), [206, "bytes 24-25/26", "yz"]);
  t.deepEqual(await part("bytes=26-"), [416, "bytes */26", ""]);
  t.deepEqual(await part("bytes=0-1,3-4"), [200, null, alphabet]);

  const large = Buffer.from(Array.from({ length: 200_000 }, (_, index) => 97 + (index % 26)));
  const largeUrl = await withFile(server, large, "large.txt");
  const across = await server.fetchAs(server.administrator, largeUrl, { headers: { range: "bytes=65530-131080" } });
  t.deepEqual(Buffer.from(await across.arrayBuffer()), large.subarray(65_530, 131_081));
});

test("what the browser already has is not sent again", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const url = await withFile(server);
  const etag = (await server.fetchAs(server.administrator, url)).headers.get("etag") ?? "";
  const again = (headers: Record<string, string>) => server.fetchAs(server.administrator, url, { headers });
  t.is((await again({ "if-none-match": etag })).status, 304);
  t.is((await again({ "if-none-match": `"other", W/${etag}` })).status, 304);
  t.is((await again({ "if-none-match": '"other"' })).status, 200);
  t.is((await again({ range: "bytes=0-2", "if-range": etag })).status, 206);
  t.is((await again({ range: "bytes=0-2", "if-range": '"other"' })).status, 200);
});

test("a HEAD request is answered without bytes", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const url = await withFile(server);
  const response = await server.fetchAs(server.administrator, url, { method: "HEAD" });
  t.is(response.headers.get("content-length"), "26");
  t.is(response.headers.get("accept-ranges"), "bytes");
  t.is(await response.text(), "");
});

test("an empty file is fetched whole", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const response = await server.fetchAs(server.administrator, await withFile(server, "", "empty.txt"));
  t.is(response.status, 200);
  t.is(await response.text(), "");
});

test("no uploaded file runs in Logue's origin", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const page = await withFile(server, "<script>alert(1)</script>", "page.html", "text/html");
  const drawing = await withFile(server, '<svg xmlns="http://www.w3.org/2000/svg"/>', "drawing.svg", "image/svg+xml");
  const photo = await withFile(server, await picture(10, 10), "photo.jpg");
  for (const url of [page, drawing, photo]) {
    const { headers } = await server.fetchAs(server.administrator, url);
    t.is(headers.get("x-content-type-options"), "nosniff");
    t.is(headers.get("content-security-policy"), "default-src 'none'; frame-ancestors 'none'; sandbox");
    t.regex(headers.get("content-disposition") ?? "", url === photo ? /^inline/ : /^attachment/);
  }
  const saved = await server.fetchAs(server.administrator, `${photo}?download=1`);
  t.regex(saved.headers.get("content-disposition") ?? "", /^attachment/);
});

test("a file is fetched by users who may read its room, and is not found by others", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const url = await withFile(server, await picture(10, 10), "photo.jpg");
  const guest = await server.addPerson("gus", "guest");
  await server.share(server.administrator, url.split("/").at(-1) ?? "");
  const statuses = async () => [
    (await server.fetchAs(guest, url)).status,
    (await server.fetchAs(guest, `${url}/thumbnail`)).status,
  ];
  t.deepEqual(await statuses(), [404, 404]);
  t.is((await server.fetchAs(null, url)).status, 401);
  await server.send(server.administrator, "AddMembers", { roomId: server.generalRoomId, userIds: [guest.userId] });
  t.deepEqual(await statuses(), [200, 200]);
  t.is((await server.fetchAs(guest, "/files/no-such-file")).status, 404);
});

test("a deleted file is withdrawn at once, and its bytes stay until it is purged", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const url = await withFile(server, await picture(10, 10), "photo.jpg");
  t.is((await server.blobs()).length, 2);
  const remove = "mutation ($id: ID!) { deleteFile(input: { fileId: $id }) { refusal { code } result { file { url } } } }";
  const { deleteFile } = await server.answer(server.administrator, remove, { id: url.split("/").at(-1) });
  t.deepEqual(deleteFile, { refusal: null, result: { file: { url: null } } });
  t.is((await server.fetchAs(server.administrator, url)).status, 404);
  t.is((await server.fetchAs(server.administrator, `${url}/thumbnail`)).status, 404);
  await keepFiles(server.services);
  t.is((await server.blobs()).length, 2);
  const purge = "mutation ($id: ID!) { purgeFile(input: { fileId: $id }) { refusal { code } } }";
  await server.answer(server.administrator, purge, { id: url.split("/").at(-1) });
  t.is((await server.blobs()).length, 2);
  await keepFiles(server.services);
  t.deepEqual(await server.blobs(), []);
});

test("when a user's key is destroyed, the files of this user can no longer be fetched", async (t) => {
  const server = await openFileServer();
  t.teardown(server.close);
  const kim = await server.addPerson("kim");
  const [, { url, fileId }] = await server.upload(kim, "private words", { name: "diary.txt" });
  await server.share(kim, fileId);
  t.is((await server.fetchAs(server.administrator, url)).status, 200);
  await server.backEnd.dataKeys.destroyKeys(kim.userId);
  t.is((await server.fetchAs(server.administrator, url)).status, 404);
});
