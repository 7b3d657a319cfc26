import type { ExecutionContext } from "ava";
import { engineUrl } from "../../engines/engine-urls.ts";
import type { Cleanup } from "../../support/cleanup.ts";
import {
  type DistributedLogue,
  type DistributedOptions,
  type EngineUrls,
  startDistributedLogue,
  untilReady,
} from "../../support/distributed-logue.ts";
import { type BusyTown, keepTalking, openBusyTown, type Talk } from "./busy-town.ts";
import { checkReplay, checkRooms, untilCaughtUp } from "./content.ts";
import { openRoomReader, type RoomReader } from "./room-reader.ts";

/** A distributed Logue, users who write in it, and in each room a client that follows it live. */
export interface Scene {
  readonly logue: DistributedLogue;
  readonly town: BusyTown;
  readonly readers: readonly RoomReader[];
  /**
   * Users write, the fault begins and ends while they continue; in the end every acknowledged
   * change is present once, in order, at every instance and every follower.
   */
  through(t: ExecutionContext, fault: (talk: Talk) => Promise<void>): Promise<void>;
  /** The documents equal a replay of the log. */
  equalsReplay(t: ExecutionContext): Promise<void>;
}

const operationsBetween = 15;
/**
 * After this time a mutation returns although its effect is not readable yet, so users continue
 * while nothing is delivered.
 */
const visibilityWaitMaxMs = 500;

export const sharedEngines = (): EngineUrls => ({
  mongodb: engineUrl("MONGODB_URL"),
  kafka: engineUrl("KAFKA_BROKERS"),
  s3: engineUrl("S3_URL"),
});

/** One of each service, unless told otherwise. */
export async function openScene(cleanup: Cleanup, seed: number, options: Partial<DistributedOptions> = {}): Promise<Scene> {
  const environment = { VISIBILITY_WAIT_MAX_MS: String(visibilityWaitMaxMs), ...options.environment };
  const starting = startDistributedLogue({ engines: sharedEngines(), copies: 1, ...options, environment });
  const logue = await cleanup.after(starting, ({ stop }) => stop());
  const town = await openBusyTown(logue, seed);
  const readers: RoomReader[] = [];
  for (const room of town.rooms) readers.push(await cleanup.after(openRoomReader(town.founder, room), ({ close }) => close()));
  let faults = 0;
  let spoiledBy: string | undefined;
  return {
    logue,
    town,
    readers,
    through: async (t, fault) => {
      // Lasting damage of one fault would make each later test wait in vain.
      if (spoiledBy !== undefined) return t.fail(`The Logue is still damaged by: ${spoiledBy}`);
      spoiledBy = t.title;
      faults += 1;
      const before = town.said.size;
      const talk = keepTalking(town, seed + faults);
      let caughtUpMs: number;
      try {
        await talk.untilMore(operationsBetween);
        await fault(talk);
        caughtUpMs = await untilCaughtUp(town);
        await talk.untilMore(operationsBetween, "people to write on after the fault");
      } finally {
        // With two groups of writers at once there would be no order to check.
        await talk.calmDown();
      }
      await checkRooms(t, town, readers);
      await Promise.all(logue.services.map(untilReady));
      spoiledBy = undefined;
      t.log(
        `seed ${seed + faults}: ${town.said.size - before} messages, ${talk.done()} operations, caught up in ${caughtUpMs} ms`,
      );
    },
    equalsReplay: (t) => checkReplay(t, logue),
  };
}
