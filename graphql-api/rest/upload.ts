import { type Caller, isRefused } from "@logue/integrations/index.ts";
import type { Request, Response } from "express";
import { z } from "zod";
import type { RequestContext } from "../context.ts";
import type { KeptFile } from "../files/keep-file.ts";
import { answerUploadTo } from "../files/upload.ts";
import { bearerToken } from "../provisioning/admission.ts";
import { callerOf } from "./answer-call.ts";
import { readQuery } from "./read-input.ts";
import { resolveNames } from "./resolve-names.ts";
import type { RestAnswer, RestRoutesOptions } from "./rest-answer.ts";
import { room } from "./rest-call.ts";

export const uploadPath = "/files";
export const uploadQuery = z.strictObject({ room });

/** What is answered to an upload. */
export const keptFile = z.object({
  fileId: z.string().describe("The file's id, for `fileIds` of a message."),
  name: z.string(),
  sizeBytes: z.int(),
  contentType: z.string().describe("Its media type, found from its content."),
  sha256: z.string(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  url: z.string().describe("Where to fetch it, as a path on this server."),
  thumbnailUrl: z.string().nullable(),
  position: z.string().nullable().describe("The position of the upload in the log."),
  isVisible: z.boolean(),
}) satisfies z.ZodType<KeptFile>;

/**
 * Uploads a file to a room: a form, or the bare bytes with their name in the header `x-file-name`. It
 * is the upload of `/files`, by an access token alone.
 */
export async function answerUpload(options: RestRoutesOptions, request: Request, response: Response): Promise<RestAnswer> {
  const calling = await callerOf(options, request);
  if (isRefused(calling)) return calling;
  const roomId = await roomIdIn(calling.caller, request);
  if (typeof roomId !== "string") return roomId;
  response.set(calling.caller.quotaHeaders);
  await answerUploadTo({ roomId, isAvatar: false, isEmoji: false }, contextsOf(options, request), request, response);
  return undefined;
}

async function roomIdIn(caller: Caller, request: Request): Promise<string | RestAnswer> {
  const query = readQuery({ query: uploadQuery }, request);
  const resolved = "refused" in query ? query : await resolveNames(caller, uploadQuery, query.value);
  return "refused" in resolved ? resolved : String(resolved.value.room);
}

/** Asked again while bytes arrive: an upload ends with its token. */
function contextsOf({ callers, contexts }: RestRoutesOptions, request: Request): () => Promise<RequestContext> {
  const from = { address: contexts.whence(request).address, userAgent: request.headers["user-agent"] ?? "" };
  return async () => contexts.forViewer(await callers.viewerOf(bearerToken(request) ?? ""), from);
}
