import { describeEventBus } from "@logue/infra/event-bus/conformance/conformance.ts";
import { openKafkaEventBus } from "@logue/infra/event-bus/kafka/kafka-event-bus.ts";
import test from "ava";
import { kafkaUnderTest } from "./kafka-under-test.ts";

const running = kafkaUnderTest();
test.after.always(async () => (await running).stop());

const open = async () => openKafkaEventBus({ url: (await running).url, heartbeatEveryMs: 100, onTrouble: () => {} });

describeEventBus(test, "Kafka", open, { randomRuns: 8 });
