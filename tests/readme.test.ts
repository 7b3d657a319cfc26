import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refusals } from "@logue/command-service/contract/refusals.ts";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import { settings } from "@logue/infra/settings/config.ts";
import test, { type ExecutionContext } from "ava";
import { buildSchema, isEnumType } from "graphql";
import { startNode } from "./support/child-process.ts";
import { CreateAccessTokenDocument, DeleteMessageDocument, RoomByNameDocument } from "./support/generated/operations.ts";
import { type House, openHouse } from "./support/house.ts";
import { createWorkspace, signsIn } from "./support/person.ts";
import { readmeBlocks, readmeCommands, readmeText, runExample, startCommand } from "./support/readme-examples.ts";
import { repository } from "./support/repository.ts";
import { readyUrl, startLogue } from "./support/start-logue.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";
import { waitUntil } from "./support/wait-until.ts";

let house: House;
let environment: Readonly<Record<string, string>>;
let generalId: string;

test.before(async () => {
  house = await openHouse();
  const { token } = await house.ada.does(CreateAccessTokenDocument, { label: "README", scopes: ["READ", "WRITE"] });
  const { roomByName } = await house.ada.query(RoomByNameDocument, { name: "general" });
  generalId = roomByName?.id ?? "";
  const { id: messageId } = await house.ada.posts(generalId, "To be proven");
  const proofOf = `{ message(id: "${messageId}") { proof { size } } }`;
  await waitUntil("the message to be sealed", async () => {
    const { data } = await house.ada.ask<{ message: { proof: object | null } }, object>(proofOf, {});
    return data?.message.proof;
  });
  environment = { LOGUE_URL: house.logue.url, LOGUE_TOKEN: token, ROOM_ID: generalId, MESSAGE_ID: messageId };
});
test.after.always(() => house?.close());

