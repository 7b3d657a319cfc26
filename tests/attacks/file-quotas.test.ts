import { request } from "node:http";
import test from "ava";
import { DeleteFileDocument, PurgeFileDocument } from "../support/generated/operations.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { sendFile, uploads } from "../support/upload.ts";
import { waitUntil } from "../support/wait-until.ts";

const open = async (environment: Readonly<Record<string, string>>): Promise<{ house: House; kim: Person; roomId: string }> => {
  const house = await openOwnHouse({ environment });
  const kim = await house.comesIn("kim");
  return { house, kim, roomId: await kim.createsChannel() };
};

const codeOf = async (response: Response): Promise<string> =>
  response.status === 201 ? "taken" : ((await response.json()) as { refusal: { code: string } }).refusal.code;

const bytes = (sizeBytes: number) => new Uint8Array(sizeBytes);

/** Sends bytes without announcing how many. */
const sendSilently = (person: Person, roomId: string, sizeBytes: number): Promise<Response> => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes(sizeBytes));
      controller.close();
    },
  });
  const headers = { ...person.credentials, "x-file-name": "x.bin", "content-type": "application/octet-stream" };
  return fetch(`${person.url}/files?roomId=${roomId}`, { method: "POST", headers, body, duplex: "half" });
};

test.serial("a user's quota holds when uploads race for the last bytes, and a purge frees it", async (t) => {
  const { house, kim, roomId } = await open({ FILE_QUOTA_PER_PERSON_BYTES: "100000" });
  t.teardown(house.close);
  const racing = await Promise.all(
    Array.from({ length: 8 }, () => sendFile(kim, roomId, { name: "a.bin", bytes: bytes(30_000) }).then(codeOf)),
  );
  t.is(racing.filter((code) => code === "taken").length, 3);
  t.true(racing.every((code) => code === "taken" || code === "FileQuotaReached"));
  t.is(await codeOf(await sendSilently(kim, roomId, 30_000)), "FileQuotaReached");
  const small = await uploads(kim, roomId, { name: "small.bin", bytes: bytes(5_000) });
  const other = await house.comesIn("other");
  t.is(await codeOf(await sendFile(other, await other.createsChannel(), { name: "a.bin", bytes: bytes(90_000) })), "taken");

  await kim.does(DeleteFileDocument, { fileId: small.fileId });
  t.is(await codeOf(await sendFile(kim, roomId, { name: "b.bin", bytes: bytes(9_000) })), "FileQuotaReached");
  await house.ada.does(PurgeFileDocument, { fileId: small.fileId });
  await waitUntil("room again", async () => (await sendFile(kim, roomId, { name: "b.bin", bytes: bytes(9_000) })).status === 201);
});

test.serial("the workspace's quota holds for all users together, and for resumable uploads from their start", async (t) => {
  const { house, kim, roomId } = await open({ FILE_QUOTA_BYTES: "50000" });
  t.teardown(house.close);
  const other = await house.comesIn("other");
  const otherRoom = await other.createsChannel();
  const headers = {
    ...kim.credentials,
    "tus-resumable": "1.0.0",
    "upload-length": "40000",
    "upload-metadata": `filename ${btoa("a.bin")},roomId ${btoa(roomId)}`,
  };
  const begun = await fetch(`${kim.url}/files/resumable`, { method: "POST", headers });
  t.is(begun.status, 201);
  t.is(await codeOf(await sendFile(other, otherRoom, { name: "a.bin", bytes: bytes(20_000) })), "FileQuotaReached");
  await fetch(new URL(begun.headers.get("location") ?? "", kim.url), { method: "DELETE", headers });
  t.is(await codeOf(await sendFile(other, otherRoom, { name: "a.bin", bytes: bytes(20_000) })), "taken");
});

/** Starts an upload and leaves it open. */
function beginUpload(person: Person, roomId: string) {
  const headers = {
    ...person.credentials,
    "x-file-name": "x",
    "content-type": "application/octet-stream",
    "content-length": "1000",
  };
  const sending = request(`${person.url}/files?roomId=${roomId}`, { method: "POST", headers });
  const ended = new Promise<number | "cut">((resolve) => {
    sending.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sending.on("error", () => resolve("cut"));
  });
  sending.write("x");
  return { sending, ended };
}

test.serial("the number of parallel uploads of a user is limited, and a broken upload frees its place", async (t) => {
  const { house, kim, roomId } = await open({ UPLOADS_PER_PERSON_MAX: "3" });
  t.teardown(house.close);
  const begun = Array.from({ length: 4 }, () => beginUpload(kim, roomId));
  t.is(await Promise.race(begun.map(({ ended }) => ended)), 429);
  t.is(await codeOf(await sendFile(kim, roomId, { name: "a", bytes: "a" })), "TooManyUploads");
  const other = await house.comesIn("other");
  t.is(await codeOf(await sendFile(other, await other.createsChannel(), { name: "a", bytes: "a" })), "taken");
  for (const { sending } of begun) sending.destroy();
  await waitUntil("a place", async () => (await sendFile(kim, roomId, { name: "a", bytes: "a" })).status === 201);
});

test.serial("a slow upload continues, a stalled one is ended", async (t) => {
  const { house, kim, roomId } = await open({ UPLOAD_STALL_MAX_MS: "1500" });
  t.teardown(house.close);
  const slow = beginUpload(kim, roomId);
  for (let sent = 1; sent < 10; sent += 1) {
    // Not a wait for a condition: the upload must last longer than the stall limit, in pauses that
    // are shorter.
    await new Promise((resolve) => setTimeout(resolve, 500));
    slow.sending.write("x".repeat(sent === 9 ? 991 : 1));
  }
  slow.sending.end();
  t.is(await slow.ended, 201);
  const stalled = beginUpload(kim, roomId);
  t.true([400, "cut"].includes(await stalled.ended));
});
