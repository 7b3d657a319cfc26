import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describeReadStore } from "@logue/infra/read-store/conformance.ts";
import { foldedOnce, followTo, storedNotes } from "@logue/infra/read-store/conformance-followers.ts";
import { first, given, note, notes, people, positionAt, save, second, write } from "@logue/infra/read-store/conformance-notes.ts";
import { sealingWith } from "@logue/infra/read-store/document-seal.ts";
import type { AnyCollection } from "@logue/infra/read-store/mongodb-document.ts";
import { openMongodbReadStore } from "@logue/infra/read-store/mongodb-read-store.ts";
import { ReadStoreUnavailable } from "@logue/infra/read-store/read-store.ts";
import { auditEntries, auditPersons } from "@logue/projection-service/contract/audit.ts";
import { messageChanges, roomFacts, roomStays, userFacts } from "@logue/projection-service/contract/history.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import test, { type ExecutionContext } from "ava";
import { Collection, type Sort } from "mongodb";
import { waitUntil } from "../support/wait-until.ts";
import { dropDatabase, newMongodbUrl, viaPort, withMongodb } from "./mongodb-database.ts";
import { startTcpProxy } from "./tcp-proxy.ts";

// Each write of the stand-in is in its file before it answers: a hundred tests at once would wait for
// longer than a client does.
describeReadStore(test.serial, "MongoDB", async () => {
  const url = newMongodbUrl();
  return { open: () => openMongodbReadStore({ url }), remove: () => dropDatabase(url) };
});

describeReadStore(test.serial, "MongoDB, encrypted", async () => {
  const url = newMongodbUrl();
  const sealing = sealingWith({ key: new Uint8Array(32).fill(7), isOn: true });
  return { open: () => openMongodbReadStore({ url, sealing }), remove: () => dropDatabase(url) };
});

/**
 * Follows the small log of the conformance suite and prints each checkpoint that it has committed.
 */
const follower = `
  import { followTo } from ${JSON.stringify(import.meta.resolve("@logue/infra/read-store/conformance-followers.ts"))};
  import { sealingWith } from "@logue/infra/read-store/document-seal.ts";
import { openMongodbReadStore } from ${JSON.stringify(import.meta.resolve("@logue/infra/read-store/mongodb-read-store.ts"))};
  const store = await openMongodbReadStore({ url: process.argv[1] });
  await followTo(store, 100_000, (place) => process.stdout.write(place + "\\n"));
`;

/**
 * Lets a follower commit some batches, kills it, and returns the last checkpoint that it printed.
 */
async function killedAfter(url: string, commits: number): Promise<number> {
  const argumentList = ["--input-type=module", "-e", follower, url];
  const child = spawn(process.execPath, argumentList, { stdio: ["ignore", "pipe", "inherit"] });
  let told = 0;
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    told = Number(line);
    lines += 1;
    if (lines === commits) child.kill("SIGKILL");
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, "exit");
  return told;
}

test("after a follower is killed at any moment, the next one repairs its unfinished commit", async (t) => {
  const url = newMongodbUrl();
  const store = await openMongodbReadStore({ url });
  await given(store, []);
  for (const commits of [1, 2, 7, 20, 45]) {
    const told = await killedAfter(url, commits);
    const checkpoint = Number(await store.checkpoint(first, "0"));
    t.true(checkpoint >= told && told > 0);
    await followTo(store, checkpoint + 10);
    t.deepEqual(await storedNotes(store), foldedOnce(2, checkpoint + 10));
  }
  await store.close();
  await dropDatabase(url);
});

test("a commit interrupted before its checkpoint is repeated by the next follower with the same documents", async (t) => {
  const url = newMongodbUrl();
  const store = await openMongodbReadStore({ url });
  await given(store, []);
  const claimed = { position: positionAt(1), claim: "of a process that died" };
  const setCheckpoint = (fields: Record<string, unknown>) =>
    withMongodb(url, (database) => database.collection("checkpoints").updateOne({}, { $set: fields }));
  await save(store, first, [write(note("n1", { text: "once", number: 1, sentAtMs: 1 }), 2)]);
  await setCheckpoint(claimed);
  await save(store, first, [write(note("n1", { text: "twice", number: 2, sentAtMs: 2 }), 2), write(note("n2"), 2)]);
  t.is((await store.get(notes, "n1"))?.text, "once");
  t.is((await store.get(notes, "n2"))?.id, "n2");
  t.is(await store.checkpoint(first, "0"), positionAt(2));
  await store.close();
  await dropDatabase(url);
});

test("a reader that starts late finds the live version", async (t) => {
  const url = newMongodbUrl();
  const store = await openMongodbReadStore({ url });
  await given(store, [note("n1", { number: 1, text: "word", sentAtMs: 1 })]);
  const late = await openMongodbReadStore({ url });
  t.is((await late.get(notes, "n1"))?.id, "n1");
  await store.declare(second, [notes, people]);
  await save(store, second, [write(note("n2", { number: 1, text: "word", sentAtMs: 1 }), 1)]);
  await store.switchTo(second);
  await store.dropVersion(first);
  t.is((await late.get(notes, "n2"))?.id, "n2");
  t.is((await late.range(notes, { index: "timeline", prefix: ["r1"], limit: 10 }))[0]?.id, "n2");
  t.is((await late.search(notes, { words: ["word"], limit: 10 }))[0]?.id, "n2");
  await late.close();
  await store.close();
  await dropDatabase(url);
});

