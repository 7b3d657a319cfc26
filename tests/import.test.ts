import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { replaceTokens } from "@logue/command-service/contract/mention-tokens.ts";
import { openSqliteReadStore } from "@logue/infra/read-store/sqlite-read-store.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import test from "ava";
import { messageIdOf, userIdOf } from "../integrations/slack/slack-ids.ts";
import { type NodeProcess, startNode } from "./support/child-process.ts";
import { eventCount } from "./support/event-count.ts";
import { MessageDocument, RoomByNameDocument, ThreadsDocument, UsersDocument } from "./support/generated/operations.ts";
import { type Person, signsIn } from "./support/person.ts";
import { repository } from "./support/repository.ts";
import { seededRandom } from "./support/seeded-random.ts";
import {
  channelsIn,
  isReply,
  messagesIn,
  readZip,
  type SlackChannel,
  type SlackMessage,
  timeOf,
  usersIn,
  writeZip,
} from "./support/slack-zip.ts";
import { type Logue, startLogue } from "./support/start-logue.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";
import { waitUntil } from "./support/wait-until.ts";

const exportFile = resolve(repository, "../shared/data/slack-export.zip");
const sampleSize = 300;
const seed = 20_261_125;
const environment = { REQUESTS_PER_MINUTE_PER_ADDRESS: "1000000000", REQUESTS_PER_MINUTE_PER_PERSON: "1000000000" };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let files: Map<string, string>;
let logue: Logue | undefined;
let administrator: Person;

const imports = (file: string, dataFolder: string): NodeProcess =>
  startNode(["startup/importing/import.ts", "slack", file, "--data", dataFolder]);

const passwordIn = (output: string): string => /with the password (\S+)/.exec(output)?.[1] ?? "";

test.before(async (t) => {
  t.timeout(110_000);
  if (!existsSync(exportFile)) throw new Error(`The Slack export is missing: it is expected at ${exportFile}.`);
  folder = await temporaryFolder();
  files = await readZip(exportFile);
});
test.after.always(async () => {
  await logue?.stop();
  await folder?.remove();
});

test.serial("an import that is killed and started again imports everything", async (t) => {
  t.timeout(110_000);
  const first = imports(exportFile, folder.path);
  t.teardown(() => first.signal("SIGKILL"));
  await waitUntil("a third of the import", () => first.hasEnded() || eventCount(folder.path) > 10_000, 100_000);
  t.false(first.hasEnded(), first.output());
  first.signal("SIGKILL");
  await first.ended;
  const afterKill = eventCount(folder.path);

  const second = imports(exportFile, folder.path);
  t.is(await second.ended, 0, second.output());

  const replies = channelsIn(files)
    .flatMap((channel) => messagesIn(files, channel))
    .filter(isReply).length;
  t.true(afterKill < eventCount(folder.path));
  t.regex(second.output(), new RegExp(`Taken over: 477 people, 10 channels, ${27_242 - replies} messages, ${replies} replies`));
  logue = await startLogue({ dataFolder: folder.path, environment });
  administrator = await signsIn(logue.url, "administrator", passwordIn(first.output()));
});

test.serial("every user of the export is imported", async (t) => {
  const names: string[] = [];
  let after: string | null | undefined;
  for (let isMore = true; isMore; ) {
    const { users } = await administrator.query(UsersDocument, { first: 100, after });
    names.push(...users.edges.map(({ node }) => node.name));
    after = users.pageInfo.endCursor;
    isMore = users.pageInfo.hasNextPage;
  }
  t.deepEqual(
    names.filter((name) => name !== "administrator").sort(),
    usersIn(files)
      .map(({ name }) => name)
      .sort(),
  );
});

test.serial("every channel has as many messages as the export, in threads of the same sizes", async (t) => {
  let total = 0;
  for (const channel of channelsIn(files)) {
    const messages = messagesIn(files, channel);
    const { roomByName } = await administrator.query(RoomByNameDocument, { name: channel.name });
    const threads = await threadsOf(roomByName?.id ?? "");
    const replies = threads.reduce((sum, { replyCount }) => sum + replyCount, 0);
    t.is((roomByName?.lastNumber ?? 0) + replies, messages.length, channel.name);
    t.deepEqual(threads.map(({ sentAt, replyCount }) => `${Date.parse(sentAt)} ${replyCount}`).sort(), threadSizes(messages));
    total += messages.length;
  }
  t.is(total, 27_242);
});

