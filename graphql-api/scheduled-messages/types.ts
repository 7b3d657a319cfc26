import { readableFile, readableMessage } from "../access.ts";
import type { Resolvers } from "../generated/resolvers.ts";

export const scheduledMessageTypes = {
  ScheduledMessage: {
    repeats: ({ repeats }) => repeats ?? null,
    sendAt: ({ sendAtMs }) => new Date(sendAtMs).toISOString(),
    files: async ({ fileIds }, _arguments, context) => {
      const files = await Promise.all(fileIds.map((fileId) => readableFile(context, fileId)));
      return files.filter((file) => file !== undefined);
    },
    quotedMessage: async ({ quotedMessageId }, _arguments, context) =>
      quotedMessageId === null ? null : ((await readableMessage(context, quotedMessageId)) ?? null),
  },
} satisfies Pick<Resolvers, "ScheduledMessage">;
