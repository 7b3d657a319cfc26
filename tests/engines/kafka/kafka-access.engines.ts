import { randomUUID } from "node:crypto";
import { BusMisconfigured } from "@logue/infra/event-bus/event-bus.ts";
import { openKafkaEventBus } from "@logue/infra/event-bus/kafka/kafka-event-bus.ts";
import test from "ava";
import { kafkaPackage } from "../engine-packages.ts";
import { fetchEngines } from "../fetch-engines.ts";
import { startSecureKafka } from "./secure-kafka.ts";

const secure = fetchEngines([kafkaPackage]).then(() => startSecureKafka());
test.after.always(async () => (await secure).stop());

async function address(changes: { password?: string; parameters?: string } = {}): Promise<string> {
  const { broker, user, password, certificateFile } = await secure;
  const parameters = changes.parameters ?? `tls=1&ca=${encodeURIComponent(certificateFile)}`;
  return `kafka://${user}:${encodeURIComponent(changes.password ?? password)}@${broker}?${parameters}`;
}

for (const mechanism of ["plain", "scram-sha-256", "scram-sha-512"]) {
  test(`the right password is accepted by ${mechanism} over TLS`, async (t) => {
    const bus = await openKafkaEventBus({ url: `${await address()}&sasl=${mechanism}` });
    const topic = `access-${randomUUID()}`;
    await bus.declareTopics([{ name: topic, partitions: 1, retentionMs: 600_000 }]);
    await bus.publish(topic, [{ key: "general", value: "hello", headers: {} }]);
    t.like((await bus.lastRecords(topic))[0], { key: "general", value: "hello", offset: 0n });
    await bus.close();
  });

  test(`a wrong password is refused by ${mechanism} at once, with an error that does not contain it`, async (t) => {
    const url = `${await address({ password: "not-the-one" })}&sasl=${mechanism}`;
    const error = await t.throwsAsync(openKafkaEventBus({ url }), { instanceOf: BusMisconfigured });
    t.regex(error?.message ?? "", /authentication failed/i);
    t.false(error?.message.includes("not-the-one"));
  });
}

test("a broker with an untrusted certificate is refused with the reason", async (t) => {
  const url = await address({ parameters: "tls=1" });
  await t.throwsAsync(openKafkaEventBus({ url }), { instanceOf: BusMisconfigured, message: /certificate/ });
});
