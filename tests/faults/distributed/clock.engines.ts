import { partitionOfKey } from "@logue/infra/event-bus/partition-of-key.ts";
import test from "ava";
import type { Environment } from "../../support/child-process.ts";
import { newCleanup } from "../../support/cleanup.ts";
import { type ServiceProcess, serviceNames } from "../../support/distributed-logue.ts";
import { ChangeWorkspaceSettingsDocument, ViewerDocument } from "../../support/generated/operations.ts";
import { atDoor, type Person, signsIn } from "../../support/person.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { openScene } from "./scene.ts";

const seed = 20_261_328;
const minuteMs = 60_000;
/** A little more than an hour, so that a tolerance of one hour does not hide the fault. */
const offMs = 61 * minuteMs;
const editWindowMs = 40 * minuteMs;
const doneMeanwhile = 12;
const testMaxMs = 15 * minuteMs;
const copies = 2;

const cleanup = newCleanup();
test.after.always(() => cleanup.run());

const clockOffBy = (shiftMs: number): Environment => ({
  NODE_OPTIONS: "--import=./tests/support/shift-clock.ts",
  CLOCK_SHIFT_MS: String(shiftMs),
});

/**
 * A channel whose commands the API sends to the first command service: the first of each kind has
 * the wrong clock.
 */
async function channelOfFirstService(ada: Person): Promise<string> {
  for (;;) {
    const roomId = await ada.createsChannel();
    if (partitionOfKey(roomId, copies) === 0) return roomId;
  }
}

/**
 * Posts until the command service logs that it knows how far its clock is off: the first event of
 * its own tells it.
 */
async function untilClockIsKnown({ process }: ServiceProcess, ada: Person, roomId: string): Promise<void> {
  await waitUntil(
    "the command service to find out that its clock is off",
    async () => {
      await ada.posts(roomId, "What time is it?").catch(() => undefined);
      return process.output().includes("this machine's clock is ahead of the event store's");
    },
    2 * minuteMs,
  );
}

test("while the clock of one service is an hour off, users write, edit in time, stay signed in and see all in order", async (t) => {
  t.timeout(testMaxMs);
  // An object store refuses requests signed with such a wrong clock, and an API without its files
  // does not start.
  const files = await cleanup.after(temporaryFolder(), (folder) => folder.remove());
  const environment = { BLOB_STORE: `file:${files.path}` };
  const scene = await openScene(cleanup, seed, { copies, environment });
  const { logue, town } = scene;
  const [ada] = town.founder;
  if (ada === undefined) throw new Error("There is no such user.");
  const roomOfFirst = await channelOfFirstService(ada);
  const begunAtMs = Date.now();
  const saidMeanwhile = new Set<string>();
  await scene.through(t, async (talk) => {
    for (const name of serviceNames) {
      const wrong = logue.services.find((service) => service.name === name);
      for (const shiftMs of [offMs, -offMs]) {
        await wrong?.restart(clockOffBy(shiftMs));
        // A command service learns from its first own event how far its clock is ahead.
        if (wrong?.name === "command-service") await untilClockIsKnown(wrong, ada, roomOfFirst);
        await talk.untilMore(doneMeanwhile, `people to write on while the clock of one ${name} is off by ${shiftMs} ms`);
        const before = new Set(town.said.keys());
        // The writers edit what they have just written: a closed edit window would end the test.
        await ada.does(ChangeWorkspaceSettingsDocument, { editWindowMs });
        await talk.untilMore(doneMeanwhile, `people to edit while the clock of one ${name} is off by ${shiftMs} ms`);
        await ada.does(ChangeWorkspaceSettingsDocument, { editWindowMs: null });
        for (const id of town.said.keys()) if (!before.has(id)) saidMeanwhile.add(id);
        for (const url of name === "graphql-api" ? logue.urls : []) {
          const somebody = await signsIn(url, "writer-0");
          for (const door of logue.urls) t.truthy((await atDoor(somebody, door).query(ViewerDocument, {})).viewer);
        }
      }
      await wrong?.restart();
    }
  });
  for (const { id } of town.rooms) {
    const timeline = (await ada.timeline(id)).filter((message) => saidMeanwhile.has(message.id));
    t.true(timeline.length > 0);
    for (const { sentAt } of timeline) {
      const sentAtMs = Date.parse(sentAt);
      t.true(sentAtMs > begunAtMs - editWindowMs && sentAtMs < Date.now() + editWindowMs, `sent at ${sentAt}`);
    }
  }
  await scene.equalsReplay(t);
  t.log(`${serviceNames.length} services, each ${offMs / minuteMs} minutes ahead and behind`);
});
