import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { tokenAllows } from "@logue/command-service/contract/token-permissions.ts";
import { cases } from "@logue/projection-service/contract/cases.ts";
import type { FileDocument } from "@logue/projection-service/contract/files.ts";
import type { RequestHandler } from "express";
import { isWithin } from "../audit/case-messages.ts";
import { sendCommand } from "../commands/send-command.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { answerNotSignedIn, answerRefusal } from "./answer-refusal.ts";
import { serve } from "./download.ts";
import { setServedHeaders } from "./served-headers.ts";
import type { ContextOf } from "./upload.ts";

/** What is asked for, by the names in the path. */
export interface CaseFilePath {
  readonly fileId: string;
  readonly caseId: string;
  readonly messageId: string;
}

export const caseFilePath = ({ fileId, caseId, messageId }: CaseFilePath): string =>
  `/files/${fileId}/in-case/${caseId}/${messageId}`;

/**
 * `GET /files/:fileId/in-case/:caseId/:messageId`: a file as an auditor has it who looks into a case,
 * also one that was deleted and not purged yet. It is sent whole and to be saved: each request is an
 * event before any byte is sent.
 */
export function caseFileHandler(contextOf: ContextOf): RequestHandler<{ [Name in keyof CaseFilePath]: string }> {
  return async (request, response) => {
    const context = await contextOf(request, response);
    const { viewer } = context;
    if (viewer === null) return answerNotSignedIn(response);
    if (!tokenAllows(viewer, "audit.content")) return answerRefusal(response, refuse("NotPermitted"));
    const asked = await find(context, request.params);
    const refusal = await recordRequest(context, viewer, request.params, asked);
    if (refusal !== null) return answerRefusal(response, refusal);
    const file = asked?.file;
    const key = file && (await context.services.dataKeys.dataKeyById(file.keyId));
    if (file === undefined || !(key instanceof Buffer)) return answerRefusal(response, refuse("FileUnknown"));
    const served = { ...file, entityTag: `"${file.sha256}"` };
    setServedHeaders(response, { ...served, isSaved: true, isOnFilesOrigin: false });
    response.set({ "Accept-Ranges": "none", "Cache-Control": "no-store" });
    return serve(context, { headers: {}, method: request.method }, response, served, key);
  };
}

interface Found {
  readonly file: FileDocument;
  readonly roomId: string;
  readonly senderId: string;
}

/** The file, where a message that lies in the case carries it, and its bytes are still there. */
async function find({ services, loaders }: RequestContext, path: CaseFilePath): Promise<Found | undefined> {
  const [caseId, messageId, fileId] = [path.caseId, path.messageId, path.fileId].map((id) => id.toLowerCase());
  const [found, message, file] = await Promise.all([
    services.readStore.get(cases, String(caseId)),
    loaders.messages.load(String(messageId)),
    loaders.files.load(String(fileId)),
  ]);
  if (found === undefined || message === undefined || file === undefined) return undefined;
  const isThere = message.fileIds.includes(file.id) && file.purgedAt === null && isWithin(found, message);
  return isThere ? { file, roomId: message.roomId, senderId: message.senderId } : undefined;
}

async function recordRequest(
  context: RequestContext,
  viewer: Viewer,
  path: CaseFilePath,
  found: Found | undefined,
): Promise<Refusal | null> {
  const { caseId, fileId, messageId } = path;
  const place = { roomId: found?.roomId ?? null, personId: found?.senderId ?? null };
  const data = { caseId, fileId, messageId, ...place, address: context.address || null };
  return (await sendCommand(context, "RequestCaseFile", data, { actor: viewer })).refusal;
}
