import { readableMessage, readableVersions } from "../access.ts";
import { recordReplacedWords } from "../audit/record-looks.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { messageReaders } from "../reading/message-readers.ts";

export const messageQueries: Pick<QueryResolvers, "message" | "messageVersions" | "messageReaders"> = {
  messageReaders: async (_query, { messageId }, context) => {
    const users = await messageReaders(context, messageId);
    return users === undefined ? null : { count: users.length, users };
  },
  message: async (_query, { id }, context) => (await readableMessage(context, id)) ?? null,
  messageVersions: async (_query, { messageId }, context) => {
    const message = await readableVersions(context, messageId);
    if (message === undefined) return null;
    if (message.versions.length > 0) await recordReplacedWords(context, message);
    return message.versions.map((version) => ({ ...version, roomId: message.roomId }));
  },
};
