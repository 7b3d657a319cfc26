import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ConsumedRecord } from "@logue/infra/event-bus/event-bus.ts";
import { openKafkaEventBus } from "@logue/infra/event-bus/kafka/kafka-event-bus.ts";
import { prefixTopics, takePrefix } from "@logue/infra/event-bus/prefix-topics.ts";
import test, { type ExecutionContext } from "ava";
import { type DistributedLogue, startDistributedLogue } from "../support/distributed-logue.ts";
import { createWorkspace, type Person } from "../support/person.ts";
import { enginesIn } from "../support/profiles.ts";
import { repository } from "../support/repository.ts";
import { waitUntil } from "../support/wait-until.ts";
import { kafkaPythonPackage } from "./engine-packages.ts";
import { fetchEngines } from "./fetch-engines.ts";

const topic = "logue.public.message.v1";
const examples = join(repository, "integrations/public-topics/examples");
const rounds = 2;
const postsOfRound = 20;
/** The instances of a killed host are taken over within seconds, on a busy machine later. */
const patienceMs = 180_000;

async function addInstance(ada: Person): Promise<void> {
  const names = `name: "public-topics", actorName: "platform", displayName: "Platform"`;
  const added = await ada.ask<{ addIntegration: { result: { instanceId: string } } }, object>(
    `mutation { addIntegration(input: { ${names} }) { result { instanceId } isVisible } }`,
    {},
  );
  const scopeId = added.data?.addIntegration.result.instanceId;
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } isVisible } }";
  await ada.ask(change, { input: { scope: "INTEGRATION", scopeId, key: "isOn", value: true } });
}

/** Everything on the topic, repeats too. */
async function readTopic(t: ExecutionContext, address: string): Promise<readonly ConsumedRecord[]> {
  const { url, prefix } = takePrefix(address);
  const bus = prefixTopics(await openKafkaEventBus({ url, onTrouble: () => {} }), prefix);
  t.teardown(() => bus.close());
  const records: ConsumedRecord[] = [];
  const handle = async (batch: readonly ConsumedRecord[]): Promise<void> => void records.push(...batch);
  await waitUntil(
    "the topic to be made",
    () => bus.consume({ topic, group: "test-reader", from: "earliest", batchSize: 100, handle }).catch(() => undefined),
    patienceMs,
  );
  return records;
}

/** Starts an example program, and returns the lines that it prints. */
function startExample(t: ExecutionContext, command: string, file: string, address: string): readonly string[] {
  const { url, prefix } = takePrefix(address);
  const own = { BOOTSTRAP: url.replace("kafka://", ""), GROUP: `${prefix}${file}`, TOPICS: prefix + topic };
  const program = spawn(command, [join(examples, file)], {
    cwd: repository,
    env: { ...process.env, ...own },
    stdio: ["ignore", "pipe", "ignore"],
  });
  t.teardown(async () => {
    program.kill("SIGKILL");
    if (program.exitCode === null && program.signalCode === null) await once(program, "exit");
  });
  const lines: string[] = [];
  createInterface({ input: program.stdout }).on("line", (line) => line.startsWith("message.") && lines.push(line));
  return lines;
}

async function openScene(t: ExecutionContext) {
  await fetchEngines([kafkaPythonPackage]);
  const logue: DistributedLogue = await startDistributedLogue({ engines: enginesIn(process.env), copies: 1 });
  t.teardown(() => logue.stop());
  const hosts = await Promise.all([logue.addService("integrations"), logue.addService("integrations")]);
  const ada = await createWorkspace(logue.urls[0] ?? "");
  await addInstance(ada);
  const roomIds = [await ada.createsChannel({ name: "quay" }), await ada.createsChannel({ name: "pier" })] as const;
  await ada.posts(roomIds[0], "first");
  return { ada, hosts, roomIds, address: logue.environment.EVENT_BUS ?? "" };
}

test("programs in two languages read every event once and in order, though hosts of integrations are killed", async (t) => {
  t.timeout(3 * rounds * patienceMs);
  const { ada, hosts, roomIds, address } = await openScene(t);
  const records = await readTopic(t, address);
  const programs = {
    typescript: startExample(t, process.execPath, "consumer.ts", address),
    python: startExample(t, join(kafkaPythonPackage.path, "bin/python"), "consumer.py", address),
  };
  const expected = [`message.posted.v1 ${roomIds[0]} first`];
  for (let round = 0; round < rounds; round += 1) {
    const before = records.length;
    let restarted: Promise<unknown> = Promise.resolve();
    for (let count = 0; count < postsOfRound; count += 1) {
      const [roomId, text] = [roomIds[count % 2] ?? "", `${round}-${count}`];
      await ada.posts(roomId, text);
      expected.push(`message.posted.v1 ${roomId} ${text}`);
      if (count !== postsOfRound / 2) continue;
      await waitUntil("some of them to be published", () => records.length > before, patienceMs);
      for (const { process: host } of hosts) host.signal("SIGKILL");
      restarted = Promise.all(hosts.map((host) => host.restart()));
    }
    await restarted;
  }
  const inRoom = (lines: readonly string[], roomId: string) => lines.filter((line) => line.includes(roomId));
  for (const [language, lines] of Object.entries(programs)) {
    await waitUntil(`${language} to read all`, () => lines.length >= expected.length, patienceMs);
    for (const roomId of roomIds) t.deepEqual(inRoom(lines, roomId), inRoom(expected, roomId), language);
  }
  const once = new Map<string, string>();
  for (const { headers, key, value } of records) {
    const id = headers.ce_id ?? "";
    const record = JSON.stringify([key, value, headers]);
    t.is(once.get(id) ?? record, record, "a repeat is the same bytes under the same id");
    once.set(id, record);
  }
  t.is(once.size, expected.length);
  t.true(records.length - once.size <= rounds, "each kill repeats one event at most");
  t.log(`${once.size} events, ${records.length - once.size} repeats`);
});
