import type { Resolvers } from "../generated/resolvers.ts";
import { blocksOf } from "../messages/block-sources.ts";
import { shownText } from "../messages/message-mentions.ts";

export const slashCommandTypes = {
  SlashCommand: {
    offeredBy: ({ offeredById }, _arguments, { services }) =>
      offeredById === null ? null : services.userCache.userOf(offeredById),
  },
  AnswerToViewer: {
    text: ({ text, inRoomId: roomId }, _arguments, context) => (text === null ? null : shownText({ text, roomId }, context)),
    blocks: ({ blocks, inRoomId: roomId }) => blocksOf({ blocks, roomId }),
  },
  ProgramAnswer: {
    text: ({ text, roomId }, _arguments, context) => shownText({ text, roomId }, context),
    blocks: ({ blocks, roomId }) => blocksOf({ blocks, roomId }),
  },
} satisfies Pick<Resolvers, "SlashCommand" | "AnswerToViewer" | "ProgramAnswer">;
