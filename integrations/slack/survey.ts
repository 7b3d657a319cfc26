import type { ImportHost } from "../integration.ts";
import type { Fields } from "../markup/values.ts";
import { createRoomIndexer, type RoomIndex } from "./messages/room-index.ts";
import { slackbotId } from "./people/author.ts";
import type { People } from "./people/people.ts";
import type { FiledConversation } from "./reading/day-files.ts";
import { type SlackMessage, slackMessage } from "./reading/message-record.ts";
import type { SlackExport } from "./reading/slack-export.ts";
import type { SlackReport } from "./report/report.ts";

export interface Survey {
  /** Who said something where, by the conversation's id. */
  readonly speakers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of user groups, as texts give them. */
  readonly groupNames: ReadonlyMap<string, string>;
  /** What must be known of each conversation before its first message is sent, by its id. */
  readonly indexes: ReadonlyMap<string, RoomIndex>;
  /** Messages that say themselves that they were saved. */
  readonly savedMessages: readonly { readonly conversation: string; readonly timestamp: string }[];
}

/**
 * Reads the whole export once before anything is written: what cannot be read is told of, and
 * everybody who did something is met, so that every message has an author.
 */
export async function surveyExport(
  from: SlackExport,
  people: People,
  report: SlackReport,
  progress: ImportHost["progress"],
): Promise<Survey> {
  const speakers = new Map<string, Set<string>>();
  const groupNames = new Map<string, string>();
  const indexes = new Map<string, RoomIndex>();
  const savedMessages: { conversation: string; timestamp: string }[] = [];
  for (const { place, problem } of from.unreadable) report.note("unreadableFile", `${place}: ${problem}`);
  for (const [place, conversation] of from.conversations.entries()) {
    progress(place, from.conversations.length, "reading");
    const here = new Set<string>();
    speakers.set(conversation.id, here);
    meetMembers(people, conversation);
    const indexer = createRoomIndexer(people);
    let count = 0;
    for (const dayFile of conversation.dayFiles) {
      const messages = await from.messagesOf(dayFile, ({ place, problem, isMessage }) => {
        report.note(isMessage ? "unreadableMessage" : "unreadableFile", `${place}: ${problem}`);
        if (isMessage) [count, report.tally.leftOut] = [count + 1, report.tally.leftOut + 1];
      });
      count += messages.length;
      for (const message of messages) {
        meetAll(people, message, here, groupNames);
        if (message.isSaved) savedMessages.push({ conversation: conversation.id, timestamp: message.timestamp });
      }
      indexer.add(dayFile, messages);
    }
    const index = indexer.index();
    for (const root of index.givenRoots.values()) meetRoot(people, root);
    indexes.set(conversation.id, index);
    // Slack's own voice begins the threads whose first message is missing.
    if (index.missingRoots.length > 0) people.meet(slackbotId);
    report.tally.found += count;
    if (!conversation.isInIndex) report.note("roomUnindexed", `${conversation.name}: ${count} messages`);
  }
  for (const name of from.leftAlone) report.note("leftAlone", name);
  for (const name of from.missing) report.note("notInExport", `${name} is not in the export`);
  for (const { personId } of from.saved.items) people.meet(personId);
  return { speakers, groupNames, indexes, savedMessages };
}

function meetMembers(people: People, { memberIds = [], creatorId, pins }: FiledConversation): void {
  for (const id of memberIds) people.meet(id);
  people.meet(creatorId);
  for (const { userId } of pins) people.meet(userId);
}

const groupPattern = /<!subteam\^(\w+)\|@?([^<>|]+)>/g;

function meetAll(people: People, message: SlackMessage, speakers: Set<string>, groupNames: Map<string, string>): void {
  const authorId = people.authorOf(message.author);
  people.meet(authorId, message.author);
  if (!isNotice(message)) speakers.add(authorId);
  for (const { userIds } of message.reactions) for (const id of userIds) people.meet(id);
  people.meet(message.pinnedById ?? "");
  people.meet(message.notice.inviterId ?? "");
  if (message.text.includes("<!subteam"))
    for (const [, id = "", name = ""] of message.text.matchAll(groupPattern)) groupNames.set(id, name);
}

/** The author of a message that is not in the export itself. */
function meetRoot(people: People, root: Fields): void {
  const read = slackMessage(root);
  if ("message" in read) people.meet(people.authorOf(read.message.author), read.message.author);
}

const isNotice = ({ subtype }: SlackMessage): boolean => /^(?:channel|group)_(?:join|leave)$/.test(subtype);
