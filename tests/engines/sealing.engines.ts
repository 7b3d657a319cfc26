import { randomBytes } from "node:crypto";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import { openS3BlobStore } from "@logue/infra/blob-store/s3-blob-store.ts";
import { openEventstoredbEventStore } from "@logue/infra/event-store/eventstoredb/eventstoredb-event-store.ts";
import { oneMasterKey } from "@logue/infra/vault/master-keys.ts";
import { openMongodbVault } from "@logue/infra/vault/mongodb-vault.ts";
import { checkProof } from "@logue/sealing/proofs/check-proof.ts";
import { makeProof } from "@logue/sealing/proofs/make-proof.ts";
import { readLogKeys, rotateLogKeys } from "@logue/sealing/sealer/log-keys.ts";
import { sealingOf } from "@logue/sealing/testing/sealing-workspace.ts";
import { verifyLog } from "@logue/sealing/verify/verify-log.ts";
import test from "ava";
import { blobsBelow } from "../support/blobs-below.ts";
import { engineUrl } from "./engine-urls.ts";
import { dropDatabase, newMongodbUrl } from "./mongodb-database.ts";

test("a log over EventStoreDB's protocol is sealed with MongoDB and S3 by two sealers at once, verified, and proven", async (t) => {
  const server = await startServerProcess();
  t.teardown(() => server.dispose());
  const vaultUrl = newMongodbUrl();
  t.teardown(() => dropDatabase(vaultUrl));
  const sealedEventStore = await openEventstoredbEventStore({ url: server.url });
  const vault = await openMongodbVault({ url: vaultUrl, masterKeys: oneMasterKey(randomBytes(32)) });
  const s3 = await openS3BlobStore({ url: engineUrl("S3_URL") });
  t.teardown(() => Promise.all([sealedEventStore.close(), vault.close(), s3.close()]));
  const workspace = sealingOf({
    sealedEventStore,
    vault,
    blobStore: blobsBelow(`sealing-${randomBytes(6).toString("hex")}`, s3),
  });

  const other = workspace.start();
  await Promise.all(Array.from({ length: 16 }, (_, writer) => workspace.append(`room-${writer}`, 20)));
  await workspace.sealOnce();
  await other.close();
  await rotateLogKeys(vault, 60_000);
  await workspace.append("room-1", 5);
  await workspace.sealOnce();
  const keys = await readLogKeys(vault);
  if (keys === undefined) return t.fail("The log has no keys.");
  const { origin, labelKey, verifiers } = keys;
  t.is(verifiers.length, 4);
  const problems: unknown[] = [];
  const verified = await verifyLog({
    ...{ eventStore: sealedEventStore, blobs: workspace.blobs, origin, labelKey, verifiers, outside: [] },
    onProblem: (problem) => problems.push(problem),
  });
  t.deepEqual([problems, verified.size, verified.unsealed], [[], 325, 0]);

  const [event] = await sealedEventStore.readStream("room-7", { from: 13, limit: 1 });
  const of = { messageId: "", isOfMessage: () => true, disclose: undefined, isWithMetadata: true, nowMs: Date.now() };
  const made = await makeProof(workspace, { ...of, positions: [event?.position ?? ""] });
  if (made === undefined) return t.fail("The event has no proof.");
  const checked = checkProof(made, verifiers, []);
  t.deepEqual(
    checked.problems.filter((problem) => !problem.includes("another message")),
    [],
  );
  t.is(checked.checkpoints[0]?.signedBy.length, 4);
});
