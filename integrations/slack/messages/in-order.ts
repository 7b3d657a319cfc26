import { slackbotId } from "../people/author.ts";
import type { FiledConversation } from "../reading/day-files.ts";
import { type SlackMessage, slackMessage } from "../reading/message-record.ts";
import type { SlackExport } from "../reading/slack-export.ts";
import { compareTimestamps } from "../reading/timestamp.ts";
import type { RoomIndex } from "./room-index.ts";

export interface IndexedConversation {
  readonly conversation: FiledConversation;
  readonly index: RoomIndex;
}

export interface OrderedMessage extends IndexedConversation {
  readonly message: SlackMessage;
  /** Whether it stands for a message that is not in the export. */
  readonly isStandIn: boolean;
}

/**
 * The messages of a room in the order of time, for any order of files and of messages in them, and
 * from any number of conversations. A file is opened when its earliest message is next; a message
 * is yielded when every file with earlier ones has been read.
 */
export async function* messagesInOrder(
  from: SlackExport,
  conversations: readonly IndexedConversation[],
): AsyncGenerator<readonly OrderedMessage[]> {
  const files = conversations
    .flatMap((indexed) => indexed.index.files.map((file) => ({ ...file, ...indexed })))
    .sort((one, other) => compareTimestamps(one.from, other.from));
  let waiting: OrderedMessage[] = conversations.flatMap(standIns);
  for (const [at, { name, conversation, index }] of files.entries()) {
    for (const message of await from.messagesOf(name, () => undefined))
      waiting.push({ conversation, index, message, isStandIn: false });
    waiting.sort((one, other) => compareTimestamps(one.message.timestamp, other.message.timestamp));
    const next = files[at + 1];
    if (next === undefined) break;
    const ready = waiting.findIndex(({ message }) => compareTimestamps(message.timestamp, next.from) >= 0);
    if (ready === 0) continue;
    yield ready === -1 ? waiting : waiting.slice(0, ready);
    waiting = ready === -1 ? [] : waiting.slice(ready);
  }
  if (waiting.length > 0) yield waiting;
}

/**
 * A thread whose first message is missing begins with what a reply holds of it, else with a message
 * that says so, at that message's time.
 */
const standIns = ({ conversation, index }: IndexedConversation): OrderedMessage[] =>
  index.missingRoots.flatMap((timestamp) => {
    const text = "_The message that began this thread is not in the export of Slack._";
    const read = slackMessage(index.givenRoots.get(timestamp) ?? { type: "message", user: slackbotId, text, ts: timestamp });
    return "message" in read ? [{ conversation, index, message: read.message, isStandIn: true }] : [];
  });
