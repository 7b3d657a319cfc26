import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import test from "ava";
import { type Environment, startNode } from "../../tests/support/child-process.ts";
import { freePort } from "../../tests/support/free-ports.ts";
import { DraftsDocument, SaveDraftDocument } from "../../tests/support/generated/operations.ts";
import { createWorkspace, type Person, signsIn } from "../../tests/support/person.ts";
import { type Logue, startLogue } from "../../tests/support/start-logue.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { environmentOfWaysIn, everyWayIn, openWaysIn } from "../../tests/support/ways-in.ts";

const texts = Array.from({ length: 30 }, (_, index) => `What was said ${index}`);

async function timelineOf(reader: Person, roomId: string) {
  const timeline = await reader.timeline(roomId);
  return timeline.map(({ id, text, number, sentAt }) => ({ id, text, number, sentAt }));
}

async function migrateIn(dataFolder: string, ...argumentList: string[]): Promise<string> {
  const child = startNode(["startup/migrate/migrate.ts", ...argumentList], { DATA_FOLDER: dataFolder });
  const exitCode = await child.ended;
  if (exitCode !== 0) throw new Error(`migrate ended with ${exitCode}: ${child.output()}`);
  return child.output();
}

test("a Logue whose log is moved to EventStoreDB's protocol and back, with its vault and files into another folder, shows the same history, lets everyone sign in and accepts new messages", async (t) => {
  t.timeout(120_000);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const server = await startServerProcess();
  t.teardown(() => server.dispose());
  const running = new Set<Logue>();
  t.teardown(() => Promise.all([...running].map((logue) => logue.stop())));
  const migrate = (...argumentList: string[]) => migrateIn(folder.path, ...argumentList);
  const port = await freePort();
  const start = async (environment: Environment, dataFolder = folder.path): Promise<Logue> => {
    const logue = await startLogue({ dataFolder, environment: { ...environmentOfWaysIn, ...environment }, port });
    running.add(logue);
    return logue;
  };
  const stop = async (logue: Logue): Promise<void> => {
    await logue.stop();
    running.delete(logue);
  };
  const file = join(folder.path, "events.sqlite");
  const elsewhere = join(folder.path, "elsewhere");

  const first = await start({});
  const ada = await createWorkspace(first.url);
  const signInAgain = await openWaysIn(t, ada);
  const roomId = await ada.createsChannel();
  for (const text of texts) await ada.posts(roomId, text);
  const before = await timelineOf(ada, roomId);
  await ada.query(SaveDraftDocument, { input: { roomId, text: "not sent yet" } });
  await stop(first);

  await migrate("--from", `sqlite:${file}`, "--to", server.url);
  const workFile = `sqlite:${join(folder.path, "moved-work.sqlite")}`;
  const said = await migrate("work-store", "--from", `sqlite:${join(folder.path, "work.sqlite")}`, "--to", workFile);
  // The draft, and the places in the log to which its followers have read.
  t.regex(said, /^[2-9] records are the same in both/m);
  const second = await start({ EVENT_STORE: server.url, WORK_STORE: workFile });
  const there = await signsIn(second.url, "ada");
  t.deepEqual(
    (await there.query(DraftsDocument, {})).drafts.map(({ text }) => text),
    ["not sent yet"],
  );
  t.deepEqual(await timelineOf(there, roomId), before);
  await there.posts(roomId, "said over there");
  const after = await timelineOf(there, roomId);
  t.is(after.length, texts.length + 1);
  await stop(second);

  await mkdir(elsewhere);
  await copyFile(join(folder.path, "master.key"), join(elsewhere, "master.key"));
  const into = (name: string): string => join(elsewhere, name);
  await migrate("--from", server.url, "--to", `sqlite:${into("events.sqlite")}`);
  await migrate("work-store", "--from", workFile, "--to", `sqlite:${into("work.sqlite")}`);
  await migrate("vault", "--from", `sqlite:${join(folder.path, "vault.sqlite")}`, "--to", `sqlite:${into("vault.sqlite")}`);
  await migrate("files", "--from", `file:${join(folder.path, "blobs")}`, "--to", `file:${into("blobs")}`, "--events", server.url);
  const third = await start({}, elsewhere);
  t.deepEqual(await signInAgain(), everyWayIn);
  const back = await signsIn(third.url, "ada");
  t.deepEqual(await timelineOf(back, roomId), after);
  await back.posts(roomId, "said back here");
  t.is((await timelineOf(back, roomId)).at(-1)?.number, texts.length + 2);
});
