import { BlobStoreError } from "@logue/infra/blob-store/blob-store.ts";
import { type EventStore, type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { parseCheckpointText } from "../checkpoints/checkpoint-text.ts";
import { embeddedSealing } from "../testing/open-sealing.ts";
import { bytesAt, describeSealing } from "../testing/sealing-conformance.ts";
import { givenSealing, type SealingWorkspace } from "../testing/sealing-workspace.ts";
import { checkpointKey, tileKey } from "../tree/tiles.ts";
import { readLogKeys } from "./log-keys.ts";
import { readHead } from "./seal-head.ts";
import { readObject, writeObject } from "./seal-objects.ts";

const findingOf = (workspace: SealingWorkspace): unknown =>
  workspace.reports.findLast(({ level }) => level === "error")?.fields.code;

describeSealing(test, "embedded stores", embeddedSealing);

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

test("a blob store that is full in mid-tile delays the seal, and nothing is lost", async (t) => {
  let putsLeft = 2;
  const opened = givenSealing();
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

test("a long backlog is sealed by checkpoints that are at most 1,000 events apart", async (t) => {
  const opened = givenSealing();
  const sizes: (number | undefined)[] = [0];
  const put: typeof opened.blobs.put = async (key, source) => {
    const written = await opened.blobs.put(key, source);
    if (key === checkpointKey) sizes.push(parseCheckpointText(String(await readObject(opened.blobs, key)))?.size);
    return written;
  };
  const workspace = givenSealing({ ...opened, blobs: { ...opened.blobs, put } });
  await workspace.append("room-1", 3_100);
  await workspace.sealOnce();
  t.is(sizes.at(-1), 3_100);
  const steps = sizes.slice(1).map((size, place) => Number(size) - Number(sizes[place]));
  t.true(
    steps.every((step) => step > 0 && step <= 1_000),
    String(steps),
  );
});

test("a sealer that ended before its checkpoint was published publishes it at the next start", async (t) => {
  const workspace = givenSealing();
  await workspace.append("room-1", 3);
  await workspace.sealOnce();
  await workspace.blobs.delete(checkpointKey);
  await workspace.sealOnce();
  t.is((await workspace.published())?.size, 3);
});

test("a log that was copied into another store is found again by its entries", async (t) => {
  const workspace = givenSealing();
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
    const workspace = givenSealing();
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
