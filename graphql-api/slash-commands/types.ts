import type { Resolvers } from "../generated/resolvers.ts";
import { blocksOf } from "../messages/block-sources.ts";

export const slashCommandTypes = {
  SlashCommand: {
    offeredBy: ({ offeredById }, _arguments, { services }) =>
      offeredById === null ? null : services.userCache.userOf(offeredById),
  },
  AnswerToViewer: { blocks: ({ blocks, inRoomId: roomId }) => blocksOf({ blocks, roomId }) },
  ProgramAnswer: { blocks: ({ blocks, roomId }) => blocksOf({ blocks, roomId }) },
} satisfies Pick<Resolvers, "SlashCommand" | "AnswerToViewer" | "ProgramAnswer">;
