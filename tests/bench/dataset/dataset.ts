import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { command } from "../load/api.ts";
import { buildTown, type Person, type Town } from "../load/town.ts";
import type { Bench } from "../measurement.ts";

/** A data folder with a log of many messages; no server runs on it. */
export interface MessageLog {
  readonly dataFolder: string;
  readonly people: readonly Person[];
  /** The room that holds nearly all the messages. */
  readonly historyRoomId: string;
  readonly historyMessages: number;
  readonly eventCount: number;
}

/** The same with the documents that were made from it. */
export interface Dataset extends MessageLog {
  readonly rebuiltInSeconds: number;
  /** How long copying and comparing the log took, where it was made in another store. */
  readonly migratedInSeconds?: number;
}

/** How many messages the long conversation has, and how many events each other room. */
export type LogSize = Pick<DatasetPlan, "historyMessages" | "otherEvents">;

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

/**
 * People and rooms are made through the API of one process; what they said is written straight into
 * its event store, in big appends. What the documents are made from is there, the documents are
 * not.
 */
export async function makeLog(bench: Bench, { historyMessages, otherEvents }: LogSize): Promise<MessageLog> {
  const begunAt = performance.now();
  const dataFolder = await bench.makeFolder("log");
  const town = await buildTown(bench, { dataFolder, peopleCount, roomName: "history", isEmbedded: true });
  const roomIds = [town.roomId];
  for (let room = 1; room <= otherRooms; room += 1) roomIds.push(await createRoom(town, `room-${room}`));
  await town.close();
  const userIds = town.people.map(({ userId }) => userId);
  const { eventCount } = await write({ dataFolder, userIds, roomIds, historyMessages, otherEvents });
  bench.say(`  ${eventCount.toLocaleString("en")} events written in ${((performance.now() - begunAt) / 1000).toFixed(0)} s`);
  return { dataFolder, people: town.people, historyRoomId: town.roomId, historyMessages, eventCount };
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