/** What the past and the record are read by. */
const historic = [roomFacts, roomStays, messageChanges, userFacts, auditEntries, auditPersons, messages].map(
  (collection): AnyCollection => collection,
);

/** The stages of a plan, from the outermost. */
const stagesOf = (plan: { stage?: string; inputStage?: object } | undefined): string[] =>
  plan === undefined ? [] : [plan.stage ?? "", ...stagesOf(plan.inputStage)];

test("each range of the past and of the record is one command, which an index of the server answers", async (t) => {
  const url = newMongodbUrl();
  t.teardown(() => dropDatabase(url));
  const store = await openMongodbReadStore({ url });
  t.teardown(() => store.close());
  for (const [projection, collections] of Map.groupBy(historic, (collection) => collection.projection))
    await store.declare({ projection, version: 1 }, collections);
  const [sent, find] = [[] as Sent[], Collection.prototype.find];
  Collection.prototype.find = function (this: Collection, filter: object, options: object) {
    sent.push({ name: this.collectionName, filter, options });
    return Reflect.apply(find, this, [filter, options]);
  } as typeof find;
  t.teardown(() => {
    Collection.prototype.find = find;
  });
  let explained = 0;
  for (const collection of historic) {
    for (const [index, { fields }] of Object.entries(collection.indexes)) {
      const prefix = fields.slice(0, -1).map(() => "x");
      for (const bounds of [{}, { before: "y" }, { after: "a" }]) {
        sent.length = 0;
        await store.range(collection, { index, prefix, order: "descending", limit: 20, ...bounds });
        const [command, ...others] = sent.filter(({ name }) => name.endsWith(`.${collection.name}`));
        if (command === undefined || others.length > 0) return t.fail(`${collection.name}.${index}: ${sent.length} commands`);
        if (await isAnsweredByIndex(t, url, command)) explained += 1;
      }
    }
  }
  t.log(`${explained} ranges explained by the server; without its word, their fields were compared with its indexes`);
});

interface Sent {
  readonly name: string;
  readonly filter: object;
  readonly options: { readonly sort?: Sort };
}

/** Asserts it by the server's plan, or else by its list of indexes. True where the server has a plan. */
const isAnsweredByIndex = (t: ExecutionContext, url: string, { name, filter, options }: Sent): Promise<boolean> =>
  withMongodb(url, async (database) => {
    const documents = database.collection(name);
    const plan = await documents
      .find(filter, options)
      .explain("queryPlanner")
      .catch(() => undefined);
    const stages = stagesOf(plan?.queryPlanner?.winningPlan);
    const isExplained = stages.length > 0;
    if (isExplained)
      t.true(stages.includes("IXSCAN") && !stages.includes("COLLSCAN") && !stages.includes("SORT"), String(stages));
    const keys = (await documents.indexes()).map(({ key }) => Object.keys(key).join());
    const asked = [...new Set([...Object.keys(filter), ...Object.keys(options.sort ?? {})])].join();
    t.true(keys.includes(asked), `${name} has no index over ${asked}, but over ${keys.join("; ")}`);
    return isExplained;
  });

test("dropping a version removes all of it", async (t) => {
  const url = newMongodbUrl();
  const store = await openMongodbReadStore({ url });
  await given(store, [note("n1")]);
  await store.declare(second, [notes, people]);
  await save(store, second, [write(note("n1"), 1)]);
  await store.switchTo(second);
  await store.dropVersion(first);
  const left = await withMongodb(url, async (database) => [
    ...(await database.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
    ...(await database.collection("checkpoints").find().toArray()).map(({ _id }) => String(_id)),
  ]);
  t.deepEqual(
    left.filter((name) => name.startsWith("notes@1")),
    [],
  );
  t.true(left.some((name) => name.startsWith("notes@2")));
  await store.close();
  await dropDatabase(url);
});

for (const cut of ["hang", "reset"] as const) {
  test(`when the line to the server ${cut}s, the store throws that it is unavailable, and works again afterwards`, async (t) => {
    const url = newMongodbUrl();
    const { hostname, port } = new URL(url);
    const proxy = await startTcpProxy({ host: hostname, port: Number(port || 27_017) });
    const store = await openMongodbReadStore({ url: viaPort(url, proxy.port) });
    await given(store, [note("n1", { text: "kept" })]);
    proxy[cut]();
    await t.throwsAsync(store.get(notes, "n1"), { instanceOf: ReadStoreUnavailable });
    await t.throwsAsync(save(store, first, [write(note("n2"), 2)]), { instanceOf: ReadStoreUnavailable });
    proxy.heal();
    const found = await waitUntil("the store to answer", () => store.get(notes, "n1").catch(() => undefined));
    t.is(found.text, "kept");
    await save(store, first, [write(note("n2"), 3)]);
    await store.close();
    await proxy.close();
    await dropDatabase(url);
  });
}

test("a server that cannot be reached is unavailable, and the error shows no password", async (t) => {
  const proxy = await startTcpProxy({ host: "127.0.0.1", port: 1 });
  await proxy.close();
  const url = `mongodb://ann:s3cret@127.0.0.1:${proxy.port}/logue`;
  const error = await t.throwsAsync(openMongodbReadStore({ url }), { instanceOf: ReadStoreUnavailable });
  t.notRegex(`${error?.message} ${error?.cause}`, /s3cret/);
});