async function threadsOf(roomId: string) {
  const threads = [];
  let after: string | null | undefined;
  for (let isMore = true; isMore; ) {
    const { room } = await administrator.query(ThreadsDocument, { roomId, first: 100, after });
    if (!room) throw new Error("The room is not to be seen.");
    threads.push(...room.threads.edges.map(({ node }) => node));
    after = room.threads.pageInfo.endCursor;
    isMore = room.threads.pageInfo.hasNextPage;
  }
  return threads;
}

/** The time of each thread's root and its number of replies. */
function threadSizes(messages: readonly SlackMessage[]): string[] {
  const sizes = new Map<string, number>();
  for (const { thread_ts } of messages.filter(isReply)) sizes.set(thread_ts ?? "", (sizes.get(thread_ts ?? "") ?? 0) + 1);
  return [...sizes].map(([ts, size]) => `${timeOf({ ts })} ${size}`).sort();
}

test.serial("authors, times, texts, threads and mentions of a sample are those of the export", async (t) => {
  const random = seededRandom(seed);
  const all = channelsIn(files).flatMap((channel) => messagesIn(files, channel).map((message) => ({ channel, message })));
  const names = new Map(usersIn(files).map(({ id, name }) => [id, name]));
  const idsByName = new Map<string, string>();
  for (let taken = 0; taken < sampleSize; taken += 1) {
    const { channel, message } = random.pick(all);
    const { message: here } = await administrator.query(MessageDocument, { id: messageIdOf(channel.id, message.ts) });
    const place = `#${channel.name}, ${message.ts}`;
    if (!here) throw new Error(`${place} is missing.`);
    t.is(Date.parse(here.sentAt), timeOf(message), place);
    t.is(lettersOf(here.text), lettersOf(expectedText(message.text, names)), place);
    t.is(here.threadRootId, isReply(message) ? messageIdOf(channel.id, message.thread_ts ?? "") : null, place);
    t.is(here.mentionedUserIds.length, mentionedMembers(message, channel).size, place);
    for (const [user, id] of [[message.user, here.senderId] as const]) {
      t.is(idsByName.get(user) ?? id, id, place);
      idsByName.set(user, id);
    }
  }
  t.true(idsByName.size > 30);
  t.is(new Set(idsByName.values()).size, idsByName.size);
});

/** Slack's markup as plain text: names of users and channels, labels and addresses of links. */
function expectedText(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(/<@(\w+)(?:\|[^>]*)?>/g, (_whole, id: string) => names.get(id) ?? id)
    .replace(/<[#!](?:\w+\|)?([^>]*)>/g, "$1")
    .replace(/<([^|>]+)\|([^>]*)>/g, (_whole, written: string, named: string) => {
      const [target, label] = [unescaped(written), unescaped(named)];
      return label === "" || label === target || label === target.replace(/^\w+:(\/\/)?/, "") ? target : `${label}${target}`;
    })
    .replace(/<([^>]+)>/g, "$1")
    .replace(/[\s\S]*/, unescaped);
}

const unescaped = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The text without markup. */
const lettersOf = (text: string): string => text.replace(/%28|%29|[^\p{L}\p{N}]/gu, "");

function mentionedMembers(message: SlackMessage, channel: SlackChannel): Set<string> {
  const authors = messagesIn(files, channel).map(({ user }) => user);
  const members = new Set([...channel.members, ...authors]);
  const prose = message.text.replace(/```[\s\S]*?```|`[^`\n]+`/g, "");
  return new Set([...prose.matchAll(/<@(\w+)/g)].map((match) => match[1] ?? "").filter((id) => members.has(id)));
}

test.serial("every message of the export is imported with its words, author, time and thread", async (t) => {
  await logue?.stop();
  logue = undefined;
  const readStore = await openSqliteReadStore({ folder: join(folder.path, "documents") });
  t.teardown(() => readStore.close());
  const names = new Map(usersIn(files).map(({ id, name }) => [id, name]));
  const namesHere = new Map(usersIn(files).map(({ id, name }) => [userIdOf(id), name]));
  for (const { id, name } of await readStore.range(rooms, { index: "browse", prefix: [], limit: 1_000 }))
    namesHere.set(id, name ?? id);
  const shown = (text: string): string => replaceTokens(text, ({ id }) => namesHere.get(id) ?? id);
  const wrong: string[] = [];
  for (const channel of channelsIn(files)) {
    const said = messagesIn(files, channel);
    const found = await readStore.getMany(
      messages,
      said.map(({ ts }) => messageIdOf(channel.id, ts)),
    );
    for (const [index, message] of said.entries()) {
      const here = found[index];
      const threadRootId = isReply(message) ? messageIdOf(channel.id, message.thread_ts ?? "") : null;
      const isRight =
        here !== undefined &&
        here.senderId === userIdOf(message.user) &&
        here.sentAtMs === timeOf(message) &&
        here.threadRootId === threadRootId &&
        here.reactions.length === 0 &&
        lettersOf(shown(here.text)) === lettersOf(expectedText(message.text, names));
      if (!isRight)
        wrong.push(differenceOf(`#${channel.name}, ${message.ts}`, expectedText(message.text, names), shown(here?.text ?? "")));
    }
  }
  t.deepEqual(wrong.slice(0, 10), []);
});

