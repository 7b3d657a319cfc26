import { changesTopic, topicsOf } from "@logue/command-service/contract/topics.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { openMemoryEventBus } from "@logue/infra/event-bus/memory/memory-event-bus.ts";
import { startPosition } from "@logue/infra/event-store/event-store.ts";
import { openPassedPositions } from "@logue/infra/event-store/passed-positions.ts";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import type { ChangesAnnouncement } from "../contract/changes.ts";
import { remindOfPlaces } from "./remind-of-places.ts";

const partitions = 3;
const position = "7".padStart(20, "0");

async function openBus(): Promise<EventBus> {
  const bus = openMemoryEventBus({ onTrouble: () => {} });
  await bus.declareTopics(topicsOf(partitions));
  return bus;
}

test("a process that begins to listen later hears how far each partition is, without any change", async (t) => {
  const bus = await openBus();
  const passed = openPassedPositions();
  passed.pass("1", position);
  const stop = remindOfPlaces({ eventBus: bus, partitions, passed }, 2);
  t.teardown(stop);
  const heard: ChangesAnnouncement[] = [];
  const listener = await bus.broadcast({
    topic: changesTopic,
    handle: (records) => void heard.push(...records.map(({ value }) => JSON.parse(value))),
  });
  t.teardown(() => listener.stop());
  await until(() => heard.length > 1);
  t.deepEqual(heard[0], { partition: "1", position, changes: [], isReminder: true });
  t.true(
    heard.every((announcement) => announcement.partition === "1"),
    "partitions at their start are left out",
  );
  t.not(position, startPosition);
});

test("a bus that is away ends nothing: the next round tells it", async (t) => {
  const bus = await openBus();
  const passed = openPassedPositions();
  passed.pass("0", position);
  let rounds = 0;
  const publish: EventBus["publish"] = async () => {
    rounds += 1;
    if (rounds === 1) throw new Error("The bus is away.");
  };
  const stop = remindOfPlaces({ eventBus: { ...bus, publish }, partitions, passed }, 2);
  t.teardown(stop);
  await until(() => rounds > 1);
  t.pass();
});
