import { type MessageData, type Page, withFragments } from "../documents.ts";
import { channelId, messageId, messageIn, roomOf } from "../find.ts";
import { messageIdOf, timeOfTs, timeTs, tsOf } from "../message-ts.ts";
import { refusal, type SlackCall, type SlackMethod } from "../method.ts";
import { nextCursor, nextPage, placeIn } from "../request/pages.ts";
import { isListed, shownMessage } from "../shown/message.ts";
import { SlackError } from "../slack-error.ts";

const backwards = withFragments(`query SlackHistory($id: ID!, $last: Int, $before: String) {
  room(id: $id) { messages(last: $last, before: $before) { edges { node { ...Message } } ...PAGE } } }`);
const around = `query SlackAround($id: ID!, $around: Int) {
  room(id: $id) { lastNumber messages(first: 1, around: $around) { edges { cursor node { id number sentAt } } } } }`;
const thread = withFragments(`query SlackReplies($id: ID!, $first: Int, $after: String) {
  message(id: $id) { thread(first: $first, after: $after) { edges { node { ...Message } } ...PAGE } } }`);
const markRead = `mutation SlackMark($input: MarkReadInput!) { markRead(input: $input) { ${refusal} } }`;

interface Bounds {
  readonly oldest: string;
  readonly latest: string;
  readonly inclusive: boolean;
}

async function boundsOf(call: SlackCall, roomId: string): Promise<Bounds> {
  const { given } = call;
  for (const name of ["oldest", "latest"]) {
    if (given.has(name) && given.text(name) !== "now" && timeOfTs(given.text(name)) === undefined)
      throw new SlackError(`invalid_ts_${name}`);
  }
  const at = (name: string) => comparedBound(call, roomId, given.text(name));
  const latest = given.text("latest") === "now" ? "" : await at("latest");
  return { oldest: given.has("oldest") ? await at("oldest") : "0", latest, inclusive: given.isSet("inclusive") };
}

type Sent = Pick<MessageData, "id" | "sentAt">;

const idBehindMaxMs = 24 * 60 * 60_000;

/**
 * The `ts`, unless the id was made long before the message was sent, as of a scheduled one, or says
 * no time, as of older ones of scripts: then the time at which it was sent.
 */
function comparedTs({ id, sentAt }: Sent): string {
  const [ts, sentAtMs] = [tsOf(id), Date.parse(sentAt)];
  return Math.abs((timeOfTs(ts) ?? 0) - sentAtMs) > idBehindMaxMs ? timeTs(sentAtMs) : ts;
}

/** A `ts` of a message that is here is looked up, because it may have been sent later. */
async function comparedBound(call: SlackCall, roomId: string, bound: string): Promise<string> {
  const id = messageIdOf(bound);
  if (id === undefined) return bound;
  return messageIn(call, roomId, id).then(comparedTs, (error: unknown) => {
    if (error instanceof SlackError) return bound;
    throw error;
  });
}

/** The comparison of two times: a `ts` of ours by all its digits, another time by its milliseconds. */
function compare(ts: string, bound: string): number {
  if (messageIdOf(bound) !== undefined) return ts < bound ? -1 : ts > bound ? 1 : 0;
  return Math.sign((timeOfTs(ts) ?? 0) - (timeOfTs(bound) ?? 0));
}

function isWithin(message: MessageData, { oldest, latest, inclusive }: Bounds): boolean {
  const ts = comparedTs(message);
  const sinceOldest = oldest === "0" ? 1 : compare(ts, oldest);
  const untilLatest = latest === "" ? -1 : compare(ts, latest);
  return inclusive ? sinceOldest >= 0 && untilLatest <= 0 : sinceOldest > 0 && untilLatest < 0;
}

interface Around {
  readonly room: {
    readonly lastNumber: number;
    readonly messages: Page<Sent & { readonly number: number }>;
  } | null;
}

/**
 * The cursor before which everything up to the latest time lies, found by halving; null for the whole
 * timeline.
 */
