import type { EventData } from "../contract/event.ts";
import type { PostMessage } from "../contract/messages.ts";
import { alice, aliceRegistered, channelCreated, idOf, roomId, workspaceCreated } from "./cast.ts";
import type { PastEvent } from "./decider-specification.ts";

export const messageId = idOf("5a1d");
export const otherMessageId = idOf("5a1d2");
export const replyId = idOf("4e917");

/** Alice's, number 1, an hour before now. */
export const posted = (message: Partial<EventData<"MessagePosted">> = {}): PastEvent => ({
  type: "MessagePosted",
  data: {
    messageId,
    roomId,
    senderId: alice,
    number: 1,
    threadRootId: null,
    threadNumber: null,
    mentionedUserIds: [],
    mentionsRoom: false,
    text: "Ahoy",
    quotedMessageId: null,
    fileIds: [],
    origin: null,
    ...message,
  },
});

export const place = { messageId, roomId, senderId: alice, number: 1, threadRootId: null, threadNumber: null };

export const deleted: PastEvent = { type: "MessageDeleted", data: { ...place, deletedById: alice } };

export const reacted = (userId: string, emoji = "tada"): PastEvent => ({
  type: "ReactionAdded",
  data: { messageId, roomId, userId, emoji },
});

/** What Alice sends, unless a test says otherwise. */
export const message = (data: Partial<PostMessage> = {}): PostMessage => ({
  messageId: otherMessageId,
  roomId,
  text: "Ahoy again",
  mentionedUserIds: [],
  mentionsRoom: false,
  threadRootId: null,
  alsoInRoom: false,
  quotedMessageId: null,
  fileIds: [],
  origin: null,
  ...data,
});

/** Alice and Ben in a public channel of a workspace, where Alice has said one thing. */
export const inChannel = {
  actor: aliceRegistered,
  room: [channelCreated()],
  workspace: [workspaceCreated()],
  conversation: [posted()],
};
