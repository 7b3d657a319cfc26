import { BlobStoreError } from "@logue/infra/blob-store/blob-store.ts";
import { type EventStore, type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { createEntryMaker } from "../entries/entry-maker.ts";
import { naiveRoot } from "../testing/naive-tree.ts";
import { openSealing } from "../testing/open-sealing.ts";
import { givenSealing, type SealingWorkspace } from "../testing/sealing-workspace.ts";
import { consistencyPath, isConsistent, type TreeHead } from "../tree/proofs.ts";
import { nodesInTiles } from "../tree/tile-reader.ts";
import { checkpointKey, tileKey } from "../tree/tiles.ts";
import { readLogKeys } from "./log-keys.ts";
import { readHead } from "./seal-head.ts";
import { decodePositions, positionsKey, readObject, readTile, writeObject } from "./seal-objects.ts";

/** The entries of all events in the store. */
async function entriesIn({ eventStore, vault }: SealingWorkspace): Promise<Buffer[]> {
  const keys = await readLogKeys(vault);
  const events = await eventStore.readAll({ limit: 100_000 });
  return events.map(createEntryMaker(keys?.labelKey ?? Buffer.alloc(0)));
}

const bytesAt = async ({ blobs }: Pick<SealingWorkspace, "blobs">, key: string): Promise<Buffer> =>
  (await readObject(blobs, key)) ?? Buffer.alloc(0);

const findingOf = (workspace: SealingWorkspace): unknown =>
  workspace.reports.findLast(({ level }) => level === "error")?.fields.code;

async function isBeginning({ blobs }: SealingWorkspace, old: TreeHead, head: TreeHead): Promise<boolean> {
  const nodes = nodesInTiles(head.size, async (tile) => (await readTile(blobs, tile)) ?? Buffer.alloc(0));
  return isConsistent(old, head, await consistencyPath(old.size, head.size, nodes));
}

test("what is posted is sealed: the published checkpoint is that of the tree over all events", async (t) => {
  const workspace = await openSealing(t);
  await workspace.append("room-1", 3);
  await workspace.sealOnce();
  const first = await workspace.published();
  t.deepEqual(first?.root, naiveRoot(await entriesIn(workspace)));
  await workspace.append("room-2", 1_500);
  await workspace.sealOnce();
  const second = await workspace.published();
  t.is(second?.size, 1_503);
  t.deepEqual(second?.root, naiveRoot(await entriesIn(workspace)));
  t.true(first !== undefined && second !== undefined && (await isBeginning(workspace, first, second)));
});

test("partial tiles are there until the full one is signed, then they go, also after a kill in between", async (t) => {
  const workspace = await openSealing(t);
  const { blobs } = workspace;
  const partialsOf = (name: string) => blobs.keys().filter((key) => key.startsWith(`seals/${name}-p/`)).length;
  for (let size = 0; size < 255; size += 1) {
    await workspace.append("room-1");
    if (size % 40 === 0) await workspace.sealOnce();
  }
  await workspace.sealOnce();
  const names = ["tile/entries/000", "tile/0/000", "positions/000"];
  t.true(names.every((name) => partialsOf(name) === 8));
  const heads = [await workspace.published()];
  await workspace.append("room-1", 2);
  // The process dies while it deletes: the next one goes on.
  let deletionsLeft = 5;
  const failing = {
    ...blobs,
    delete: (key: string) => (deletionsLeft-- > 0 ? blobs.delete(key) : Promise.reject(new Error("gone"))),
  };
  const killed = workspace.start({ blobs: failing });
  await waitUntil("the deletion to fail", () => deletionsLeft < 0);
  await killed.close();
  await workspace.append("room-1");
  await workspace.sealOnce();
  t.true(names.every((name) => partialsOf(name) === 0));
  t.is(partialsOf("tile/entries/001"), partialsOf("tile/0/001"));
  for (const head of heads) t.true(await isBeginning(workspace, head as TreeHead, (await workspace.published()) as TreeHead));
});

test("the positions of the events stand beside their entries", async (t) => {
  const workspace = await openSealing(t);
  await workspace.append("room-1", 300);
  await workspace.sealOnce();
  const [full, partial] = [positionsKey({ index: 0, width: 256 }), positionsKey({ index: 1, width: 44 })];
  const written = await Promise.all([full, partial].map(async (key) => decodePositions(await bytesAt(workspace, key))));
  const events = await workspace.eventStore.readAll({ limit: 1_000 });
  t.deepEqual(
    written.flat(),
    events.map(({ position }) => position),
  );
});

test("a sealer that stands by seals nothing", async (t) => {
  const workspace = await openSealing(t);
  await workspace.append("room-1", 3);
  const lease = { isHeld: () => false, whenHeld: (signal: AbortSignal) => ended(signal) };
  await workspace.start({ lease }).close();
  t.deepEqual(workspace.blobs.keys(), []);
});

/** A store whose positions are larger, as those of EventStoreDB are. */
function withOtherPositions(store: EventStore): EventStore {
  const moved = (position: Position, by: bigint): Position => String(BigInt(position) + by).padStart(20, "0");
  return {
    ...store,
    lastPosition: async () => moved(await store.lastPosition(), 1_000n),
    readAll: async ({ after = startPosition, ...read }) => {
      const events = await store.readAll({ ...read, after: after === startPosition ? after : moved(after, -1_000n) });
      return events.map((event) => ({ ...event, position: moved(event.position, 1_000n) }));
    },
  };
}

const ended = (signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve(false)));

