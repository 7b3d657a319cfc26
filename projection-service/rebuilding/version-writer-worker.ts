import { workerData } from "node:worker_threads";
import { answerRequests } from "@logue/infra/asked-thread.ts";
import { noSealing, sealingWith } from "@logue/infra/read-store/document-seal.ts";
import { openSqliteReadStore } from "@logue/infra/read-store/sqlite-read-store.ts";
import type { ReadStoreAddress } from "./version-writer.ts";
import type { WriterRequest } from "./version-writer-thread.ts";

const { location, encryption }: ReadStoreAddress = workerData;
const sealing = encryption === undefined ? noSealing : sealingWith(encryption);
const readStore = await openSqliteReadStore({ folder: location, sealing, isBuilding: true });

answerRequests(async (request: WriterRequest): Promise<void> => {
  if (request.kind === "finish") return readStore.finish?.(request.target);
  return readStore.commit(request.target, JSON.parse(request.writes), request.checkpoint);
});
