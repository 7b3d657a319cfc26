import { writeSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { startSealer } from "../sealer/sealer.ts";
import { lastWords, openSealingStores } from "./sealing-stores.ts";
import { signedNotesIn, tellingOfCheckpoints } from "./signed-notes.ts";

/**
 * Seals the log of a folder, and kills itself so many turns of the event loop after it has begun its
 * nth write. It notes each checkpoint that it signs before it publishes it.
 */
const [folder = "", masterKey = "", writes = "", turns = ""] = process.argv.slice(2);
const { eventStore, vault, blobs } = await openSealingStores(folder, masterKey);
const metrics = createMetrics();
metrics.close();
let begun = 0;

async function dieLater(): Promise<void> {
  for (let turn = 0; turn < Number(turns); turn += 1) await nextTurn();
  writeSync(1, lastWords);
  process.kill(process.pid, "SIGKILL");
}

const write = <Result>(work: () => Promise<Result>): Promise<Result> => {
  begun += 1;
  const working = work();
  if (begun === Number(writes)) void dieLater();
  return working;
};

const endWith = (...said: unknown[]): never => {
  console.log(...said);
  process.exit(1);
};

startSealer({
  eventStore,
  blobs: {
    get: blobs.get,
    put: tellingOfCheckpoints((key, source) => write(() => blobs.put(key, source)), signedNotesIn(folder).add),
    delete: blobs.delete,
  },
  vault: {
    get: vault.get,
    putIfAbsent: (secret) => write(() => vault.putIfAbsent(secret)),
    replaceValue: (secret, expected) => write(() => vault.replaceValue(secret, expected)),
  },
  originOf: () => "chat.example.org/log",
  log: { info: () => undefined, warn: endWith, error: endWith },
  metrics,
  everyMs: 1,
});
