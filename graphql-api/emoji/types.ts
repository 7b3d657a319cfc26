import { customEmoji } from "@logue/projection-service/contract/custom-emoji.ts";
import type { Resolvers } from "../generated/resolvers.ts";

export const emojiTypes = {
  CustomEmoji: {
    name: ({ id }) => id,
    url: ({ fileId }) => `/files/${fileId}/thumbnail`,
    addedBy: ({ addedById }, _arguments, { services }) => services.userCache.userOf(addedById),
  },
  CustomEmojiResult: {
    emoji: async ({ name }, _arguments, { services }) => {
      const emoji = await services.readStore.get(customEmoji, name);
      return emoji === undefined || emoji.isRemoved ? null : emoji;
    },
  },
} satisfies Pick<Resolvers, "CustomEmoji" | "CustomEmojiResult">;
