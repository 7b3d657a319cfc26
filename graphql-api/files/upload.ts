import { emojiSizeMaxBytes } from "@logue/command-service/contract/custom-emoji.ts";
import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { tokenAllows } from "@logue/command-service/contract/token-permissions.ts";
import type { Request, RequestHandler, Response } from "express";
import { v7 as uuidv7 } from "uuid";
import { membershipOf, readableRoom } from "../access.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { rightsKey, viewerMay } from "../roles/granted-roles.ts";
import { answerNotSignedIn, answerRefusal } from "./answer-refusal.ts";
import { endWhen } from "./end-when.ts";
import { endWhenStalled } from "./end-when-stalled.ts";
import { fileLimits } from "./file-limits.ts";
import { type IncomingFile, incomingFile } from "./incoming-file.ts";
import { type KeptFile, keepFile } from "./keep-file.ts";
import { uploadLifeMs } from "./uploads-under-way.ts";

/** Makes a request's context: the server knows about cookies, tokens and proxies. */
export type ContextOf = (request: Request, response: Response) => RequestContext | Promise<RequestContext>;

/**
 * `POST /files?roomId=...`, `POST /files?avatar=1` or `POST /files?emoji=1`, as a form or as the
 * bare bytes with the header `x-file-name` (percent-encoded). Answers 201 with the file's data, or a
 * refusal.
 */
export const uploadHandler =
  (contextOf: ContextOf): RequestHandler =>
  (request, response) =>
    answerUploadTo(placeIn(request), contextOf, request, response);

/** Where an uploaded file belongs: to a room, or to no room as a picture of a person or an emoji. */
export type UploadPlace = Pick<UploadTarget, "roomId" | "isAvatar" | "isEmoji">;

function placeIn({ query }: Request): UploadPlace {
  const roomId = typeof query.roomId === "string" ? query.roomId : null;
  return { roomId, isAvatar: query.avatar === "1", isEmoji: roomId === null && query.emoji === "1" };
}

/** Receives the file of a request, and answers it. */
export async function answerUploadTo(
  place: UploadPlace,
  contextOf: ContextOf,
  request: Request,
  response: Response,
): Promise<void> {
  const context = await contextOf(request, response);
  const { viewer } = context;
  if (viewer === null) {
    request.resume();
    return answerNotSignedIn(response);
  }
  const hasEnded = signInEnd(contextOf, viewer, request, response);
  endWhen(response, hasEnded);
  endWhenStalled(request, response, context.services.config.uploadStallMaxMs);
  const outcome = await upload(context, viewer, request, { place, hasEnded });
  if (!request.readableEnded) request.resume();
  if (isRefusal(outcome)) answerRefusal(response, outcome);
  else response.status(201).json(outcome);
}

/** Returns whether the viewer's session or token has ended, or their role has changed. */
export const signInEnd = (contextOf: ContextOf, viewer: Viewer, request: Request, response: Response) => async () => {
  const { viewer: now } = await contextOf(request, response);
  return now === null || rightsKey(now) !== rightsKey(viewer);
};

async function upload(
  context: RequestContext,
  viewer: Viewer,
  request: Request,
  { place, hasEnded }: Pick<Upload, "place" | "hasEnded">,
): Promise<KeptFile | Refusal> {
  const sizeBytes = Number(request.headers["content-length"] ?? 0);
  const form = { toldBytes: sizeBytes, fileBytes: Math.max(0, sizeBytes - formBytesMax) };
  return takeUpload(context, viewer, { place, ...form, hasEnded, open: () => incomingFile(request) });
}

export interface Upload {
  /** The file's id. Default: a new one. */
  readonly fileId?: string;
  readonly place: UploadPlace;
  /** How much is sent, as the client says it, and how much of that is the file at least. */
  readonly toldBytes: number;
  readonly fileBytes: number;
  readonly hasEnded: () => Promise<boolean>;
  open(): Promise<IncomingFile | undefined>;
}

/** Keeps a file, unless the viewer may not upload it. Nothing of a refused file is read. */
export async function takeUpload(
  context: RequestContext,
  viewer: Viewer,
  { fileId = uuidv7(), place, toldBytes: sizeBytes, fileBytes, hasEnded, open }: Upload,
): Promise<KeptFile | Refusal> {
  const { roomId, isEmoji } = place;
  const refusal = await refuseUpload(context, viewer, { ...place, sizeBytes: fileBytes });
  if (refusal !== undefined) return refusal;
  const { uploads } = context.services;
  const noRoom = await uploads.begin(viewer.userId, fileId, { sizeBytes });
  if (noRoom !== undefined) return noRoom;
  const touching = setInterval(() => {
    uploads.touch(viewer.userId, fileId, { sizeBytes, untilMs: 0, isRecorded: false }).catch(() => undefined);
  }, uploadLifeMs / 3);
  try {
    const file = await open().catch(() => undefined);
    const outcome =
      file === undefined
        ? refuse("FileIncomplete")
        : await keepFile(context, viewer, { fileId, roomId, file, isEmoji, hasEnded });
    if (isRefusal(outcome) && outcome.refused !== "StoreUnavailable") await uploads.end(fileId);
    return outcome;
  } finally {
    clearInterval(touching);
  }
}

export interface UploadTarget {
  readonly roomId: string | null;
  readonly isAvatar: boolean;
  /** Default: false. */
  readonly isEmoji?: boolean;
  /** The size that the client says, 0 when it does not. */
  readonly sizeBytes: number;
}

/** The most that a form may hold beside its file. */
const formBytesMax = 10_000;

/** The refusals that are known before a byte is read. The command decides again at the end. */
export async function refuseUpload(context: RequestContext, viewer: Viewer, target: UploadTarget): Promise<Refusal | undefined> {
  const { roomId, isAvatar, isEmoji = false, sizeBytes } = target;
  if (!tokenAllows(viewer, "files.upload") || !viewerMay(viewer, "files.upload", roomId === null ? {} : { roomId }))
    return refuse("NotPermitted");
  if (isEmoji && !viewerMay(viewer, "emoji.add")) return refuse("NotPermitted", { permission: "emoji.add" });
  if (roomId === null && !isAvatar && !isEmoji) return refuse("InputInvalid", { field: "roomId" });
  const limits = await fileLimits(context.services);
  const sizeMaxBytes = isEmoji ? Math.min(limits.sizeMaxBytes, emojiSizeMaxBytes) : limits.sizeMaxBytes;
  if (sizeBytes > sizeMaxBytes) return refuse("FileTooLarge", { sizeMaxBytes });
  if (roomId === null) return undefined;
  if ((await readableRoom(context, roomId)) === undefined) return refuse("RoomUnknown");
  return (await membershipOf(context, viewer.userId, roomId)) === undefined ? refuse("NotAMember") : undefined;
}
