import { derivedId } from "@logue/command-service/contract/streams.ts";
import type { CaseDocument } from "@logue/projection-service/contract/cases.ts";
import { files } from "@logue/projection-service/contract/files.ts";
import { viewerCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import { caseFilePath } from "../files/case-files.ts";
import type { MutationResolvers, QueryResolvers, Resolvers } from "../generated/resolvers.ts";
import { shownText } from "../messages/message-mentions.ts";
import { pageSize, totalCount } from "../schema/connections.ts";
import { erasedText } from "../schema/erased.ts";
import { type CaseMessage, readCaseMessages } from "./case-messages.ts";
import { knownCase, knownCases } from "./known-cases.ts";
import { positionCursor } from "./position-cursor.ts";
import { sendLook } from "./record-looks.ts";

export const caseQueries: Pick<QueryResolvers, "case" | "cases"> = {
  case: (_query, { id }, context) => knownCase(context, id.toLowerCase()),
  cases: (_query, asked, context) => knownCases(context, asked),
};

export const caseMutations: Pick<MutationResolvers, "openCase"> = {
  openCase: (_mutation, { input }, context) => {
    const { commandId, send } = viewerCommand(context, "OpenCase", input);
    const { commandId: _id, from, to, ...scope } = input;
    const caseId = derivedId(commandId, "case");
    return send({ caseId, ...scope, from: from ?? null, to: to ?? null }, { caseId });
  },
};

const cursor = positionCursor("caseMessages");
const pageMax = 50;

interface Asked {
  readonly roomId?: string | null;
  readonly personId?: string | null;
  readonly text?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Records the look first: who may not look sees nothing, and is told why. */
async function lookInto(context: RequestContext, found: CaseDocument, asked: Asked) {
  const before = cursor.read(asked.after);
  const size = pageSize(asked.first, 20, pageMax);
  const look = {
    roomId: asked.roomId?.toLowerCase() ?? null,
    personId: asked.personId?.toLowerCase() ?? null,
    text: asked.text ?? null,
  };
  const data = { caseId: found.id, ...look, after: before ?? null };
  await sendLook(context, "ViewCaseContent", data);
  const page = await readCaseMessages(context.services.readStore, found, look, { before, size });
  const within = page.messages.map((message) => ({ ...message, caseId: found.id }));
  return cursor.connection(within, ({ postedPosition }) => postedPosition, page.next, before);
}

export const caseTypes = {
  Case: {
    people: ({ personIds }, _arguments, { services }) => services.userCache.usersOf(personIds),
    personIds: ({ personIds }) => [...personIds],
    roomIds: ({ roomIds }) => [...roomIds],
    viewers: ({ viewerIds }, _arguments, { services }) => services.userCache.usersOf(viewerIds),
    openedBy: ({ openedById }, _arguments, { services }) => services.userCache.userOf(openedById),
    approvedBy: ({ approvedById }, _arguments, { services }) =>
      approvedById === null ? null : services.userCache.userOf(approvedById),
    closedBy: ({ closedById }, _arguments, { services }) => (closedById === null ? null : services.userCache.userOf(closedById)),
    isErased: (found) => found.isErased === true,
    messages: (found, asked, context) => lookInto(context, found, asked),
  },
  CaseConnection: totalCount,
  CaseMessage: {
    roomName: async ({ roomId }, _arguments, { loaders }) => (await loaders.rooms.load(roomId))?.name ?? null,
    sender: ({ senderId }, _arguments, { services }) => services.userCache.userOf(senderId),
    deletedBy: ({ deletedById }, _arguments, { services }) =>
      deletedById === null ? null : services.userCache.userOf(deletedById),
    text: (message, _arguments, context) => (message.isErased ? erasedText : shownText(message, context)),
    isErased: (message) => message.isErased === true,
    versions: ({ versions, roomId }) => versions.map((version) => ({ ...version, roomId })),
    fileNames: async (message, _arguments, context) => (await filesOf(message, context)).map(({ name }) => name),
    files: (message, _arguments, context) => filesOf(message, context),
  },
  CaseResult: {
    case: ({ caseId }, _arguments, context) => knownCase(context, caseId),
  },
} satisfies Pick<Resolvers, "Case" | "CaseConnection" | "CaseMessage" | "CaseResult">;

/** The files that a message carries, or carried, as they are seen within a case. */
export async function filesOf(
  { id: messageId, caseId, fileIds }: Pick<CaseMessage, "id" | "caseId" | "fileIds">,
  { services }: RequestContext,
) {
  const found = await services.readStore.getMany(files, fileIds);
  return found.flatMap((file) => {
    if (file === undefined) return [];
    const { id, name, contentType, sizeBytes, purgedAt } = file;
    return [
      { id, name, contentType, sizeBytes, url: purgedAt === null ? caseFilePath({ fileId: id, caseId, messageId }) : null },
    ];
  });
}