/** What each example must print. */
const promises: Readonly<Record<string, RegExp>> = {
  "who am I": /^\{"data":\{"viewer":\{"user":\{"name":"ada","displayName":"Ada"\},"permissions":\[.+\]\}\}\}\s*$/,
  "post a message": /"message":\{"number":\d+,"text":"Hello from a script"\},?.*"refusal":null/,
  "upload a file": /"fileId":"[0-9a-f-]{36}","name":"departures\.txt","sizeBytes":15/,
  "upload a file in parts": /"fileId":"[0-9a-f-]{36}","name":"departures\.txt","sizeBytes":15/,
  "say something": /"text":"The build is green"/,
  "read what was said last": /^\{"items":\[\{"id":.*"hasPreviousPage":(?:true|false)\}$/,
  "look for what happened since": /"__typename":"MessageChanged".*"text":"Something new"/,
  "post once": /^([0-9a-f-]{36})\n\1\n$/,
  "post a file": /"files":\[\{"id":"[0-9a-f-]{36}","name":"departures\.txt","sizeBytes":15/,
  "be refused": /^\{"refusal":\{"code":"RoomUnknown",/,
  "follow everything a bot may see": /\{"__typename":"CaughtUp","cursor":"[^"]*mine:[^"]+"\}\s*$/,
  "ask for what changed": /^\{"data":\{"myChanges":\{"events":\[\],"cursor":"[^"]*mine:[^"]+","hasMore":false\}\}\}\s*$/,
  "keep a checkpoint": /^\{.*"origin":.*"vkeys":\[.+\].*\}\s*localhost\/\S+\n\d+\s*$/,
  "take the proof of a message": /^\{\n "format": "logue-message-proof@v1",\s*$/,
  "follow a room": /\{"__typename":"CaughtUp","cursor":"[^"]+"\}\s*$/,
};

test.serial("every API example of the README runs and prints the expected output", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const examples = readmeBlocks.filter(({ name, isCommands }) => name !== "" && !isCommands);
  for (const example of examples) {
    const promise = promises[example.name];
    if (promise === undefined) t.fail(`Say in this test what the example "${example.name}" promises.`);
    else t.regex(await runExample(example, folder.path, environment), promise, example.name);
  }
  t.deepEqual(examples.map(({ name }) => name).sort(), Object.keys(promises).sort());
  const { lines } = readmeCommands("verify a proof");
  const files = { PROOF: join(folder.path, "proof.json"), CHECKPOINT: join(folder.path, "checkpoint") };
  const verifying = startCommand(lines[0] ?? "", folder.path, files);
  t.is(await verifying.ended, 0, verifying.output());
  t.regex(verifying.output(), /its words are proven:\n {2}text: "To be proven"[\s\S]*Proven: these events stand/);
  t.regex(verifying.output(), /1 checkpoints from outside were compared|No checkpoint from outside of a tree of \d+ events was/);
  t.true((await house.ada.timeline(generalId)).some(({ text }) => text === "Hello from a script"));
});

test("every README block that uses the API is run, or is a file that a test runs", (t) => {
  const bots = readFileSync(join(repository, "docs/bots.md"), "utf8");
  const copies = [...bots.matchAll(/<!-- file: (\S+) -->\n```\w+\n([\s\S]*?)```/g)];
  t.is(copies.length, 2);
  for (const [, file = "", code] of copies) t.is(code, readFileSync(join(repository, file), "utf8"), file);
  const copied = new Set(copies.map(([, , code]) => code));
  const talking = readmeBlocks.filter(
    ({ name, code }) => name === "" && !copied.has(code) && /LOGUE_URL|\/graphql|createClient/.test(code),
  );
  t.deepEqual(talking, []);
});

test("every command that the README names exists", (t) => {
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const named = [...readmeText.matchAll(/npm run ([\w:-]+)|npm (start|test)/g)].map(([, run, short]) => run ?? short ?? "");
  t.true(named.length > 5);
  t.deepEqual(
    [...new Set(named)].filter((name) => scripts[name] === undefined),
    [],
  );
});

test("the data folder contains what the README says", (t) => {
  const named = [...readmeText.matchAll(/`data\/([\w.-]+)`/g)].map(([, name]) => name ?? "");
  t.true(named.length > 0);
  t.deepEqual(
    named.filter((name) => !existsSync(join(house.logue.dataFolder, name))),
    [],
  );
});

test("health, readiness and metrics are where the README says", async (t) => {
  const fetched = (path: string) => fetch(new URL(path, house.logue.url));
  t.is((await fetched("/healthz")).status, 200);
  t.is((await fetched("/readyz")).status, 200);
  t.regex(await (await fetched("/metrics")).text(), /^# HELP /m);
});

test("the explorer works for signed-in users, and loads nothing from other hosts", async (t) => {
  t.timeout(110_000);
  const stranger = await fetch(new URL("/graphiql", house.logue.url), { redirect: "manual" });
  t.is(stranger.status, 302);
  const page = await waitUntil("the explorer to be built, which is done once", explorerPage, 100_000);
  t.regex(page, /graphiql/i);
  t.notRegex(page, /(?:src|href)="(?:https?:)?\/\//);
});

async function explorerPage(): Promise<string | undefined> {
  const response = await fetch(new URL("/graphiql", house.logue.url), { headers: house.ada.credentials });
  return response.status === 200 ? response.text() : undefined;
}

test("every setting is in .env.example, and nothing else is", (t) => {
  const example = readFileSync(join(repository, ".env.example"), "utf8");
  const listed = [...example.matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name ?? "");
  t.deepEqual(
    listed.sort(),
    Object.values(settings)
      .map(({ name }) => name)
      .sort(),
  );
});

test("every refusal is in the schema with its meaning", (t) => {
  const schema = buildSchema(readFileSync(join(repository, "graphql-api/generated/schema.graphql"), "utf8"));
  const codes = schema.getType("RefusalCode");
  if (!isEnumType(codes)) return t.fail("There is no RefusalCode.");
  const documented = new Map(codes.getValues().map(({ name, description }) => [name, description ?? ""]));
  t.deepEqual([...documented.keys()].sort(), Object.keys(refusals).sort());
  t.deepEqual(
    Object.entries(refusals).filter(([code, { meaning }]) => !documented.get(code)?.includes(meaning)),
    [],
  );
});

test.serial("the demo fills an empty workspace and prints the names to sign in with", async (t) => {
  const demo = await startLogue({ arguments: ["--demo"] });
  t.teardown(() => demo.stop());
  const [, name = "", secret = ""] = /Sign in as (\w+),.* password (\S+)/.exec(demo.process.output()) ?? [];
  const person = await signsIn(demo.url, name, secret);
  const { roomByName } = await person.query(RoomByNameDocument, { name: "general" });
  t.true((await person.timeline(roomByName?.id ?? "")).length > 10);
});

test.serial(
  "the README's commands verify the log of one machine and copy it into EventStoreDB, and no message is lost",
  async (t) => {
    t.timeout(110_000);
    const folder = await temporaryFolder();
    t.teardown(() => folder.remove());
    const patience = { VISIBILITY_WAIT_MAX_MS: "60000", LOG_LEVEL: "warn" };
    const before = await startLogue({ dataFolder: folder.path, environment: patience });
    const ada = await createWorkspace(before.url);
    const roomId = await ada.createsChannel();
    await ada.posts(roomId, "Said on one machine");
    const checkpoint = join(folder.path, "kept-checkpoint");
    const published = () => fetch(new URL("/seals/checkpoint", before.url), { headers: ada.credentials });
    await waitUntil("the log to be sealed", async () => (await published()).status === 200);
    writeFileSync(checkpoint, await (await published()).text());
    await before.stop();
    await verifies(t, folder.path, checkpoint);

    const server = await startServerProcess();
    t.teardown(() => server.dispose());
    const { exported, lines } = readmeCommands("one engine swapped");
    t.deepEqual(exported, ["EVENT_STORE"]);
    const [migrate = "", start = "", ...more] = lines;
    t.deepEqual(more, []);
    const environment = { EVENT_STORE: server.url, DATA_FOLDER: folder.path, PORT: "0", ...patience };
    const migrating = startCommand(migrate, folder.path, environment);
    t.is(await migrating.ended, 0, migrating.output());
    const logue = startCommand(start, folder.path, environment);
    t.teardown(() => logue.stop());

    const there = await signsIn(await readyUrl(logue), "ada");
    await there.posts(roomId, "Said on EventStoreDB");
    const said = (await there.timeline(roomId)).map(({ text }) => text);
    t.deepEqual(said.slice(-2), ["Said on one machine", "Said on EventStoreDB"]);
  },
);

async function verifies(t: ExecutionContext, dataFolder: string, checkpoint: string): Promise<void> {
  const { lines } = readmeCommands("verify");
  const [verify = ""] = lines;
  const verifying = startCommand(verify, dataFolder, { CHECKPOINT: checkpoint });
  t.is(await verifying.ended, 0, verifying.output());
  t.regex(verifying.output(), /all are stored as they were sealed[\s\S]*1 checkpoints from outside were compared/);
}

test.serial("past events are sent again by the command of the documentation, while Logue runs", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const deleted = await house.ada.posts(generalId, "Said and taken back");
  await house.ada.does(DeleteMessageDocument, { messageId: deleted.id });
  const [line = ""] = readmeCommands("replay").lines;
  const sends = async (name: string, more: string) => {
    const path = join(folder.path, name);
    const child = startCommand(`${line} ${more}`, house.logue.dataFolder, { REPLAYED: path });
    t.is(await child.ended, 0, child.output());
    return { said: child.output(), sent: existsSync(path) ? readFileSync(path, "utf8") : "" };
  };
  const tried = await sends("tried", "--dry-run");
  t.is(tried.sent, "");
  t.regex(tried.said, /would be sent\.[\s\S]*message\.posted\.v1/);
  const plain = await sends("plain", "--per-second 100000");
  t.regex(plain.sent, /"type":"message\.posted\.v1"/);
  t.notRegex(plain.sent, /Said and taken back/);
  const full = await sends("full", "--per-second 100000 --for ada");
  t.regex(full.sent, /Said and taken back/);
  const ben = await house.comesIn("ben");
  const refused = startCommand(`${line} --for ${ben.name}`, house.logue.dataFolder, { REPLAYED: join(folder.path, "refused") });
  t.is(await refused.ended, 1);
  t.regex(refused.output(), /no active account \S+ with the permission audit\.export/);
});

test.serial("views are rebuilt while Logue runs, without an interruption for users", async (t) => {
  const before = await house.ada.timeline(generalId);
  const rebuilding = startNode([
    "projection-service/rebuilding/rebuild-command.ts",
    "messages",
    "--data",
    house.logue.dataFolder,
  ]);
  t.is(await rebuilding.ended, 0, rebuilding.output());
  t.regex(rebuilding.output(), /messages: version 2 is read now/);
  await house.ada.posts(generalId, "After the rebuild");
  const after = await house.ada.timeline(generalId);
  t.deepEqual(after.slice(0, -1), before);
});
