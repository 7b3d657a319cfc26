import { cleanLine, shortened } from "@logue/command-service/contract/clean-text.ts";
import type { PostMessage } from "@logue/command-service/contract/messages.ts";
import { standardEmoji } from "../../markup/emoji-names.ts";
import type { Person } from "../people/person.ts";
import type { FiledConversation } from "../reading/day-files.ts";
import type { SlackMessage } from "../reading/message-record.ts";
import type { Run, Step } from "../run.ts";
import { commandIdOf, messageIdOf, timeOf } from "../slack-ids.ts";

/** A message of a room: where it is from, and as what it stands here. */
export interface Placed {
  readonly conversation: FiledConversation;
  readonly message: SlackMessage;
  readonly roomId: string;
  readonly messageId: string;
  /** Tells it from the first message of its timestamp; empty for the first. */
  readonly among: string;
  readonly author: Person;
  readonly threadRootId: string | null;
  readonly isStandIn: boolean;
  /** Who is notified of the mention: only people who may read the room. */
  readonly mayBeCalled: (person: Person) => boolean;
}

export const placeOf = ({ conversation, message }: Pick<Placed, "conversation" | "message">): string =>
  `#${conversation.name}, ${message.timestamp}`;

export const timeIn = (timestamp: string): string => new Date(Math.min(timeOf(timestamp), 253_402_300_799_000)).toISOString();

export const idOf = ({ id }: FiledConversation, timestamp: string, among = ""): string => messageIdOf(id, timestamp, among);

/** The name under which a program posted, where it is not the name of its account. */
function postedAsOf({ author, message }: Placed): PostMessage["postedAs"] {
  const { botId, userName } = message.author;
  if (author.kind !== "bot" || botId === "") return undefined;
  const name = shortened(cleanLine(userName), 80).trim();
  const isOwn = name === "" || name === author.displayName || userName === author.wantedName;
  return isOwn ? undefined : { name, avatarFileId: null };
}

type Content = Pick<PostMessage, "text" | "mentionedUserIds" | "mentionsRoom" | "fileIds">;

/** The command by which a message, or a part of a long one, is sent. */
export function postStep(placed: Placed, content: Content, part = 1): Step {
  const { conversation, message, roomId, among, author, threadRootId } = placed;
  const { timestamp, subtype, editedAt } = message;
  const postedAs = postedAsOf(placed);
  const parts = [...(among === "" ? [] : [among]), ...(part === 1 ? [] : [`part-${part}`])];
  const data: PostMessage = {
    ...content,
    messageId: part === 1 ? placed.messageId : idOf(conversation, timestamp, parts.join("/")),
    roomId,
    threadRootId,
    alsoInRoom: threadRootId !== null && (subtype === "thread_broadcast" || subtype === "reply_broadcast"),
    quotedMessageId: null,
    origin: { source: "slack", id: [`${conversation.id}/${timestamp}`, ...parts].join("/").slice(0, 200) },
    ...(postedAs && { postedAs }),
    ...(editedAt !== undefined && { editedAt: new Date(Math.max(editedAt * 1000, timeOf(timestamp))).toISOString() }),
  };
  const command = {
    type: "PostMessage" as const,
    data,
    commandId: commandIdOf("post", conversation.id, timestamp, ...parts),
    actorId: author.userId,
    occurredAt: timeIn(timestamp),
  };
  return { place: placeOf(placed), command, lostAs: "refusedMessage", isMessage: part === 1 && !placed.isStandIn };
}

/** Different names and skin tones of one emoji are one reaction here, and each person's once. */
export function reactionSteps({ people, report, customEmoji, names }: Run, placed: Placed): Step[] {
  const { conversation, message, roomId, messageId, among } = placed;
  const given = new Set<string>();
  return message.reactions.flatMap(({ name, userIds, count }) => {
    const place = `${placeOf(placed)}, :${name}:`;
    const emoji = standardEmoji(names.emojiName(name)) ?? (customEmoji.has(name) ? name : undefined);
    if (emoji === undefined) {
      report.note("reactionUnknown", place, count);
      return [];
    }
    if (count > userIds.length) report.note("reactionUncounted", place, count - userIds.length);
    return userIds.flatMap((id): Step[] => {
      const person = people.find(id);
      if (person === undefined || given.has(`${emoji} ${id}`)) return [];
      given.add(`${emoji} ${id}`);
      const commandId = commandIdOf("react", conversation.id, message.timestamp, ...(among === "" ? [] : [among]), name, id);
      const data = { roomId, messageId, emoji };
      return [
        {
          place,
          command: { type: "AddReaction", data, commandId, actorId: person.userId, occurredAt: timeIn(message.timestamp) },
        },
      ];
    });
  });
}

export function pinStep({ people }: Run, placed: Placed): Step[] {
  const { conversation, message, roomId, messageId, author } = placed;
  const pin = conversation.pins.find(({ timestamp }) => timestamp === message.timestamp);
  if (pin === undefined && message.pinnedById === undefined) return [];
  const by = people.find(message.pinnedById || (pin?.userId ?? ""))?.userId ?? author.userId;
  const seconds = message.pinnedAt ?? pin?.createdAt;
  return [
    {
      place: `${placeOf(placed)}, pinned`,
      command: {
        type: "PinMessage",
        data: { roomId, messageId },
        commandId: commandIdOf("pin", conversation.id, message.timestamp),
        actorId: by,
        occurredAt: seconds === undefined ? timeIn(message.timestamp) : new Date(seconds * 1000).toISOString(),
      },
    },
  ];
}

/** A message that was deleted in Slack keeps its place, and the replies below it. */
export const deleteStep = ({ conversation, message, roomId, messageId, author, ...placed }: Placed): Step => ({
  place: placeOf({ conversation, message }),
  command: {
    type: "DeleteMessage",
    data: { roomId, messageId },
    commandId: commandIdOf("delete", conversation.id, message.timestamp, ...(placed.among === "" ? [] : [placed.among])),
    actorId: author.userId,
    occurredAt: timeIn(message.timestamp),
  },
});
