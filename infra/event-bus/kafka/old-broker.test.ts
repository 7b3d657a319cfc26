import test from "ava";
import { BusMisconfigured } from "../event-bus.ts";
import { openKafkaEventBus } from "./kafka-event-bus.ts";
import { startTinyBroker } from "./testing/tiny-broker.ts";

test("a broker without idempotent producers is refused at the start, with the reason", async (t) => {
  const broker = await startTinyBroker();
  await t.throwsAsync(openKafkaEventBus({ url: broker.url }), { instanceOf: BusMisconfigured, message: /does not support/ });
  broker.stop();
});
