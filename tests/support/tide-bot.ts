import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExecutionContext } from "ava";
import { CreateAccessTokenDocument, EditMessageDocument, RegisterBotDocument } from "./generated/operations.ts";
import type { House } from "./house.ts";
import type { Person } from "./person.ts";
import { waitUntil } from "./wait-until.ts";

/** The example bot, running as a program of its own. */
export interface RunningBot {
  output(): string;
  /** Ends it at once, in whatever it is doing. */
  kill(): Promise<unknown>;
}

export interface TideBot {
  readonly house: House;
  /** Where the bot keeps its cursor. */
  readonly folder: string;
  start(environment: Readonly<Record<string, string>>): RunningBot;
}

const threadQuery = "query ($id: ID!) { message(id: $id) { thread { edges { node { text sender { name } } } } } }";
interface ThreadAnswer {
  readonly message: { readonly thread: { readonly edges: readonly { readonly node: { readonly text: string } }[] } };
}

/**
 * Talks with the example bot of an SDK: it answers in rooms and threads, goes on where it stood after
 * it was killed, and answers nothing twice, even from an old cursor.
 */
export async function talkWithTideBot(t: ExecutionContext, { house, folder, start }: TideBot): Promise<void> {
  const { ada } = house;
  const roomId = await ada.createsChannel();
  const token = await makeBot(ada, roomId);
  const cursor = join(folder, "tides.cursor");
  const environment = { LOGUE_URL: house.logue.url, LOGUE_TOKEN: token, CURSOR_FILE: cursor };
  const isReady = (bot: RunningBot) => () => bot.output().includes("ready");
  const answers = async (): Promise<string[]> =>
    (await ada.timeline(roomId)).filter(({ sender }) => sender.id !== ada.userId).map(({ text }) => text);
  const answered = (count: number) => async () => (await answers()).length === count;

  const first = start(environment);
  await waitUntil("the bot to be ready", isReady(first)).catch(() => t.fail(first.output()));
  await copyFile(cursor, `${cursor}.old`);
  const asked = await ada.posts(roomId, "!tide harbour");
  await waitUntil("an answer", answered(1)).catch(() => t.fail(first.output()));
  const root = await ada.posts(roomId, "About the pier");
  await ada.posts(roomId, "!tide pier", { threadRootId: root.id });
  await waitUntil("an answer in the thread", async () => {
    const { data } = await ada.ask<ThreadAnswer, { id: string }>(threadQuery, { id: root.id });
    return data?.message.thread.edges.some(({ node }) => node.text === "No tides are known for pier.");
  });
  await first.kill();

  await ada.posts(roomId, "!tide mole");
  await ada.does(EditMessageDocument, { messageId: asked.id, text: "!tide harbour, please" });
  const second = start(environment);
  await waitUntil("what was missed to be answered", answered(2)).catch(() => t.fail(second.output()));
  await waitUntil("the edit to be noticed", async () => {
    const message = (await ada.timeline(roomId)).find(({ id }) => id === asked.id);
    return message?.reactions.some(({ emoji }) => emoji === "eyes");
  });
  await second.kill();

  await copyFile(`${cursor}.old`, cursor);
  const third = start(environment);
  await waitUntil("the bot to be ready again", isReady(third)).catch(() => t.fail(third.output()));
  const last = await ada.posts(roomId, "!tide harbour");
  await waitUntil("the last answer", answered(3)).catch(() => t.fail(third.output()));
  t.deepEqual(await answers(), ["High at 9:00, low at 15:10.", "No tides are known for mole.", "High at 9:00, low at 15:10."]);
  t.true((last.number ?? 0) > 0);
  await third.kill();
}

async function makeBot(ada: Person, roomId: string): Promise<string> {
  const { userId } = await ada.does(RegisterBotDocument, { name: `tides-${Date.now()}`, displayName: "Tides" });
  await ada.adds(roomId, { userId });
  return (await ada.does(CreateAccessTokenDocument, { label: "tides", scopes: ["READ", "WRITE"], userId })).token;
}
