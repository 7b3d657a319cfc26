import { kafkaPackage } from "../engine-packages.ts";
import { fetchEngines } from "../fetch-engines.ts";
import { kafka } from "./kafka.ts";

/**
 * The brokers from the environment (`KAFKA_BROKERS`: `host:port,host:port` or a whole address),
 * else one started for these tests.
 */
export async function kafkaUnderTest(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const named = process.env.KAFKA_BROKERS ?? "";
  if (named !== "") return { url: named.startsWith("kafka://") ? named : `kafka://${named}`, stop: async () => {} };
  await fetchEngines([kafkaPackage]);
  return kafka.start();
}
