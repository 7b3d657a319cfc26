import { blockWords } from "@logue/command-service/contract/blocks.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { threadAsOf, timelineAsOf } from "../history/pages-as-of.ts";
import { historyTypes } from "../history/types.ts";
import { shownText } from "../messages/message-mentions.ts";
import { erasedText } from "../schema/erased.ts";
import { shownWithin } from "./case-history.ts";
import { filesOf } from "./cases.ts";
import { lookAtMessage, lookAtRoom } from "./look-at-history.ts";

const { pins: _pins, messages: _messages, ...roomFields } = historyTypes.RoomAsOf;

/** What an auditor sees of the past within a case. */
export const caseHistoryTypes = {
  Case: {
    roomAsOf: (found, asked, context) => lookAtRoom(context, found, asked),
    messageAsOf: (found, asked, context) => lookAtMessage(context, found, asked),
  },
  CaseRoomAsOf: {
    ...roomFields,
    messages: ({ room, instant, found }, asked, context) =>
      timelineAsOf(context.services.readStore, room, { instant, asked, show: shownWithin(context, found) }),
  },
  CaseMessageAsOf: {
    id: ({ message }) => message.id,
    roomId: ({ message }) => message.roomId,
    senderId: ({ message }) => message.senderId,
    sender: ({ message }, _arguments, { services }) => services.userCache.userOf(message.senderId),
    sentAt: ({ message }) => message.sentAt,
    text: ({ text, isErased, message: { roomId } }, _arguments, context) =>
      isErased ? erasedText : shownText({ text, roomId }, context),
    blockText: ({ blocks }) => (blocks.length === 0 ? null : blockWords(blocks)),
    files: ({ fileIds, message: { id }, found }, _arguments, context) => filesOf({ id, caseId: found.id, fileIds }, context),
    reactions: ({ reactions }) => [...reactions],
    thread: ({ message, instant, found }, asked, context) =>
      threadAsOf(context.services.readStore, message, { instant, asked, show: shownWithin(context, found) }),
  },
} satisfies Pick<Resolvers, "Case" | "CaseRoomAsOf" | "CaseMessageAsOf">;