/** The words around the first difference of two texts. */
function differenceOf(place: string, expected: string, found: string): string {
  const [left, right] = [lettersOf(expected), lettersOf(found)];
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  const from = Math.max(0, at - 20);
  return `${place}: expected ...${left.slice(from, from + 80)}, found ...${right.slice(from, from + 80)}`;
}

test.serial("importing the same export again adds nothing", async (t) => {
  t.timeout(110_000);
  await logue?.stop();
  logue = undefined;
  const before = eventCount(folder.path);
  const again = imports(exportFile, folder.path);
  t.is(await again.ended, 0, again.output());
  t.is(eventCount(folder.path), before);
  t.regex(again.output(), /nothing was added/);
});

test.serial("a broken file in the export is reported, and everything else is imported", async (t) => {
  const few = await temporaryFolder();
  t.teardown(() => few.remove());
  const channel = channelsIn(files).find(({ name }) => name === "type-theory");
  if (channel === undefined) throw new Error("The channel is not in the export.");
  const days = [...files].filter(([name]) => name.startsWith("type-theory/"));
  const [broken = "", brokenText = ""] = days.at(-1) ?? [];
  const lost: SlackMessage[] = JSON.parse(brokenText);
  const zip = join(few.path, "broken.zip");
  const kept = [["users.json", files.get("users.json") ?? ""], ["channels.json", JSON.stringify([channel])], ...days] as const;
  await writeZip(zip, new Map([...kept, [broken, brokenText.slice(0, brokenText.length / 2)]]));

  const importing = imports(zip, join(few.path, "data"));
  t.is(await importing.ended, 0, importing.output());

  t.true(importing.output().includes(`${broken}, entry`), importing.output());
  const house = await startLogue({ dataFolder: join(few.path, "data") });
  t.teardown(() => house.stop());
  const ada = await signsIn(house.url, "administrator", passwordIn(importing.output()));
  const { roomByName } = await ada.query(RoomByNameDocument, { name: "type-theory" });
  const whole = messagesIn(files, channel).filter(
    (message) => !lost.includes(message) && !lost.some(({ ts }) => ts === message.ts),
  );
  const held = await Promise.all(whole.map(({ ts }) => ada.query(MessageDocument, { id: messageIdOf(channel.id, ts) })));
  t.true(whole.length > 0 && lost.length > 0);
  t.true((roomByName?.lastNumber ?? 0) > 0);
  t.true(held.every(({ message }) => message !== null));
});

test.serial("a dry run reports what would be imported, and writes nothing", async (t) => {
  const few = await temporaryFolder();
  t.teardown(() => few.remove());
  const dataFolder = join(few.path, "data");
  const odd = resolve(repository, "../shared/data/slack-oddities/nasty-valid.zip");
  const running = startNode(["startup/importing/import.ts", "slack", odd, "--data", dataFolder, "--dry-run"]);
  t.is(await running.ended, 0, running.output());
  t.regex(running.output(), /Would be taken over: 14 people, 8 channels, 62 messages, 5 replies/);
  t.regex(running.output(), /Messages that could not be read and were left out: 3/);
  t.false(existsSync(dataFolder));
});

test.serial("a file that is no export, and an unknown format, are refused in one sentence", async (t) => {
  const few = await temporaryFolder();
  t.teardown(() => few.remove());
  const missing = imports(join(few.path, "nothing.zip"), few.path);
  t.is(await missing.ended, 1);
  t.regex(missing.output(), /is not there/);
  const zip = join(few.path, "empty.zip");
  await writeZip(zip, new Map([["readme.txt", "Hello"]]));
  const empty = imports(zip, few.path);
  t.is(await empty.ended, 1);
  t.regex(empty.output(), /is no Slack export: channels\.json is missing/);
  t.deepEqual(readdirSync(few.path), ["empty.zip"]);
  const unknown = startNode(["startup/importing/import.ts", "smoke-signals", zip, "--data", few.path]);
  t.is(await unknown.ended, 1);
  t.regex(unknown.output(), /no format called smoke-signals/);
  const listing = startNode(["startup/importing/import.ts"]);
  t.is(await listing.ended, 0);
  t.regex(listing.output(), /slack +Reads the zip file/);
});
