import { createHash, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { describeBlobStore } from "@logue/infra/blob-store/conformance.ts";
import { readWebdavAddress } from "@logue/infra/blob-store/webdav-address.ts";
import { openWebdavBlobStore } from "@logue/infra/blob-store/webdav-blob-store.ts";
import { openWebdavClient } from "@logue/infra/blob-store/webdav-client.ts";
import test from "ava";
import type { FileStat } from "webdav";
import { waitUntil } from "../support/wait-until.ts";
import { engineUrl } from "./engine-urls.ts";
import { startTcpProxy } from "./tcp-proxy.ts";

const url = engineUrl("WEBDAV_URL");

describeBlobStore(test, "WebDAV", () => openWebdavBlobStore({ url }));

/** The same server; a folder used by this test only, two levels below the existing one. */
function newFolderUrl(change: (address: URL) => void = () => {}): string {
  const address = new URL(url);
  address.pathname += `/engines/${randomUUID()}`;
  change(address);
  return address.href;
}

/** The files below a folder, listed without the adapter. */
async function filesBelow(folderUrl: string): Promise<string[]> {
  const address = readWebdavAddress(folderUrl);
  const list = async (path: string): Promise<string[]> => {
    const entries = (await openWebdavClient(address).getDirectoryContents(path)) as FileStat[];
    const lists = entries.map(async ({ filename, type }) => (type === "directory" ? list(filename) : [filename]));
    return (await Promise.all(lists)).flat();
  };
  return (await list(address.folder)).map((path) => path.slice(address.folder.length));
}

/** Content that is quick to make and differs everywhere. */
const contentOf = (sizeBytes: number): Buffer =>
  createHash("shake256", { outputLength: sizeBytes }).update(String(sizeBytes)).digest();

test("no temporary file of a blob is left", async (t) => {
  const folderUrl = newFolderUrl();
  const store = await openWebdavBlobStore({ url: folderUrl });
  await store.put("rooms/one/a", Readable.from([contentOf(100_000)]));
  await store.put("rooms/one/a", Readable.from([contentOf(200_000)]));
  t.deepEqual(await filesBelow(folderUrl), ["/rooms/one/a.blob"]);
  await store.close();
});

test("an upload whose source fails leaves no file", async (t) => {
  const folderUrl = newFolderUrl();
  const store = await openWebdavBlobStore({ url: folderUrl });
  const failure = new Error("The upload was cut off.");
  const failing = Readable.from(
    (async function* () {
      for (let piece = 0; piece < 5; piece++) yield contentOf(1_000_000);
      throw failure;
    })(),
  );
  await t.throwsAsync(store.put("a", failing), { is: failure });
  t.is(await store.stat("a"), undefined);
  await waitUntil("the half-written file to be gone", async () => (await filesBelow(folderUrl)).length === 0);
  await store.close();
});

test("partial files of a dead process are deleted after a day; files that are being written stay", async (t) => {
  const folderUrl = newFolderUrl();
  const address = readWebdavAddress(folderUrl);
  await (await openWebdavBlobStore({ url: folderUrl })).close();
  const dayMs = 24 * 60 * 60 * 1000;
  for (const ageMs of [0, dayMs / 2, 2 * dayMs]) {
    const name = `${Date.now() - ageMs}-${ageMs}`;
    await openWebdavClient(address).putFileContents(`${address.folder}/.incoming/${name}`, "half a fi");
  }
  await (await openWebdavBlobStore({ url: folderUrl })).close();
  const left = (await filesBelow(folderUrl)).map((path) => path.replace(/^.*-/, "")).sort();
  t.deepEqual(left, ["0", String(dayMs / 2)].sort());
});

test("several processes can open one store at once", async (t) => {
  const folderUrl = newFolderUrl();
  const stores = await Promise.all([1, 2, 3].map(() => openWebdavBlobStore({ url: folderUrl })));
  await Promise.all(stores.map((store, place) => store.put(`rooms/${place}/a`, Readable.from([Buffer.from("hello")]))));
  for (const [place] of stores.entries()) t.deepEqual(await stores[0]?.stat(`rooms/${place}/a`), { sizeBytes: 5 });
  await Promise.all(stores.map((store) => store.close()));
});

test("when the line breaks during an upload, the put fails as unavailable and releases its source", async (t) => {
  const address = new URL(url);
  const proxy = await startTcpProxy({ host: address.hostname, port: Number(address.port) });
  const store = await openWebdavBlobStore({
    url: newFolderUrl((proxied) => Object.assign(proxied, { host: `127.0.0.1:${proxy.port}` })),
  });
  const source = Readable.from(
    (async function* () {
      yield contentOf(3_000_000);
      proxy.reset();
      for (let piece = 0; piece < 5; piece++) yield contentOf(1_000_000);
    })(),
  );
  await t.throwsAsync(store.put("a", source), { code: "BlobStoreUnavailable" });
  t.true(source.destroyed);
  await t.throwsAsync(store.stat("a"), { code: "BlobStoreUnavailable" });
  proxy.heal();
  t.is(await store.stat("a"), undefined);
  await store.put("a", Readable.from([Buffer.from("hello")]));
  t.deepEqual(await store.stat("a"), { sizeBytes: 5 });
  await store.close();
  await proxy.close();
});

test("when the store falls silent, calls fail as unavailable after a while, and work again when it answers", async (t) => {
  const address = new URL(url);
  const proxy = await startTcpProxy({ host: address.hostname, port: Number(address.port) });
  const store = await openWebdavBlobStore({
    url: newFolderUrl((proxied) => Object.assign(proxied, { host: `127.0.0.1:${proxy.port}` })),
  });
  await store.put("a", Readable.from([Buffer.from("hello")]));
  proxy.hang();
  const large = Readable.from([contentOf(3_000_000), contentOf(9_000_000), contentOf(3_000_000)]);
  const calls = [store.stat("a"), store.get("a"), store.put("large", large), store.delete("a")];
  for (const call of calls) await t.throwsAsync(call, { code: "BlobStoreUnavailable" });
  t.true(large.destroyed);
  proxy.heal();
  t.is(await store.stat("large"), undefined);
  await store.put("a", Readable.from([Buffer.from("again")]));
  t.is((await buffer(await store.get("a"))).toString(), "again");
  await store.close();
  await proxy.close();
});