test("two sealers at once sign one tree of each size", async (t) => {
  const signed = new Map<string, string>();
  const workspace = await openSealing(t);
  const { blobs } = workspace;
  const put = blobs.put;
  let differing = 0;
  const watched = {
    ...blobs,
    put: async (key: string, source: Parameters<typeof put>[1]) => {
      const stat = await put(key, source);
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

test("a blob store that is full in mid-tile delays the seal, and nothing is lost", async (t) => {
  let putsLeft = 2;
  const opened = await openSealing(t);
  const put: typeof opened.blobs.put = async (key, source) => {
    putsLeft -= 1;
    if (putsLeft < 0 && putsLeft > -4) throw new BlobStoreError("BlobStoreFull", "There is no space left for blobs.");
    return opened.blobs.put(key, source);
  };
  const workspace = givenSealing({ ...opened, blobs: { ...opened.blobs, put } });
  await workspace.append("room-1", 700);
  await workspace.sealOnce();
  t.is((await workspace.published())?.size, 700);
  t.is(findingOf(workspace), undefined);
  t.true(workspace.reports.some(({ level }) => level === "warn"));
});

test("a sealer that ended before its checkpoint was published publishes it at the next start", async (t) => {
  const workspace = await openSealing(t);
  await workspace.append("room-1", 3);
  await workspace.sealOnce();
  await workspace.blobs.delete(checkpointKey);
  await workspace.sealOnce();
  t.is((await workspace.published())?.size, 3);
});

test("a log that was copied into another store is found again by its entries", async (t) => {
  const workspace = await openSealing(t);
  await workspace.append("room-1", 300);
  await workspace.append("room-2", 30);
  await workspace.sealOnce();
  const moved = withOtherPositions((await copyOf(workspace, 330)).eventStore);
  const there = givenSealing({ ...workspace, eventStore: moved });
  await there.append("room-1", 5);
  await there.sealOnce();
  t.is(findingOf(there), undefined);
  t.is((await there.published())?.size, 335);
  t.is((await readHead(workspace.vault)).position, await moved.lastPosition());
});

interface Damage {
  readonly name: string;
  readonly code: string;
  do(workspace: SealingWorkspace): Promise<SealingWorkspace> | SealingWorkspace;
}

const copyOf = async (workspace: SealingWorkspace, count: number, changed: (text: string) => string = (text) => text) => {
  const store = openMemoryEventStore();
  for (const { stream, created, ...event } of await workspace.eventStore.readAll({ limit: count })) {
    const data = JSON.parse(changed(JSON.stringify(event.data)));
    await store.append(stream, [{ ...event, data, metadata: { ...event.metadata, created } }], "any");
  }
  return givenSealing({ ...workspace, eventStore: store });
};

const damages: readonly Damage[] = [
  {
    name: "a tampered tile",
    code: "TreeMismatch",
    do: async (workspace) => {
      const key = tileKey({ level: 0, index: 1, width: 44 });
      await writeObject(workspace.blobs, key, (await bytesAt(workspace, key)).fill(7, 0, 1));
      return workspace;
    },
  },
  {
    name: "a missing bundle",
    code: "TreeMismatch",
    do: async (workspace) => {
      await workspace.blobs.delete(tileKey({ level: "entries", index: 1, width: 44 }));
      return workspace;
    },
  },
  {
    name: "a checkpoint of another key",
    code: "CheckpointMismatch",
    do: async (workspace) => {
      const other = givenSealing({ eventStore: workspace.eventStore });
      await other.sealOnce();
      await writeObject(workspace.blobs, checkpointKey, await bytesAt(other, checkpointKey));
      return workspace;
    },
  },
  {
    name: "a vault without the keys of the log",
    code: "SealKeysMissing",
    do: (workspace) => givenSealing({ ...workspace, vault: openMemoryVault() }),
  },
  {
    name: "a vault with other keys of the log",
    code: "CheckpointMismatch",
    do: async (workspace) => {
      const vault = openMemoryVault();
      await givenSealing({ vault }).sealOnce();
      return givenSealing({ ...workspace, vault });
    },
  },
  {
    name: "an older vault",
    code: "VaultOlderThanSeals",
    do: async (workspace) => {
      const older = openMemoryVault();
      const keys = await workspace.vault.get("seal", "keys");
      if (keys !== undefined) await older.put(keys);
      return givenSealing({ ...workspace, vault: older });
    },
  },
  { name: "an older copy of the log", code: "LogOlderThanSeals", do: (workspace) => copyOf(workspace, 290) },
  {
    name: "an older copy of the log that has gone on",
    code: "EventDiffers",
    do: async (workspace) => {
      const copy = await copyOf(workspace, 290);
      await copy.append("room-1", 40);
      return copy;
    },
  },
  {
    name: "a changed event",
    code: "EventDiffers",
    do: (workspace) => copyOf(workspace, 300, (data) => data.replace("room-1", "room-9")),
  },
];

for (const damage of damages) {
  test(`${damage.name} stops the sealer with a finding, and nothing more is signed`, async (t) => {
    const workspace = await openSealing(t);
    await workspace.append("room-1", 300);
    await workspace.sealOnce();
    const after = await damage.do(workspace);
    if (damage.code !== "LogOlderThanSeals") await after.append("room-1");
    const note = String(await bytesAt(after, checkpointKey));
    const sealer = await after.sealOnce();
    t.is(findingOf(after), damage.code);
    if (damage.code === "SealKeysMissing") t.is(await readLogKeys(after.vault), undefined, "no other keys were made");
    t.is(String(await bytesAt(after, checkpointKey)), note);
    t.regex(String(await sealer.probe.check()), /^[A-Z].*\.$/);
  });
}
