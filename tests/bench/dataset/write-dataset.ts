import { personalData } from "@logue/command-service/contract/event.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openMasterKeys } from "@logue/infra/vault/master-key.ts";
import { openSqliteVault } from "@logue/infra/vault/sqlite-vault.ts";
import { type Chunk, conversationChunks } from "./conversation-events.ts";
import type { DatasetPlan, DatasetWritten } from "./dataset.ts";

const yearMs = 365 * 24 * 60 * 60_000;
/** Appends that may wait for the writer while the next ones are made. */
const underWayMax = 8;
/**
 * Of the long conversation, so many chunks come for each of another room: logs are not sorted by
 * room.
 */
const historyChunksForOther = 16;

const plan: DatasetPlan = JSON.parse(process.argv[2] ?? "");
const written = await writeDataset(plan);
process.send?.(written);

async function writeDataset({ dataFolder, ...rest }: DatasetPlan): Promise<DatasetWritten> {
  const folder = openDataFolder(dataFolder);
  const vault = openSqliteVault({
    path: folder.vault,
    masterKeys: openMasterKeys({ masterKeyFile: folder.masterKey, vaultPath: folder.vault }),
  });
  const bare = await openSqliteEventStore({ file: folder.eventStore });
  const store = protectPersonalData(bare, { keys: openDataKeys(vault), fields: personalData });
  await appendAll(store, chunksOf(rest));
  const eventCount = Number(await store.lastPosition());
  await store.close();
  await vault.close();
  folder.close();
  return { eventCount };
}

function* chunksOf({ roomIds, userIds, historyMessages, otherEvents }: Omit<DatasetPlan, "dataFolder">): Generator<Chunk> {
  const endsAtMs = Date.now() - 60_000;
  const times = { beginsAtMs: endsAtMs - 2 * yearMs, endsAtMs };
  const [history, ...others] = roomIds.map((roomId, room) =>
    conversationChunks({
      roomId,
      room,
      userIds,
      eventCount: room === 0 ? historyMessages : otherEvents,
      isLively: room > 0,
      ...times,
    }),
  );
  let otherRoom = 0;
  let count = 0;
  for (const chunk of history ?? []) {
    yield chunk;
    count += 1;
    if (count % historyChunksForOther !== 0) continue;
    const next = others[otherRoom % others.length]?.next();
    otherRoom += 1;
    if (next && !next.done) yield next.value;
  }
  for (const other of others) yield* other;
}

async function appendAll(store: EventStore, chunks: Iterable<Chunk>): Promise<void> {
  const underWay: Promise<unknown>[] = [];
  for (const { stream, events, expectedRevision } of chunks) {
    underWay.push(store.append(stream, events, expectedRevision));
    if (underWay.length >= underWayMax) await underWay.shift();
  }
  await Promise.all(underWay);
}
