import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExecutionContext } from "ava";
import {
  AddReactionDocument,
  CreateAccessTokenDocument,
  EditMessageDocument,
  RegisterBotDocument,
} from "./generated/operations.ts";
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
  /** Whether it is seen as online while it runs. */
  readonly isOnline: boolean;
  start(environment: Readonly<Record<string, string>>): RunningBot;
}

const threadQuery = "query ($id: ID!) { message(id: $id) { thread { edges { node { text sender { name } } } } } }";
const presenceQuery = "query ($ids: [ID!]!) { presences(userIds: $ids) { presence } }";
interface ThreadAnswer {
  readonly message: { readonly thread: { readonly edges: readonly { readonly node: { readonly text: string } }[] } };
}

/**
 * Talks with the example bot of an SDK: it answers in rooms and threads, goes on where it stood after
 * it was killed, and answers nothing twice, even from an old cursor.
 */
export async function talkWithTideBot(t: ExecutionContext, { house, folder, isOnline, start }: TideBot): Promise<void> {
  const { ada } = house;
  const roomId = await ada.createsChannel();
  const { userId, token } = await makeBot(ada, roomId);
  const cursor = join(folder, "tides.cursor");
  const environment = { LOGUE_URL: house.logue.url, LOGUE_TOKEN: token, CURSOR_FILE: cursor };
  const isReady = (bot: RunningBot) => () => bot.output().includes("ready");
  const answers = async (): Promise<string[]> =>
    (await ada.timeline(roomId)).filter(({ sender }) => sender.id !== ada.userId).map(({ text }) => text);
  const answered = (count: number) => async () => (await answers()).length === count;

  const startBot = (): RunningBot => {
    const bot = start(environment);
    t.teardown(bot.kill);
    return bot;
  };

  const first = startBot();
  await waitUntil("the bot to be ready", isReady(first)).catch(() => t.fail(first.output()));
  await waitUntil("the cursor to be kept", () => existsSync(cursor));
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
  const second = startBot();
  await waitUntil("what was missed to be answered", answered(2)).catch(() => t.fail(second.output()));
  await waitUntil("the edit to be noticed", async () => {
    const message = (await ada.timeline(roomId)).find(({ id }) => id === asked.id);
    return message?.reactions.some(({ emoji }) => emoji === "eyes");
  });
  await ada.does(AddReactionDocument, { messageId: asked.id, emoji: "wave" });
  await waitUntil("the greeting", answered(3)).catch(() => t.fail(second.output()));
  const presence = await ada.ask<{ presences: { presence: string }[] }, object>(presenceQuery, { ids: [userId] });
  await second.kill();

  await copyFile(`${cursor}.old`, cursor);
  const third = startBot();
  await waitUntil("the bot to be ready again", isReady(third)).catch(() => t.fail(third.output()));
  await ada.posts(roomId, "!tide harbour");
  await waitUntil("the last answer", answered(4)).catch(() => t.fail(third.output()));
  const high = "High at 9:00, low at 15:10.";
  t.deepEqual(await answers(), [high, "No tides are known for mole.", "Hello!", high]);
  t.is(presence.data?.presences[0]?.presence, isOnline ? "ONLINE" : "OFFLINE");
  await third.kill();
}

async function makeBot(ada: Person, roomId: string): Promise<{ readonly userId: string; readonly token: string }> {
  const { userId } = await ada.does(RegisterBotDocument, { name: `tides-${Date.now()}`, displayName: "Tides" });
  await ada.adds(roomId, { userId });
  const { token } = await ada.does(CreateAccessTokenDocument, { label: "tides", scopes: ["READ", "WRITE"], userId });
  return { userId, token };
}
