import test from "ava";
import { engineUrl } from "../../engines/engine-urls.ts";
import { serviceNames, startDistributedLogue, untilReady } from "../../support/distributed-logue.ts";
import { keepTalking, openBusyTown } from "./busy-town.ts";
import { checkReplay, checkRooms, untilCaughtUp } from "./content.ts";
import { openRoomReader } from "./room-reader.ts";

const seed = 20_261_126;
const operationsBetween = 12;

test("each service is killed in turn while people write, and all that was acknowledged is there once, in one order, for everybody", async (t) => {
  t.timeout(5 * 60_000);
  const engines = { mongodb: engineUrl("MONGODB_URL"), kafka: engineUrl("KAFKA_BROKERS"), s3: engineUrl("S3_URL") };
  const logue = await startDistributedLogue({ engines });
  t.teardown(() => logue.stop());
  const town = await openBusyTown(logue, seed);
  const readers = await Promise.all(town.rooms.map((room) => openRoomReader(town.founder, room)));
  t.teardown(() => Promise.all(readers.map((reader) => reader.close())));
  const talk = keepTalking(town);

  const victims = serviceNames.flatMap((name) => logue.services.filter((service) => service.name === name));
  for (const victim of victims) {
    await talk.untilMore(operationsBetween);
    victim.process.signal("SIGKILL");
    await victim.process.ended;
    await talk.untilMore(operationsBetween, `people to write without one ${victim.name}`);
    await victim.restart();
  }
  await talk.calmDown();
  await Promise.all(logue.services.map(untilReady));

  const caughtUpMs = await untilCaughtUp(town);
  await checkRooms(t, town, readers);
  await checkReplay(t, logue);
  t.log(
    `seed ${seed}: ${victims.length} kills, ${town.said.size} messages, ${talk.done()} operations, caught up in ${caughtUpMs} ms`,
  );
});
