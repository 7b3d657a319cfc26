import { customEmojiMax } from "@logue/command-service/contract/custom-emoji.ts";
import { customEmoji } from "@logue/projection-service/contract/custom-emoji.ts";
import { signedIn } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

export const emojiQueries: Pick<QueryResolvers, "customEmoji"> = {
  customEmoji: (_query, _arguments, context) => {
    signedIn(context);
    return context.services.readStore.range(customEmoji, { index: "listed", prefix: [false], limit: customEmojiMax });
  },
};
