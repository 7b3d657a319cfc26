import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import test from "ava";
import { type Environment, endOf, type NodeProcess, startNode } from "../support/child-process.ts";
import { eventStoreArguments, eventStoreCredentials, eventStoreUrl, placesIn } from "../support/distributed-logue.ts";
import { freePort } from "../support/free-ports.ts";
import { createWorkspace, type Person, signsIn } from "../support/person.ts";
import { enginesIn } from "../support/profiles.ts";
import { readmeCommands, startCommand } from "../support/readme-examples.ts";
import { startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { fetches, uploads } from "../support/upload.ts";
import { waitUntil } from "../support/wait-until.ts";

const patienceMs = 300_000;
/** A slow answer is accepted on a busy machine, a missing one is not. */
const patience: Environment = { VISIBILITY_WAIT_MAX_MS: "60000", LOG_LEVEL: "warn" };
const report = "departures: 42\n";

test("the README's commands move Logue from one machine to many, and all messages and files are there", async (t) => {
  t.timeout(2 * patienceMs);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const { roomId, said, fileUrl } = await talkOnOneMachine(folder.path);

  const server = startNode(eventStoreArguments(join(folder.path, "moved.sqlite")), eventStoreCredentials);
  t.teardown(() => server.stop());
  const { exported, lines } = readmeCommands("many machines");
  const settings = await settingsOf(folder.path, await eventStoreUrl(server));
  t.deepEqual([...exported].sort(), Object.keys(settings).sort());
  const commandPort = new URL(settings.COMMAND_CHANNEL ?? "").port;
  const ports = {
    PORT: String(await freePort()),
    COMMAND_SERVICE_PORT: commandPort,
    PROJECTION_SERVICE_PORT: "0",
    INTEGRATIONS_PORT: "0",
  };

  const services: NodeProcess[] = [];
  t.teardown(() => Promise.all(services.map((service) => service.stop())));
  for (const line of lines) {
    const child = startCommand(line, folder.path, { ...settings, ...patience, ...ports });
    if (line.startsWith("npm run start:")) services.push(child);
    else t.is(await endOf(child, patienceMs), 0, `${line}: ${child.output()}`);
  }
  t.is(services.length, 4);
  await untilReady(services);

  const ada = await signsIn(`http://127.0.0.1:${ports.PORT}`, "ada");
  await ada.posts(roomId, "Said on many machines");
  t.deepEqual(await textsIn(ada, roomId), [...said, "Said on many machines"]);
  t.is(await (await fetches(ada, fileUrl)).text(), report);
});

async function talkOnOneMachine(dataFolder: string) {
  const logue = await startLogue({ dataFolder, environment: patience });
  const ada = await createWorkspace(logue.url);
  const roomId = await ada.createsChannel();
  for (let count = 1; count <= 10; count += 1) await ada.posts(roomId, `Said on one machine, ${count}`);
  const { fileId, url } = await uploads(ada, roomId, { name: "departures.txt", bytes: report });
  await ada.posts(roomId, "A file", { fileIds: [fileId] });
  const said = await textsIn(ada, roomId);
  await logue.stop();
  return { roomId, said, fileUrl: url };
}

const textsIn = async (reader: Person, roomId: string): Promise<string[]> =>
  (await reader.timeline(roomId)).map(({ text }) => text);

/** The README's addresses are examples; these are the engines of this run. */
async function settingsOf(dataFolder: string, eventStore: string): Promise<Environment> {
  return {
    ...placesIn(enginesIn(process.env), `t${randomUUID().slice(0, 8)}`),
    EVENT_STORE: eventStore,
    COMMAND_CHANNEL: `http://127.0.0.1:${await freePort()}`,
    SERVICE_TOKEN: randomBytes(16).toString("hex"),
    MASTER_KEY_FILE: join(dataFolder, "master.key"),
  };
}

async function untilReady(services: readonly NodeProcess[]): Promise<void> {
  for (const service of services) {
    const isReady = await waitUntil(
      "the services to be ready",
      () => (/is ready at http/.test(service.output()) ? "ready" : service.hasEnded() && "ended"),
      patienceMs,
    ).catch(() => "late");
    if (isReady !== "ready") throw new Error(`A service is ${isReady}: ${service.output()}`);
  }
}
