import { join } from "node:path";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import test from "ava";
import { type Environment, startNode } from "../../tests/support/child-process.ts";
import { DraftsDocument, SaveDraftDocument } from "../../tests/support/generated/operations.ts";
import { createWorkspace, type Person, signsIn } from "../../tests/support/person.ts";
import { type Logue, startLogue } from "../../tests/support/start-logue.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";

const texts = Array.from({ length: 30 }, (_, index) => `What was said ${index}`);

async function timelineOf(reader: Person, roomId: string) {
  const timeline = await reader.timeline(roomId);
  return timeline.map(({ id, text, number, sentAt }) => ({ id, text, number, sentAt }));
}

async function migrate(...argumentList: string[]): Promise<string> {
  const child = startNode(["startup/migrate/migrate.ts", ...argumentList]);
  const exitCode = await child.ended;
  if (exitCode !== 0) throw new Error(`migrate ended with ${exitCode}: ${child.output()}`);
  return child.output();
}

test("a Logue whose log is moved to EventStoreDB's protocol and back shows the same history and accepts new messages", async (t) => {
  t.timeout(120_000);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const server = await startServerProcess();
  t.teardown(() => server.dispose());
  const running = new Set<Logue>();
  t.teardown(() => Promise.all([...running].map((logue) => logue.stop())));
  const start = async (environment: Environment): Promise<Logue> => {
    const logue = await startLogue({ dataFolder: folder.path, environment });
    running.add(logue);
    return logue;
  };
  const stop = async (logue: Logue): Promise<void> => {
    await logue.stop();
    running.delete(logue);
  };
  const file = join(folder.path, "events.sqlite");
  const backFile = join(folder.path, "back.sqlite");

  const first = await start({});
  const ada = await createWorkspace(first.url);
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

  await migrate("--from", server.url, "--to", `sqlite:${backFile}`);
  const third = await start({ EVENT_STORE: `sqlite:${backFile}` });
  const back = await signsIn(third.url, "ada");
  t.deepEqual(await timelineOf(back, roomId), after);
  await back.posts(roomId, "said back here");
  t.is((await timelineOf(back, roomId)).at(-1)?.number, texts.length + 2);
});
