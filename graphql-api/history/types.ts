import { knownBlock } from "@logue/command-service/contract/blocks.ts";
import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import type { RoomVisibility } from "@logue/command-service/contract/rooms.ts";
import type { FactDocument } from "@logue/projection-service/contract/history.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { markupOf, messageMentions, shownText } from "../messages/message-mentions.ts";
import { erasedPersonName, erasedText } from "../schema/erased.ts";
import { readInstant } from "./instants.ts";
import { seenAsOf } from "./messages-as-of.ts";
import { threadAsOf, timelineAsOf } from "./pages-as-of.ts";
import { membersAsOf, pinnedAsOf, roomAsOf } from "./rooms-as-of.ts";
import { userAsOf } from "./users-as-of.ts";

const shownFact = ({ value, isErased }: FactDocument, erased = erasedPersonName): string => (isErased ? erased : String(value));

export const historyTypes = {
  Room: {
    asOf: async (room, { at }, context) => roomAsOf(context.services.readStore, room, await readInstant(context, at)),
  },
  Message: {
    asOf: async (message, { at }, context) => (await seenAsOf(context)(message, await readInstant(context, at))) ?? null,
  },
  User: {
    asOf: async (user, { at }, context) => userAsOf(context.services.readStore, user.id, await readInstant(context, at)),
  },
  RoomAsOf: {
    roomId: ({ room }) => room.id,
    isClaimed: ({ instant }) => instant.axis === "happenedAt",
    name: ({ facts }) => facts.name as string | null,
    topic: ({ facts }) => facts.topic as string,
    description: ({ facts }) => facts.description as string,
    banner: ({ facts }) => facts.banner as string | null,
    visibility: ({ facts }) => facts.visibility as RoomVisibility,
    isArchived: ({ facts }) => facts.isArchived === true,
    isReadOnly: ({ facts }) => facts.isReadOnly === true,
    members: (asOf, asked, { services }) => membersAsOf(services.readStore, asOf, asked),
    messages: ({ room, instant }, asked, context) =>
      timelineAsOf(context.services.readStore, room, { instant, asked, show: seenAsOf(context) }),
    pins: async (asOf, _arguments, context) => {
      const messageIds = await pinnedAsOf(context.services.readStore, asOf);
      const found = await Promise.all(messageIds.map((id) => context.loaders.messages.load(id)));
      const there = found.filter((message) => message !== undefined);
      const seen = await Promise.all(there.map((message) => seenAsOf(context)(message, asOf.instant)));
      return seen.filter((message) => message !== undefined).filter(({ isPinned }) => isPinned);
    },
  },
  MemberAsOf: {
    user: ({ userId }, _arguments, { services }) => services.userCache.userOf(userId),
  },
  MessageAsOf: {
    id: ({ message }) => message.id,
    text: (asOf, _arguments, context) => {
      if (asOf.isWithheld) return null;
      return asOf.isErased ? erasedText : shownText({ text: asOf.text, roomId: asOf.message.roomId }, context);
    },
    markup: markupOf,
    mentions: ({ text, isErased, blocks, message: { roomId } }, _arguments, context) =>
      messageMentions({ text: isErased ? "" : text, blocks, roomId }, context),
    blocks: ({ blocks, message: { roomId } }) => blocks.map((stored) => ({ stored, known: knownBlock(stored), roomId })),
    files: async ({ fileIds }, _arguments, { loaders }) =>
      (await Promise.all(fileIds.map((fileId) => loaders.files.load(fileId)))).filter((file) => file !== undefined),
    reactions: ({ reactions }) => [...reactions],
    thread: ({ message, instant }, asked, context) =>
      threadAsOf(context.services.readStore, message, { instant, asked, show: seenAsOf(context) }),
  },
  UserAsOf: {
    name: ({ facts }) => shownFact(facts.name),
    displayName: ({ facts }) => shownFact(facts.displayName),
    title: ({ facts }) => shownFact(facts.title, ""),
    role: ({ facts }) => facts.role.value as WorkspaceRole,
    isActive: ({ facts }) => facts.isActive.value === true,
  },
} satisfies Pick<Resolvers, "Room" | "Message" | "User" | "RoomAsOf" | "MemberAsOf" | "MessageAsOf" | "UserAsOf">;
