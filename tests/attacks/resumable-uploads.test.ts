import { createHash, randomBytes } from "node:crypto";
import { request as httpRequest } from "node:http";
import test from "ava";
import { countFileBlobs } from "../support/file-blobs.ts";
import { FileDocument } from "../support/generated/operations.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { fetches, type Uploaded } from "../support/upload.ts";

let house: House;
let rafi: Person;
let mina: Person;
let roomId: string;

test.before(async () => {
  house = await openOwnHouse({ environment: { FILE_TYPES_BLOCKED: ".exe" } });
  rafi = await house.comesIn("rafi");
  mina = await house.comesIn("mina");
  roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
});
test.after.always(() => house?.close());

const encoded = (metadata: Readonly<Record<string, string>>): string =>
  Object.entries(metadata)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString("base64")}`)
    .join(",");

/** One request of the protocol. */
const tus = (
  person: Person,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Uint8Array<ArrayBuffer>,
  url = person.url,
) =>
  fetch(new URL(path, url), {
    method,
    headers: { "tus-resumable": "1.0.0", ...person.credentials, ...headers },
    ...(body === undefined ? {} : { body }),
  });

const create = async (person: Person, sizeBytes: number, metadata: Record<string, string> = {}): Promise<Response> => {
  const facts = { filename: "größe.bin", filetype: "application/octet-stream", roomId, ...metadata };
  return tus(person, "POST", "/files/resumable", { "upload-length": String(sizeBytes), "upload-metadata": encoded(facts) });
};

const placeOf = (created: Response): string => created.headers.get("location") ?? "";

const patch = (person: Person, place: string, offset: number, bytes: Uint8Array<ArrayBuffer>, headers = {}, url = person.url) => {
  const all = { "upload-offset": String(offset), "content-type": "application/offset+octet-stream", ...headers };
  return tus(person, "PATCH", place, all, bytes, url);
};

const offsetOf = async (person: Person, place: string, url = person.url): Promise<number> => {
  const answer = await tus(person, "HEAD", place, {}, undefined, url);
  return answer.status === 200 ? Number(answer.headers.get("upload-offset")) : -answer.status;
};

const bytesOf = (sizeBytes: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(sizeBytes));

test.serial("a file uploaded in parts is stored complete and encrypted like any other", async (t) => {
  const bytes = bytesOf(20_000_000);
  const created = await create(rafi, bytes.length);
  t.is(created.status, 201);
  t.truthy(created.headers.get("upload-expires"));
  const place = placeOf(created);
  t.is((await patch(rafi, place, 0, bytes.slice(0, 9_000_000))).status, 204);
  t.is(await offsetOf(rafi, place), 9_000_000);
  const last = await patch(rafi, place, 9_000_000, bytes.slice(9_000_000));
  t.is(last.status, 200);
  const file = (await last.json()) as Uploaded;
  t.like(file, { name: "größe.bin", sizeBytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
  t.is(place, `/files/resumable/${file.fileId}`);
  await rafi.posts(roomId, "", { fileIds: [file.fileId] });
  t.true(Buffer.from(await (await fetches(rafi, file.url)).arrayBuffer()).equals(bytes));
  t.is(await offsetOf(rafi, place), bytes.length);
});

test.serial("parts received before a connection broke need not be sent again", async (t) => {
  const bytes = bytesOf(3_000_000);
  const place = placeOf(await create(rafi, bytes.length));
  await new Promise<void>((resolve) => {
    const headers = {
      ...rafi.credentials,
      "tus-resumable": "1.0.0",
      "upload-offset": "0",
      "content-type": "application/offset+octet-stream",
      "content-length": String(bytes.length),
    };
    const sending = httpRequest(new URL(place, rafi.url), { method: "PATCH", headers });
    sending.on("error", () => undefined);
    sending.on("close", resolve);
    sending.write(bytes.slice(0, 1_000_000), () => setTimeout(() => sending.destroy(), 300));
  });
  let offset = 0;
  while (offset <= 0) offset = await offsetOf(rafi, place);
  t.true(offset <= 1_000_000);
  const last = await patch(rafi, place, offset, bytes.slice(offset));
  t.is(((await last.json()) as Uploaded).sha256, createHash("sha256").update(bytes).digest("hex"));
});

test.serial("an upload can be resumed after a crash of the server", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const first = await openOwnHouse({ dataFolder: folder.path });
  const kim = await first.comesIn("kim");
  const ownRoom = await kim.createsChannel();
  const bytes = bytesOf(50_000);
  const place = placeOf(await create(kim, bytes.length, { roomId: ownRoom }));
  await patch(kim, place, 0, bytes.slice(0, 30_000));
  await first.logue.kill();
  const second = await startLogue({ dataFolder: folder.path });
  t.teardown(second.stop);
  t.is(await offsetOf(kim, place, second.url), 30_000);
  const last = await patch(kim, place, 30_000, bytes.slice(30_000), {}, second.url);
  t.is(((await last.json()) as Uploaded).sha256, createHash("sha256").update(bytes).digest("hex"));
});

test.serial("a part that does not match its checksum is not kept", async (t) => {
  const bytes = bytesOf(1_000);
  const place = placeOf(await create(rafi, bytes.length));
  const checksum = (part: Uint8Array) => ({ "upload-checksum": `sha1 ${createHash("sha1").update(part).digest("base64")}` });
  t.is((await patch(rafi, place, 0, bytes.slice(0, 500), checksum(bytes))).status, 460);
  t.is(await offsetOf(rafi, place), 0);
  t.is((await patch(rafi, place, 0, bytes.slice(0, 500), { "upload-checksum": "crc32 AAAA" })).status, 400);
  t.is((await patch(rafi, place, 0, bytes.slice(0, 500), checksum(bytes.slice(0, 500)))).status, 204);
  t.is((await patch(rafi, place, 500, bytes.slice(500), checksum(bytes.slice(500)))).status, 200);
  const options = await tus(rafi, "OPTIONS", "/files/resumable");
  t.is(options.headers.get("tus-checksum-algorithm"), "md5,sha1,sha256");
  t.is(options.headers.get("tus-extension"), "creation,creation-with-upload,expiration,termination,checksum");
});

test.serial("an upload does not exist for other users", async (t) => {
  const place = placeOf(await create(rafi, 10));
  const form = bytesOf(10);
  t.is(await offsetOf(mina, place), -404);
  t.is((await patch(mina, place, 0, form)).status, 404);
  t.is((await tus(mina, "DELETE", place)).status, 404);
  const nobody = { ...rafi, credentials: {} };
  for (const method of ["POST", "HEAD", "PATCH", "DELETE"]) t.is((await tus(nobody, method, place)).status, 401, method);
  const foreign = await tus(nobody, "POST", "/files/resumable", { origin: "https://evil.example", cookie: "logue_session=x" });
  t.is(foreign.status, 403);
  t.is((await patch(rafi, place, 5, form)).status, 409);
  t.is((await tus(rafi, "DELETE", place)).status, 204);
  t.is(await offsetOf(rafi, place), -404);
});

const refusedWith = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { refusal: { code: string } }).refusal.code;

test.serial("whatever an upload in one request may not contain, a resumable one may not either", async (t) => {
  t.is(await refusedWith(await create(mina, 10)), "RoomUnknown");
  t.is(await refusedWith(await create(rafi, 10, { roomId: "" })), "InputInvalid");
  t.is(await refusedWith(await create(rafi, 1_000_000_000_000)), "FileTooLarge");
  const program = placeOf(await create(rafi, 2, { filename: "setup.exe" }));
  t.is(await refusedWith(await patch(rafi, program, 0, new Uint8Array(2))), "FileTypeRefused");
  t.is(await offsetOf(rafi, program), -404);
  const fileId = program.split("/").at(-1) ?? "";
  t.is((await rafi.query(FileDocument, { id: fileId })).file, null);
});

test.serial("an empty file can be uploaded, and more bytes than announced are refused", async (t) => {
  const empty = await create(rafi, 0);
  t.is(empty.status, 201);
  t.is(((await empty.json()) as Uploaded).sizeBytes, 0);
  const place = placeOf(await create(rafi, 10));
  t.true((await patch(rafi, place, 0, bytesOf(11))).status >= 400);
  t.true((await offsetOf(rafi, place)) <= 10);
});

test.serial("a resumable upload is encrypted at rest, and deleted when it is terminated", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const own = await openOwnHouse({ dataFolder: folder.path });
  t.teardown(own.close);
  const kim = await own.comesIn("kim");
  const place = placeOf(await create(kim, 100, { roomId: await kim.createsChannel() }));
  await patch(kim, place, 0, bytesOf(60));
  t.is(await countFileBlobs(folder.path), 1);
  await tus(kim, "DELETE", place);
  t.is(await countFileBlobs(folder.path), 0);
});
