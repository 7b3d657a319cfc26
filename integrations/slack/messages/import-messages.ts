import { slackbotId } from "../people/author.ts";
import type { FiledConversation } from "../reading/day-files.ts";
import type { SlackMessage } from "../reading/message-record.ts";
import { compareTimestamps } from "../reading/timestamp.ts";
import type { RoomPlan } from "../rooms/room-plan.ts";
import { type Run, type Step, sendAll } from "../run.ts";
import { type IndexedConversation, messagesInOrder, type OrderedMessage } from "./in-order.ts";
import { contentOf } from "./message-content.ts";
import { deleteStep, idOf, type Placed, pinStep, placeOf, postStep, reactionSteps } from "./message-steps.ts";
import { historyNotice } from "./notices.ts";
import { digestOf, rootOf } from "./room-index.ts";

/** So many messages are sent at once, with the reactions to them. */
const messagesAtOnceMax = 256;

interface Sending extends SendingOptions {
  readonly run: Run;
  readonly plan: RoomPlan;
  /** Replies that are older than the root of their thread, by the root's id. */
  readonly early: Map<string, Placed[]>;
  readonly deletions: Step[];
  /** Pins whose message has not come yet. */
  readonly unmetPins: Set<string>;
  /** The messages of the last timestamp: those of one timestamp come one after the other. */
  last: { readonly key: string; readonly messages: SlackMessage[] };
}

export interface SendingOptions {
  /** Whether an earlier run made the room, so that messages may be there. */
  readonly mayBeThere: boolean;
  /** Whether an earlier run finished this room: users may have changed its content since. */
  readonly isFinished: boolean;
  readonly mayBeCalled: Placed["mayBeCalled"];
}

/**
 * Sends a room's messages in the order of time, each followed by its reactions, so that an
 * interrupted run lacks nothing before the place where it stopped. While one batch is sent the next
 * one is read and prepared. Returns how many were new.
 */
export async function importMessages(
  run: Run,
  plan: RoomPlan,
  conversations: readonly IndexedConversation[],
  options: SendingOptions,
): Promise<number> {
  const sending: Sending = {
    ...{ run, plan, ...options, early: new Map(), deletions: [], last: { key: "", messages: [] } },
    unmetPins: new Set(conversations.flatMap(({ conversation }) => conversation.pins.map((pin) => pinKey(conversation, pin)))),
  };
  const postedBefore = run.report.tally.posted;
  let underWay: Promise<unknown> = Promise.resolve();
  for await (const ordered of messagesInOrder(run.from, conversations)) {
    for (let from = 0; from < ordered.length; from += messagesAtOnceMax) {
      const some = ordered.slice(from, from + messagesAtOnceMax);
      const steps = await stepsFor(sending, some);
      await underWay;
      underWay = sendAndCount(run, steps);
      run.done.messages += some.length;
      run.host.progress(run.done.messages, run.report.tally.found, plan.place);
    }
  }
  await underWay;
  await sendAll(run, sending.deletions);
  for (const pin of sending.unmetPins) run.report.note("pinLost", pin);
  return run.report.tally.posted - postedBefore;
}

async function stepsFor(sending: Sending, ordered: readonly OrderedMessage[]): Promise<Step[]> {
  const placed = ordered.flatMap((one) => place(sending, one) ?? []);
  const ids = placed.map(({ messageId }) => messageId);
  const there = sending.mayBeThere ? await sending.run.host.known("message", ids) : new Set<string>();
  const steps: Step[] = [];
  for (const one of placed) steps.push(...(await messageSteps(sending, one, there.has(one.messageId))));
  return steps;
}

const pinKey = ({ name }: FiledConversation, { timestamp }: { readonly timestamp: string }): string => `#${name}, ${timestamp}`;

/**
 * The message as it is imported; undefined for a notice that becomes history, for a duplicate, and
 * for one that waits.
 */
