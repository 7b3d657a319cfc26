import { parentPort, workerData } from "node:worker_threads";
import { noSealing, sealingWith } from "@logue/infra/read-store/document-seal.ts";
import { openSqliteReadStore } from "@logue/infra/read-store/sqlite-read-store.ts";
import type { ReadStoreAddress } from "./version-writer.ts";
import type { WriterReply, WriterRequest } from "./version-writer-thread.ts";

const { location, encryption }: ReadStoreAddress = workerData;
const sealing = encryption === undefined ? noSealing : sealingWith(encryption);
const readStore = await openSqliteReadStore({ folder: location, sealing, isBuilding: true });

/** One after the other: each request waits for the one before. */
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", (request: WriterRequest) => {
  last = last.then(() => answer(request));
});

async function answer(request: WriterRequest): Promise<void> {
  const reply: WriterReply = await doRequest(request).then(
    () => ({ error: undefined }),
    (error: unknown) => ({ error }),
  );
  parentPort?.postMessage(reply);
}

async function doRequest(request: WriterRequest): Promise<void> {
  if (request.kind === "finish") return readStore.finish?.(request.target);
  return readStore.commit(request.target, JSON.parse(request.writes), request.checkpoint);
}