async function cursorAfter(call: SlackCall, id: string, { latest, inclusive }: Bounds): Promise<string | null> {
  if (latest === "") return null;
  const at = async (number: number) => (await call.ask<Around>(around, { id, around: number })).room;
  let [low, high] = [1, ((await at(1))?.lastNumber ?? 0) + 1];
  const last = high;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const node = (await at(middle))?.messages.edges[0]?.node;
    if (node === undefined || compare(comparedTs(node), latest) >= (inclusive ? 1 : 0)) high = middle;
    else low = middle + 1;
  }
  return low >= last ? null : ((await at(low))?.messages.edges[0]?.cursor ?? null);
}

const history: SlackMethod = {
  name: "conversations.history",
  leavesOut: "system messages such as `channel_join`; a page has 100 messages at most",
  async handle(call) {
    const id = await channelId(call);
    const bounds = await boundsOf(call, id);
    const last = call.given.count("limit", 100, 100);
    const place = placeIn(call.given.text("cursor"), ["before"]);
    const before = place.after ?? (await cursorAfter(call, id, bounds));
    const { room } = await call.ask<{ room: { messages: Page<MessageData> } | null }>(backwards, { id, last, before });
    if (room === null) throw new SlackError("channel_not_found");
    const nodes = room.messages.edges.map(({ node }) => node).reverse();
    const messages = nodes.filter((message) => isListed(message) && isWithin(message, bounds));
    const oldest = nodes.at(-1);
    const { hasPreviousPage, startCursor } = room.messages.pageInfo;
    const goesOn =
      hasPreviousPage && oldest !== undefined && (bounds.oldest === "0" || compare(comparedTs(oldest), bounds.oldest) > 0);
    const next = { pageInfo: { startCursor: null, endCursor: startCursor, hasNextPage: goesOn, hasPreviousPage: false } };
    return {
      messages: messages.map((message) => shownMessage(message, call.origin)),
      has_more: goesOn,
      pin_count: 0,
      ...nextPage(nextCursor("before", ["before"], next)),
    };
  },
};

/** The message that began the thread, and its replies, oldest first. */
const replies: SlackMethod = {
  name: "conversations.replies",
  leavesOut: "a page has 100 messages at most",
  async handle(call) {
    const roomId = await channelId(call);
    const named = await messageIn(call, roomId, messageId(call, "ts", "thread_not_found"), "thread_not_found");
    const root = named.threadRootId === null ? named : await messageIn(call, roomId, named.threadRootId, "thread_not_found");
    const place = placeIn(call.given.text("cursor"), ["after"]);
    const variables = { id: root.id, first: call.given.count("limit", 100, 100), after: place.after };
    const { message } = await call.ask<{ message: { thread: Page<MessageData> } | null }>(thread, variables);
    if (message === null) throw new SlackError("thread_not_found");
    const bounds = await boundsOf(call, roomId);
    const found = message.thread.edges.map(({ node }) => node).filter((reply) => isListed(reply) && isWithin(reply, bounds));
    const all = place.after === null ? [root, ...found] : found;
    const messages = all.map((each) => shownMessage(each, call.origin));
    return {
      messages,
      has_more: message.thread.pageInfo.hasNextPage,
      ...nextPage(nextCursor("after", ["after"], message.thread)),
    };
  },
};

const mark: SlackMethod = {
  name: "conversations.mark",
  async handle(call) {
    const roomId = await channelId(call);
    const { isMember } = await roomOf(call, roomId);
    if (!isMember) throw new SlackError("not_in_channel");
    const { number } = await messageIn(call, roomId, messageId(call, "ts", "invalid_timestamp"), "invalid_timestamp");
    if (number === null) throw new SlackError("invalid_timestamp");
    await call.ask(markRead, { input: { roomId, number } });
    return {};
  },
};

export const historyMethods: readonly SlackMethod[] = [history, replies, mark];
