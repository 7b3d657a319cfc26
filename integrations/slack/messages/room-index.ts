import { createHash } from "node:crypto";
import type { People } from "../people/people.ts";
import type { SlackMessage } from "../reading/message-record.ts";
import type { FiledConversation, SlackExport } from "../reading/slack-export.ts";
import { compareTimestamps } from "../reading/timestamp.ts";
import type { HistoryNotice } from "../rooms/membership.ts";
import { historyNotice } from "./notices.ts";

/** What must be known of a conversation before its first message is sent. It grows with threads and notices, not with messages. */
export interface RoomIndex {
  /** The files in the order of their earliest messages, each with that message's timestamp. */
  readonly files: readonly { readonly name: string; readonly from: string }[];
  /** Roots that have replies. */
  readonly roots: ReadonlySet<string>;
  /** Roots that have replies and are not in the export. */
  readonly missingRoots: readonly string[];
  /** Of roots that are replies themselves, the root above them. */
  readonly parents: ReadonlyMap<string, string>;
  readonly notices: readonly HistoryNotice[];
  readonly latest: string | undefined;
  readonly count: number;
}

export async function indexRoom(from: SlackExport, conversation: FiledConversation, people: People): Promise<RoomIndex> {
  const files: { name: string; from: string }[] = [];
  const there = new Set<string>();
  const parents = new Map<string, string>();
  const notices: HistoryNotice[] = [];
  let [latest, count]: [string | undefined, number] = [undefined, 0];
  for (const name of conversation.dayFiles) {
    let first: string | undefined;
    for (const message of await from.messagesOf(name, () => undefined)) {
      const { timestamp, threadTimestamp } = message;
      count += 1;
      there.add(timestamp);
      if (first === undefined || compareTimestamps(timestamp, first) < 0) first = timestamp;
      if (latest === undefined || compareTimestamps(timestamp, latest) > 0) latest = timestamp;
      if (threadTimestamp !== undefined) parents.set(timestamp, threadTimestamp);
      const notice = historyNotice(message, people.authorOf(message.author));
      if (notice !== undefined) notices.push(notice);
    }
    if (first !== undefined) files.push({ name, from: first });
  }
  files.sort((one, other) => compareTimestamps(one.from, other.from));
  notices.sort((one, other) => compareTimestamps(one.timestamp, other.timestamp));
  const roots = new Set(parents.values());
  return {
    files,
    roots,
    missingRoots: [...roots].filter((root) => !there.has(root)).sort(compareTimestamps),
    parents: new Map([...parents].filter(([timestamp]) => roots.has(timestamp))),
    notices,
    latest,
    count,
  };
}

/** What makes two messages of one timestamp the same: who says what. How often it was replied to may differ from file to file. */
export function digestOf({ author, text, subtype, blocks, attachments, files }: SlackMessage): string {
  const notice = /_(?:join|leave)$/.test(subtype) ? subtype : "";
  const said = [author.userId, author.botId, author.userName, text, notice, files.map(({ id }) => id), blocks, attachments];
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 12);
}

/** The root of the thread that a reply stands in, itself no reply: a reply to a reply belongs to that one's thread. */
export function rootOf({ parents }: RoomIndex, threadTimestamp: string): string {
  const passed = new Set([threadTimestamp]);
  let root = threadTimestamp;
  for (let parent = parents.get(root); parent !== undefined && !passed.has(parent); parent = parents.get(root)) {
    passed.add(parent);
    root = parent;
  }
  return root;
}
