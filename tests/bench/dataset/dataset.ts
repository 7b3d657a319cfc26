import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { command } from "../load/api.ts";
import { buildTown, type Person, type Town } from "../load/town.ts";
import type { Bench } from "../measurement.ts";
import { rebuildDocuments } from "./rebuild-documents.ts";

/** A data folder whose event store holds a million messages, and whose documents were made from it; no server runs on it. */
export interface Dataset {
  readonly dataFolder: string;
  readonly people: readonly Person[];
  /** The room that holds nearly all the messages. */
  readonly historyRoomId: string;
  readonly historyMessages: number;
  readonly eventCount: number;
  readonly rebuiltInSeconds: number;
}

/** What the writing process is told. */
export interface DatasetPlan {
  readonly dataFolder: string;
  readonly userIds: readonly string[];
  /** The first one is the room of the long history. */
  readonly roomIds: readonly string[];
  readonly historyMessages: number;
  /** In each of the other rooms. */
  readonly otherEvents: number;
}

export interface DatasetWritten {
  readonly eventCount: number;
}

const peopleCount = 40;
const otherRooms = 6;

/** People and rooms are made through the API; what they said is written straight into the event store, in big appends. */
export async function makeDataset(bench: Bench): Promise<Dataset> {
  const begunAt = performance.now();
  const dataFolder = await bench.makeFolder("million");
  const town = await buildTown(bench, { dataFolder, peopleCount, roomName: "history" });
  const roomIds = [town.roomId];
  for (let room = 1; room <= otherRooms; room += 1) roomIds.push(await createRoom(town, `room-${room}`));
  await town.close();
  const [historyMessages, otherEvents] = bench.isQuick ? [60_000, 1000] : [1_000_000, 10_000];
  const userIds = town.people.map(({ userId }) => userId);
  const { eventCount } = await write({ dataFolder, userIds, roomIds, historyMessages, otherEvents });
  bench.say(`  ${eventCount.toLocaleString("en")} events written in ${((performance.now() - begunAt) / 1000).toFixed(0)} s`);
  const rebuiltInSeconds = await rebuildDocuments(dataFolder, eventCount);
  return { dataFolder, people: town.people, historyRoomId: town.roomId, historyMessages, eventCount, rebuiltInSeconds };
}

async function createRoom({ pool, people }: Town, name: string): Promise<string> {
  const memberIds = people.slice(1).map(({ userId }) => userId);
  const { data } = await command<{ roomId: string }>(
    pool,
    people[0]?.cookie ?? "",
    "createChannel",
    { name, memberIds },
    "{ roomId }",
  );
  return data.roomId;
}

/** In a process of its own, whose heap is gone afterwards. */
async function write(plan: DatasetPlan): Promise<DatasetWritten> {
  const writer = fork(join(import.meta.dirname, "write-dataset.ts"), [JSON.stringify(plan)], { stdio: "inherit" });
  const written = Promise.withResolvers<DatasetWritten>();
  writer.once("message", (message: DatasetWritten) => written.resolve(message));
  writer.once("exit", (code) => written.reject(new Error(`The data set's writer ended (${code}).`)));
  const [result] = await Promise.all([written.promise, once(writer, "exit")]);
  return result;
}
