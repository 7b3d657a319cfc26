import { readFile } from "node:fs/promises";
import { publicTopics } from "@logue/command-service/contract/public-events/topics.ts";
import { eventsTopic } from "@logue/command-service/contract/topics.ts";
import { openKafkaEventBus } from "@logue/infra/event-bus/kafka/kafka-event-bus.ts";
import test, { type ExecutionContext } from "ava";
import kafkajs from "kafkajs";
import { read } from "../../support/source-files.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { kafkaPackage } from "../engine-packages.ts";
import { fetchEngines } from "../fetch-engines.ts";
import { startSecureKafka } from "./secure-kafka.ts";

const others = { tides: "of-the-tides" };
const secure = fetchEngines([kafkaPackage]).then(() => startSecureKafka({ others }));
test.after.always(async () => (await secure).stop());

const topic = "logue.public.message.v1";
const operations = kafkajs.AclOperationTypes;
type Operation = "CREATE" | "DESCRIBE" | "DESCRIBE_CONFIGS" | "READ" | "WRITE";

const rightOf = (user: string, operation: Operation, resourceName: string, isGroup = false) => ({
  ...{ principal: `User:${user}`, host: "*", permissionType: kafkajs.AclPermissionTypes.ALLOW, operation: operations[operation] },
  resourceType: isGroup ? kafkajs.AclResourceTypes.GROUP : kafkajs.AclResourceTypes.TOPIC,
  resourcePatternType: isGroup ? kafkajs.ResourcePatternTypes.LITERAL : kafkajs.ResourcePatternTypes.PREFIXED,
  resourceName,
});

/** What the page tells operators to allow, and nothing else. */
const rights = [
  ...(["WRITE", "DESCRIBE", "CREATE", "DESCRIBE_CONFIGS"] as const).map((operation) =>
    rightOf("logue", operation, "logue.public."),
  ),
  ...(["READ", "DESCRIBE"] as const).map((operation) => rightOf("tides", operation, "logue.public.")),
  rightOf("tides", "READ", "tides", true),
];

async function administer(t: ExecutionContext) {
  const { openUrl } = await secure;
  const admin = new kafkajs.Kafka({ brokers: [openUrl.replace("kafka://", "")], logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  t.teardown(() => admin.disconnect());
  await admin.createTopics({ topics: [{ topic: eventsTopic, numPartitions: 1 }], waitForLeaders: true });
  await admin.createAcls({ acl: rights });
}

test("with the rights of the page Logue makes and writes the topics, and a program reads them and not the sealed events", async (t) => {
  const { user, password, broker, certificateFile } = await secure;
  await administer(t);
  const url = `kafka://${user}:${encodeURIComponent(password)}@${broker}?tls=1&ca=${encodeURIComponent(certificateFile)}`;
  const own = await openKafkaEventBus({ url, onTrouble: () => {} });
  t.teardown(() => own.close());
  await own.declareTopics(publicTopics);
  await own.publish(topic, [{ key: "quay", value: "high tide", headers: { ce_id: "1" } }]);

  const ssl = { ca: [await readFile(certificateFile, "utf8")] };
  const sasl = { mechanism: "plain", username: "tides", password: others.tides } as const;
  const theirs = new kafkajs.Kafka({ brokers: [broker], logLevel: kafkajs.logLevel.NOTHING, ssl, sasl });
  const [consumer, producer, admin] = [theirs.consumer({ groupId: "tides" }), theirs.producer(), theirs.admin()];
  for (const client of [consumer, producer, admin]) {
    await client.connect();
    t.teardown(() => client.disconnect());
  }
  const heard: string[] = [];
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({ eachMessage: async ({ message }) => void heard.push(String(message.value)) });
  await waitUntil("the program to read", () => heard.length === 1);
  t.deepEqual(heard, ["high tide"]);
  await t.throwsAsync(admin.fetchTopicMetadata({ topics: [eventsTopic] }), { message: /not authorized/i });
  await t.throwsAsync(producer.send({ topic, messages: [{ key: "quay", value: "forged" }] }), { message: /authoriz/i });
});

test("the page names these rights", (t) => {
  const page = read("docs/public-topics.md");
  t.regex(page, /--operation Read --operation Describe \\\n {2}--topic logue\.public\. --resource-pattern-type prefixed/);
  t.regex(page, /`Write`, `Describe`, `Create` and `DescribeConfigs` on `logue\.public\.`/);
});
