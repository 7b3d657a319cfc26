import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { openMongodbReadStore } from "@logue/infra/read-store/mongodb-read-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { openSqliteReadStore } from "@logue/infra/read-store/sqlite-read-store.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import test from "ava";
import { messageIdOf, userIdOf } from "../../integrations/slack/slack-ids.ts";
import { endOf, type NodeProcess, startNode } from "../support/child-process.ts";
import {
  eventStoreArguments,
  eventStoreCredentials,
  eventStoreUrl,
  startDistributedLogue,
} from "../support/distributed-logue.ts";
import { enginesIn } from "../support/profiles.ts";
import { repository } from "../support/repository.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { channelsIn, messagesIn, readZip, usersIn } from "../support/slack-zip.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";
import { roomsThen } from "./imported-as-of.ts";
import { type Documents, differencesBetween, importedDocuments, recordedTimes } from "./imported-documents.ts";

const exportFile = resolve(repository, "../shared/data/slack-export.zip");
const patienceMs = 15 * 60_000;
const programMaxMs = 10 * 60_000;
const differencesShownMax = 10;
const instantsCount = 60;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
/** The documents of the import into one process on embedded stores. */
let embedded: Documents;

test.before(async (t) => {
  t.timeout(patienceMs);
  if (!existsSync(exportFile)) throw new Error(`The Slack export is missing: it is expected at ${exportFile}.`);
  folder = await temporaryFolder();
  await runsWell(startNode(["startup/importing/import.ts", "slack", exportFile, "--data", folder.path]));
  embedded = await documentsOf(await openSqliteReadStore({ folder: join(folder.path, "documents") }));
});
test.after.always(() => folder?.remove());

async function runsWell(program: NodeProcess): Promise<void> {
  const exitCode = await endOf(program, programMaxMs);
  if (exitCode !== 0) throw new Error(`A program ended with ${exitCode}: ${program.output()}`);
}

async function documentsOf(readStore: ReadStore): Promise<Documents> {
  try {
    return await importedDocuments(readStore);
  } finally {
    await readStore.close();
  }
}

const differencesIn = (found: Documents): string[] => differencesBetween(embedded, found).slice(0, differencesShownMax);

test.serial("the documents of an import contain the whole export", async (t) => {
  const zip = await readZip(exportFile);
  const people = usersIn(zip).map(({ id }) => `${users.name} ${userIdOf(id)}`);
  const messages = channelsIn(zip).flatMap((channel) =>
    messagesIn(zip, channel).map(({ ts }) => `messages ${messageIdOf(channel.id, ts)}`),
  );
  t.is(people.length, 477);
  t.is(messages.length, 27_242);
  t.deepEqual(
    [...people, ...messages].filter((key) => !embedded.has(key)),
    [],
  );
  t.deepEqual(
    [...embedded.keys()].filter((key) => key.includes("ParkedEvents")),
    [],
  );
});

test.serial("a room at a random instant of the import is what a fold of the log to that instant makes", async (t) => {
  const found = await roomsThen(folder.path, seededRandom(13), instantsCount);
  for (const { instant, read, folded } of found) t.deepEqual(read, folded, instant);
  t.true(found.some(({ folded }) => folded.messages.length === 100));
});

test.serial("an import into separate services gives the same documents as into one process", async (t) => {
  t.timeout(patienceMs);
  const logue = await startDistributedLogue({ engines: enginesIn(process.env), copies: 1 });
  t.teardown(() => logue.stop());
  await runsWell(startNode(["startup/importing/import.ts", "slack", exportFile], logue.environment));
  let differences: string[] = [];
  // The projections may still be behind; differences after the time limit are real.
  await waitUntil(
    "the documents to be the same",
    async () => {
      differences = differencesIn(await documentsOf(await openMongodbReadStore({ url: logue.environment.READ_STORE ?? "" })));
      return differences.length === 0;
    },
    300_000,
  ).catch(() => undefined);
  t.deepEqual(differences, []);
});

test.serial("after the log was copied to EventStoreDB's protocol, a rebuild gives the same documents", async (t) => {
  t.timeout(patienceMs);
  const server = startNode(eventStoreArguments(join(folder.path, "moved.sqlite")), eventStoreCredentials);
  t.teardown(() => server.stop());
  const documents = join(folder.path, "moved-documents");
  const environment = { EVENT_STORE: await eventStoreUrl(server), READ_STORE: `sqlite:${documents}` };
  const log = `sqlite:${join(folder.path, "events.sqlite")}`;
  await runsWell(startNode(["startup/migrate/migrate.ts", "--from", log, "--to", environment.EVENT_STORE]));
  await runsWell(startNode(["projection-service/rebuilding/rebuild-command.ts", "all", "--data", folder.path], environment));
  t.deepEqual(differencesIn(await documentsOf(await openSqliteReadStore({ folder: documents }))), []);
  const timesIn = async (documentsFolder: string) => {
    const readStore = await openSqliteReadStore({ folder: documentsFolder });
    return recordedTimes(readStore).finally(() => readStore.close());
  };
  t.deepEqual(await timesIn(documents), await timesIn(join(folder.path, "documents")));
});
