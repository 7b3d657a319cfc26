import type { ExecutionContext, TestFn } from "ava";
import { until, waitUntil } from "../../tests/support/wait-until.ts";
import { createEntryMaker } from "../entries/entry-maker.ts";
import { checkProof } from "../proofs/check-proof.ts";
import { makeProof } from "../proofs/make-proof.ts";
import { readLogKeys, rotateLogKeys } from "../sealer/log-keys.ts";
import { readHead } from "../sealer/seal-head.ts";
import { decodePositions, positionsKey, readObject, readTile } from "../sealer/seal-objects.ts";
import type { SealerLease } from "../sealer/sealer.ts";
import { consistencyPath, isConsistent, type TreeHead } from "../tree/proofs.ts";
import { nodesInTiles } from "../tree/tile-reader.ts";
import { checkpointKey } from "../tree/tiles.ts";
import { verifyLog } from "../verify/verify-log.ts";
import { killSealer } from "./killed-sealer.ts";
import { naiveRoot } from "./naive-tree.ts";
import type { SealingWorkspace } from "./sealing-workspace.ts";

/** Opens a log, a vault and blobs of its own for one test, and closes them at its end. */
export type OpenSealingWorkspace = (t: ExecutionContext) => Promise<SealingWorkspace>;

type DeclarePromise = (sentence: string, body: (t: ExecutionContext, workspace: SealingWorkspace) => Promise<void>) => void;

const kills = 5;
const seed = 20_261_129;

/** What sealing promises whatever the stores below it are. */
export function describeSealing(test: TestFn, name: string, open: OpenSealingWorkspace): void {
  const promise: DeclarePromise = (sentence, body) => test(`${name}: ${sentence}`, async (t) => body(t, await open(t)));
  describeTrees(promise);
  describeSeveralSealers(promise);
  describeVerifying(promise);
}

/** The entries of all events in the store. */
async function entriesIn({ eventStore, vault }: SealingWorkspace): Promise<Buffer[]> {
  const keys = await readLogKeys(vault);
  const events = await eventStore.readAll({ limit: 100_000 });
  return events.map(createEntryMaker(keys?.labelKey ?? Buffer.alloc(0)));
}

export const bytesAt = async ({ blobs }: Pick<SealingWorkspace, "blobs">, key: string): Promise<Buffer> =>
  (await readObject(blobs, key)) ?? Buffer.alloc(0);

async function isBeginning({ blobs }: SealingWorkspace, old: TreeHead, head: TreeHead): Promise<boolean> {
  const nodes = nodesInTiles(head.size, async (tile) => (await readTile(blobs, tile)) ?? Buffer.alloc(0));
  return isConsistent(old, head, await consistencyPath(old.size, head.size, nodes));
}

async function published(workspace: SealingWorkspace): Promise<TreeHead> {
  const head = await workspace.published();
  if (head === undefined) throw new Error("No checkpoint was published.");
  return head;
}

function describeTrees(promise: DeclarePromise): void {
  promise("the checkpoint is that of the tree over all events in the order of the store", async (t, workspace) => {
    await workspace.append("room-1", 3);
    await workspace.sealOnce();
    const first = await published(workspace);
    t.deepEqual(first.root, naiveRoot(await entriesIn(workspace)));
    await workspace.append("room-2", 1_500);
    await workspace.sealOnce();
    const second = await published(workspace);
    t.is(second.size, 1_503);
    t.deepEqual(second.root, naiveRoot(await entriesIn(workspace)));
    t.true(await isBeginning(workspace, first, second));
    const keys = [0, 1, 2, 3, 4].map((index) => positionsKey({ index, width: 256 }));
    const [written, events] = await Promise.all([
      Promise.all(
        [...keys, positionsKey({ index: 5, width: 223 })].map(async (key) => decodePositions(await bytesAt(workspace, key))),
      ),
      workspace.eventStore.readAll({ limit: 2_000 }),
    ]);
    t.deepEqual(
      written.flat(),
      events.map(({ position }) => position),
      "the positions stand beside the entries",
    );
  });

  promise(
    "partial tiles are there until the full one is signed, then they go, also after a kill in between",
    async (t, workspace) => {
      const { blobs } = workspace;
      const partialsOf = (tile: string) => blobs.keys().filter((key) => key.startsWith(`seals/${tile}-p/`)).length;
      for (const count of [1, 99, 155]) {
        await workspace.append("room-1", count);
        await workspace.sealOnce();
      }
      const tiles = ["tile/entries/000", "tile/0/000", "positions/000"];
      t.deepEqual(tiles.map(partialsOf), [3, 3, 3]);
      const head = await published(workspace);
      await workspace.append("room-1", 2);
      // The process dies while it deletes: the next one goes on.
      let deletionsLeft = 2;
      const failing = {
        ...blobs,
        delete: (key: string) => (deletionsLeft-- > 0 ? blobs.delete(key) : Promise.reject(new Error("gone"))),
      };
      const killed = workspace.start({ blobs: failing });
      await waitUntil("the deletion to fail", () => deletionsLeft < 0);
      await killed.close();
      await workspace.append("room-1");
      await workspace.sealOnce();
      t.deepEqual(tiles.map(partialsOf), [0, 0, 0]);
      t.is(partialsOf("tile/entries/001"), partialsOf("tile/0/001"));
      t.true(await isBeginning(workspace, head, await published(workspace)));
    },
  );

  promise(
    "a sealer that ends between two of its steps goes on: one unbroken tree, which a witness takes",
    async (t, workspace) => {
      const { heads, cosigned, problems } = await killSealer(kills, seed, undefined, workspace);
      t.deepEqual(problems, []);
      t.true(heads.length > kills);
      t.deepEqual([...new Set(cosigned)], [...new Set(heads.map(({ size }) => size))]);
    },
  );
}

