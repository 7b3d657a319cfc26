import { createHash } from "node:crypto";
import type { Fields } from "../../markup/values.ts";
import type { People } from "../people/people.ts";
import type { SlackMessage } from "../reading/message-record.ts";
import { compareTimestamps, timestampOf } from "../reading/timestamp.ts";
import type { HistoryNotice } from "../rooms/membership.ts";
import { historyNotice } from "./notices.ts";

/**
 * What must be known of a conversation before its first message is sent. It grows with threads and
 * notices, not with messages.
 */
export interface RoomIndex {
  /** The files in the order of their earliest messages, each with that message's timestamp. */
  readonly files: readonly { readonly name: string; readonly from: string }[];
  /** Roots that have replies. */
  readonly roots: ReadonlySet<string>;
  /** Roots that have replies and are not in the export. */
  readonly missingRoots: readonly string[];
  /** Of roots that are replies themselves, the root above them. */
  readonly parents: ReadonlyMap<string, string>;
  /** The roots of replies that do not name it themselves, but are named by it. */
  readonly listedReplies: ReadonlyMap<string, string>;
  /** Missing roots that a reply holds, as they are written. */
  readonly givenRoots: ReadonlyMap<string, Fields>;
  readonly notices: readonly HistoryNotice[];
  readonly latest: string | undefined;
  readonly count: number;
}

/** Gathers a conversation's index from its messages, file by file. */
export interface RoomIndexer {
  add(file: string, messages: readonly SlackMessage[]): void;
  index(): RoomIndex;
}

export function createRoomIndexer(people: People): RoomIndexer {
  const files: { name: string; from: string }[] = [];
  const there = new Set<string>();
  const parents = new Map<string, string>();
  const listed = new Map<string, string>();
  const givenRoots = new Map<string, Fields>();
  const notices: HistoryNotice[] = [];
  let [latest, count]: [string | undefined, number] = [undefined, 0];

  const addMessage = (message: SlackMessage): void => {
    const { timestamp, threadTimestamp } = message;
    there.add(timestamp);
    if (latest === undefined || compareTimestamps(timestamp, latest) > 0) latest = timestamp;
    if (threadTimestamp !== undefined) parents.set(timestamp, threadTimestamp);
    for (const reply of message.replyTimestamps) listed.set(reply, timestamp);
    if (message.root !== undefined && timestampOf(message.root.ts) === threadTimestamp)
      givenRoots.set(threadTimestamp ?? "", message.root);
    const notice = historyNotice(message, people.authorOf(message.author));
    if (notice !== undefined) notices.push(notice);
  };

  return {
    add(name, messages) {
      let first = messages[0]?.timestamp;
      for (const { timestamp } of messages) if (first === undefined || compareTimestamps(timestamp, first) < 0) first = timestamp;
      if (first !== undefined) files.push({ name, from: first });
      count += messages.length;
      for (const message of messages) addMessage(message);
    },
    index() {
      for (const [reply, root] of listed) if (!there.has(reply) || parents.has(reply) || reply === root) listed.delete(reply);
      for (const [reply, root] of listed) parents.set(reply, root);
      const roots = new Set(parents.values());
      for (const root of givenRoots.keys()) if (there.has(root)) givenRoots.delete(root);
      return {
        files: files.sort((one, other) => compareTimestamps(one.from, other.from)),
        roots,
        missingRoots: [...roots].filter((root) => !there.has(root)).sort(compareTimestamps),
        listedReplies: listed,
        givenRoots,
        parents: new Map([...parents].filter(([timestamp]) => roots.has(timestamp))),
        notices: notices.sort((one, other) => compareTimestamps(one.timestamp, other.timestamp)),
        latest,
        count,
      };
    },
  };
}

/**
 * A digest of the sender and the content: two messages of one timestamp with the same digest are
 * the same. The number of replies is left out, because it may differ from file to file.
 */
export function digestOf({ author, text, subtype, blocks, attachments, files }: SlackMessage): string {
  const notice = /_(?:join|leave)$/.test(subtype) ? subtype : "";
  const said = [author.userId, author.botId, author.userName, text, notice, files.map(({ id }) => id), blocks, attachments];
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 12);
}

/**
 * The root of a reply's thread, itself not a reply: a reply to a reply belongs to that one's
 * thread.
 */
export function rootOf({ parents }: RoomIndex, threadTimestamp: string): string {
  const passed = new Set([threadTimestamp]);
  let root = threadTimestamp;
  for (let parent = parents.get(root); parent !== undefined && !passed.has(parent); parent = parents.get(root)) {
    passed.add(parent);
    root = parent;
  }
  return root;
}