function place(sending: Sending, { conversation, index, message, isStandIn }: OrderedMessage): Placed[] | undefined {
  const { run, plan, early } = sending;
  const { tally } = run.report;
  const personId = run.people.authorOf(message.author);
  const isHistory = historyNotice(message, personId) !== undefined && !index.roots.has(message.timestamp);
  if (isHistory) {
    tally.history += 1;
    const reactions = message.reactions.reduce((sum, { count }) => sum + count, 0);
    if (reactions > 0) run.report.note("reactionOnNotice", placeOf({ conversation, message }), reactions);
    return undefined;
  }
  const among = amongOthers(sending, conversation.id, message);
  if (among === undefined) {
    tally.repeated += 1;
    run.report.note("repeated", placeOf({ conversation, message }));
    return undefined;
  }
  const author = run.people.find(personId) ?? run.people.find(slackbotId);
  if (author === undefined) throw new Error(`${placeOf({ conversation, message })} has an unknown author.`);
  if (isStandIn) run.report.note("rootMissing", placeOf({ conversation, message }));
  const threadTimestamp = message.threadTimestamp ?? index.listedReplies.get(message.timestamp);
  const root = threadTimestamp === undefined ? undefined : rootOf(index, threadTimestamp);
  const hasRoot = root !== undefined && root !== message.timestamp;
  const threadRootId = hasRoot ? idOf(conversation, root) : null;
  sending.unmetPins.delete(pinKey(conversation, message));
  const messageId = idOf(conversation, message.timestamp, among);
  const { mayBeCalled } = sending;
  const placed: Placed = {
    conversation,
    message,
    roomId: plan.roomId,
    messageId,
    among,
    author,
    threadRootId,
    isStandIn,
    mayBeCalled,
  };
  if (threadRootId !== null && root !== undefined && compareTimestamps(root, message.timestamp) > 0) {
    early.set(threadRootId, [...(early.get(threadRootId) ?? []), placed]);
    return undefined;
  }
  const waited = early.get(messageId) ?? [];
  early.delete(messageId);
  return [placed, ...waited];
}

/**
 * Distinguishes messages with the same timestamp: empty for the first. Undefined for a duplicate of
 * an earlier one.
 */
function amongOthers(sending: Sending, conversationId: string, message: SlackMessage): string | undefined {
  const key = `${conversationId}/${message.timestamp}`;
  if (sending.last.key !== key) {
    sending.last = { key, messages: [message] };
    return "";
  }
  const digest = digestOf(message);
  if (sending.last.messages.some((other) => digestOf(other) === digest)) return undefined;
  sending.last.messages.push(message);
  return digest;
}

async function messageSteps(sending: Sending, placed: Placed, isThere: boolean): Promise<Step[]> {
  const { run, isFinished, deletions } = sending;
  if (isThere) {
    if (!placed.isStandIn) run.report.tally.alreadyThere += 1;
    if (!placed.isStandIn) countTaken(run, placed.threadRootId);
    if (isFinished) return [];
  }
  const after = [...reactionSteps(run, placed), ...pinStep(run, placed)];
  if (isDeleted(placed.message)) {
    run.report.note("rootDeleted", placeOf(placed));
    deletions.push(deleteStep(placed));
  }
  if (isThere) return after;
  const { texts, ...content } = await contentOf(run, placed);
  const posts = texts.map((text, index) =>
    index === 0
      ? postStep(placed, { ...content, text })
      : postStep(placed, { text, mentionedUserIds: [], mentionsRoom: false, fileIds: [] }, index + 1),
  );
  return [...posts, ...after];
}

const isDeleted = ({ subtype, isHidden, text }: SlackMessage): boolean =>
  subtype === "tombstone" && (isHidden || text === "" || text === "This message was deleted.");

async function sendAndCount(run: Run, steps: readonly Step[]): Promise<void> {
  const taken = await sendAll(run, steps);
  for (const [index, { command, isMessage }] of steps.entries()) {
    if (command.type === "AddReaction" && taken[index]) run.report.taken.reactions += 1;
    if (command.type !== "PostMessage" || isMessage !== true) continue;
    if (taken[index]) run.report.tally.posted += 1;
    else run.report.tally.leftOut += 1;
    if (taken[index]) countTaken(run, command.data.threadRootId);
  }
}

const countTaken = ({ report }: Run, threadRootId: string | null): void => {
  report.taken[threadRootId === null ? "messages" : "replies"] += 1;
};
