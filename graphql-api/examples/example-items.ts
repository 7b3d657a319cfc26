import { dialogSchema } from "@logue/command-service/contract/dialogs.ts";
import { customEmoji } from "@logue/projection-service/contract/custom-emoji.ts";
import { audienceOfUser, mentions } from "@logue/projection-service/contract/mentions.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { receivedReactions } from "@logue/projection-service/contract/received-reactions.ts";
import { membershipId, memberships, rooms } from "@logue/projection-service/contract/rooms.ts";
import { teams } from "@logue/projection-service/contract/teams.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { entryOfMessage } from "../audit/record.ts";
import type { InboxItem, MyItem, RecordItem, RoomItem } from "../fan-out/items.ts";
import { type HistoricChangeSource, historicChange } from "../replay/historic-changes.ts";
import { readHistory } from "../replay/room-history.ts";
import type { TestWorkspace } from "../testing/workspace.ts";
import { exampleIds } from "./example-workspace.ts";

interface Items {
  readonly roomEvents: RoomItem[];
  readonly inboxEvents: InboxItem[];
  readonly myEvents: MyItem[];
  readonly replayRoom: HistoricChangeSource[];
  readonly auditEntryAdded: RecordItem[];
}

const exampleDialog = {
  dialog: dialogSchema.parse({
    title: "Deploy",
    parts: [
      { block: { kind: "section", version: 1, text: "What is to be deployed?" } },
      { field: { fieldId: "service", kind: "select", label: "Service", options: [{ label: "Web", value: "web" }] } },
    ],
  }),
  memory: "",
};

/** One of every item that the subscriptions of the examples may bring. */
export async function liveItems({ services }: TestWorkspace): Promise<Items> {
  const { readStore } = services;
  const { ada: userId, general: roomId, hello } = exampleIds;
  const message = there(await readStore.get(messages, hello));
  const room = there(await readStore.get(rooms, roomId));
  const membership = there(await readStore.get(memberships, membershipId(roomId, userId)));
  const user = there(await readStore.get(users, userId));
  const inbox = { index: "inbox", prefix: [audienceOfUser(userId)], limit: 1 };
  const [mention] = await readStore.range(mentions, inbox);
  const content = { roomId, threadRootId: null, text: "Not yet", fileIds: [], quotedMessageId: null, alsoInRoom: false };
  await services.drafts.save(userId, content);
  const draft = there(await services.drafts.find(userId, content));
  const team = there(await readStore.get(teams, exampleIds.crew));
  const scheduledMessage = there(await services.scheduledMessages.find(userId, exampleIds.scheduled));
  const [reaction] = await readStore.range(receivedReactions, { index: "ofReceiver", prefix: [userId], limit: 1 });
  const sidebar = await services.sidebars.find(userId);
  const answer = { id: exampleIds.reply, roomId, threadRootId: null, text: "It is calm.", blocks: [] };
  const asked = { instanceId: exampleIds.reply, roomId, threadRootId: null, askedBy: null };
  const dialog = there((await services.programDialogs.open(userId, asked, exampleDialog)) ?? undefined);
  const emoji = there(await services.readStore.get(customEmoji, "kettle"));
  const entry = { room, membership, reading: undefined };
  const cursor = room.cursor ?? "";
  const place = { partition: 0, position: room.changed, told: [room.changed] };
  const begun = [
    { __typename: "RoomChanged", room },
    { __typename: "CaughtUp", cursor },
    { __typename: "Resync", cursor, reason: "OVERFLOW" },
  ] as const;
  const { events } = await readHistory(services.roomLogs.logOf(room), { kinds: undefined }, 3);
  const replayed = events.map(async (event) => historicChange(await services.roomLogs.open(event), roomId, 10));
  return {
    auditEntryAdded: [{ ...entryOfMessage(message), __typename: "AuditEntry" }],
    replayRoom: await Promise.all(replayed),
    roomEvents: [
      { __typename: "MessageChanged", cursor, message },
      { __typename: "MemberChanged", roomId, userId, membership },
      { __typename: "MemberChanged", roomId, userId, membership: null },
      { __typename: "TypingChanged", roomId, userId, isTyping: true },
      ...begun,
    ],
    myEvents: [
      { __typename: "MessageChanged", cursor, message, place },
      { __typename: "RoomJoined", cursor, roomId, place },
      { __typename: "RoomMemberChanged", cursor, roomId, userId, place },
      { __typename: "RoomMemberChanged", cursor, roomId, userId, membership: null, place },
      { __typename: "RoomFactsChanged", cursor, roomId, place },
      { __typename: "RoomLeft", cursor, roomId, place },
      { __typename: "CaughtUp", cursor },
      { __typename: "Resync", cursor, reason: "CURSOR_TOO_OLD", missedRoomIds: [roomId] },
    ],
    inboxEvents: [
      { __typename: "RoomEntryChanged", cursor, entry },
      { __typename: "RoomLeft", cursor, roomId },
      { __typename: "RoomsListed", roomIds: [roomId] },
      { __typename: "MentionAdded", cursor, mention: there(mention) },
      { __typename: "PresenceChanged", userId, presence: "away" },
      { __typename: "UserChanged", user },
      { __typename: "FollowedThreadChanged", thread: { root: message, entry, participation: undefined, reading: undefined } },
      { __typename: "ReceivedReactionChanged", id: there(reaction).id, reaction: there(reaction) },
      { __typename: "StarChanged", messageId: message.id, isStarred: true },
      { __typename: "TeamChanged", teamId: team.id, team },
      { __typename: "MessageNotified", message, cause: "mention" },
      { __typename: "DraftChanged", roomId, threadRootId: null, draft },
      { __typename: "ScheduledMessageChanged", id: scheduledMessage.id, scheduledMessage },
      { __typename: "SidebarChanged", sidebar },
      { __typename: "ProgramAnswered", answer },
      { __typename: "ProgramDialogChanged", id: dialog.id, dialog, askedBy: null },
      { __typename: "CustomEmojiChanged", name: emoji.id, emoji },
      ...begun,
    ],
  };
}

function there<Document>(document: Document | undefined): Document {
  if (document === undefined) throw new Error("The example workspace misses what an item shows.");
  return document;
}
