import { setTimeout as pause } from "node:timers/promises";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type DistributedLogue, type ServiceName, startDistributedLogue, untilReady } from "../../support/distributed-logue.ts";
import { ChangeWorkspaceSettingsDocument, PostMessageDocument } from "../../support/generated/operations.ts";
import { createWorkspace, type Person, registers, signsIn } from "../../support/person.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { engineUrl } from "../../engines/engine-urls.ts";

const writers = 4;
const postsBetween = 12;
const patienceMs = 60_000;

interface Writing {
  /** The ids of what was acknowledged. */
  readonly acknowledged: string[];
  stop(): Promise<void>;
}

/** Posts one message after the other, each until it is acknowledged, by whichever instance of the API answers. */
function keepWriting(doors: readonly Person[], roomId: string, name: string): Writing {
  const acknowledged: string[] = [];
  let isOver = false;
  const write = async (): Promise<void> => {
    for (let count = 0; !isOver; count += 1) {
      const input = { messageId: uuidv7(), roomId, text: `${name} ${count}` };
      for (let door = 0; ; door += 1) {
        const answer = await doors[door % doors.length]?.ask(PostMessageDocument, { input }).catch(() => undefined);
        if (answer?.data?.postMessage.refusal === null) break;
        await pause(50);
      }
      acknowledged.push(input.messageId);
    }
  };
  const writing = write();
  return {
    acknowledged,
    stop: async () => {
      isOver = true;
      await writing;
    },
  };
}

async function doorsOf(logue: DistributedLogue, name: string): Promise<Person[]> {
  const [first = ""] = logue.urls;
  const person = await registers(first, name);
  return Promise.all(logue.urls.map((url) => (url === first ? person : signsIn(url, name))));
}

test("each service is killed in turn while people write, and all that was acknowledged is there once, in one order, for everybody", async (t) => {
  t.timeout(5 * 60_000);
  const engines = { mongodb: engineUrl("MONGODB_URL"), kafka: engineUrl("KAFKA_BROKERS"), s3: engineUrl("S3_URL") };
  const logue = await startDistributedLogue({ engines });
  t.teardown(() => logue.stop());
  const [first = "", second = ""] = logue.urls;
  const ada = await createWorkspace(first);
  await ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "OPEN" });
  const roomId = await ada.createsChannel();
  const everybody = await Promise.all(Array.from({ length: writers }, (_, index) => doorsOf(logue, `writer-${index}`)));
  await ada.adds(roomId, ...everybody.map(([person]) => person).filter((person) => person !== undefined));
  const writings = everybody.map((doors, index) => keepWriting(doors, roomId, `writer ${index}`));
  const count = (): number => writings.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);

  const names: readonly ServiceName[] = ["command-service", "projection-service", "graphql-api"];
  const victims = names.flatMap((name) => logue.services.filter((service) => service.name === name));
  for (const victim of victims) {
    const before = count();
    await waitUntil("people to write", () => count() >= before + postsBetween, patienceMs);
    victim.process.signal("SIGKILL");
    await victim.process.ended;
    const killed = count();
    await waitUntil(`people to write without one ${victim.name}`, () => count() >= killed + postsBetween, patienceMs);
    await victim.restart();
  }
  for (const writing of writings) await writing.stop();
  await Promise.all(logue.services.map(untilReady));

  const acknowledged = writings.flatMap((writing) => writing.acknowledged);
  const timelines = await Promise.all(
    [first, second].map(async (url) => {
      const reader = await signsIn(url, "ada");
      return waitUntil("all of it to be seen", async () => {
        const timeline = await reader.timeline(roomId);
        return timeline.length >= acknowledged.length && timeline;
      });
    }),
  );
  for (const timeline of timelines) {
    t.deepEqual(timeline.map(({ id }) => id).sort(), [...acknowledged].sort());
    t.deepEqual(
      timeline.map(({ number }) => number),
      timeline.map((_, index) => index + 1),
    );
  }
  t.deepEqual(
    timelines[0]?.map(({ id }) => id),
    timelines[1]?.map(({ id }) => id),
  );
  t.log(`${acknowledged.length} messages, ${victims.length} kills`);
});