function describeSeveralSealers(promise: DeclarePromise): void {
  promise("two sealers at once sign one tree of each size", async (t, workspace) => {
    const signed = new Map<string, string>();
    const { blobs } = workspace;
    let differing = 0;
    const watched = {
      ...blobs,
      put: async (key: string, source: Parameters<typeof blobs.put>[1]) => {
        const stat = await blobs.put(key, source);
        if (key !== checkpointKey) return stat;
        const [, size = "", root = ""] = String(await bytesAt(workspace, key)).split("\n");
        if ((signed.get(size) ?? root) !== root) differing += 1;
        signed.set(size, root);
        return stat;
      },
    };
    const sealers = [workspace.start({ blobs: watched }), workspace.start({ blobs: watched })];
    for (let round = 0; round < 20; round += 1) await workspace.append(`room-${round % 3}`, 20);
    await Promise.all(sealers.map((sealer) => sealer.close()));
    await workspace.sealOnce();
    t.is(differing, 0);
    t.deepEqual((await readHead(workspace.vault)).root, naiveRoot(await entriesIn(workspace)));
  });

  promise("one that stands by seals nothing until the lease is its own, and goes on there", async (t, workspace) => {
    const lease = leaseOfTwo();
    let written = 0;
    const put: typeof workspace.blobs.put = (key, source) => {
      written += 1;
      return workspace.blobs.put(key, source);
    };
    const [first, second] = [
      workspace.start({ lease: lease.of(0) }),
      workspace.start({ lease: lease.of(1), blobs: { ...workspace.blobs, put } }),
    ];
    t.teardown(() => Promise.all([first.close(), second.close()]));
    await workspace.append("room-1", 300);
    await until(async () => (await workspace.published())?.size === 300);
    t.is(written, 0);
    lease.giveTo(1);
    // The first one may end the page that it had begun.
    await waitUntil("the second to seal", async () => {
      await workspace.append("room-1");
      return written > 0;
    });
    await Promise.all([first.close(), second.close()]);
    await workspace.sealOnce();
    t.deepEqual((await published(workspace)).root, naiveRoot(await entriesIn(workspace)));
  });
}

/** A lease that a test hands from one sealer to the other. */
function leaseOfTwo() {
  let holder = 0;
  const waiting = new Set<() => void>();
  const of = (number: number): SealerLease => ({
    isHeld: () => holder === number,
    whenHeld: async (signal) => {
      if (holder === number || signal.aborted) return !signal.aborted;
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.add(resolve);
      signal.addEventListener("abort", () => resolve(), { once: true });
      await promise;
      return !signal.aborted;
    },
  });
  const giveTo = (number: number): void => {
    holder = number;
    for (const wake of waiting) wake();
  };
  return { of, giveTo };
}

function describeVerifying(promise: DeclarePromise): void {
  promise(
    "after the keys were rotated the log is verified, and an event is proven with the former and the new ones",
    async (t, workspace) => {
      await Promise.all(Array.from({ length: 16 }, (_, writer) => workspace.append(`room-${writer}`, 20)));
      await workspace.sealOnce();
      await rotateLogKeys(workspace.vault, 3_600_000);
      await workspace.append("room-1", 5);
      await workspace.sealOnce();
      const keys = await readLogKeys(workspace.vault);
      if (keys === undefined) return t.fail("The log has no keys.");
      t.is(keys.verifiers.length, 4);
      const problems: unknown[] = [];
      const { eventStore, blobs } = workspace;
      const onProblem = (problem: unknown) => problems.push(problem);
      const verified = await verifyLog({ ...keys, eventStore, blobs, outside: [], onProblem });
      t.deepEqual([problems, verified.size, verified.unsealed], [[], 325, 0]);

      const [event] = await eventStore.readStream("room-7", { from: 13, limit: 1 });
      const of = { messageId: "", isOfMessage: () => true, disclose: undefined, isWithMetadata: true, nowMs: Date.now() };
      const made = await makeProof(workspace, { ...of, positions: [event?.position ?? ""] });
      if (made === undefined) return t.fail("The event has no proof.");
      const checked = checkProof(made, keys.verifiers, []);
      t.deepEqual(
        checked.problems.filter((problem) => !problem.includes("another message")),
        [],
      );
      t.is(checked.checkpoints[0]?.signedBy.length, 4);
    },
  );
}
