import { attachmentsMax } from "@logue/command-service/contract/messages.ts";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { textSizeMaxBytes } from "@logue/command-service/contract/settings.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { readableMessage, readableRoom } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { DraftContent } from "./drafts.ts";

/** Refuses what no message can be that the viewer could post, now or later. */
export async function refuseContent(context: RequestContext, content: DraftContent): Promise<Refusal | undefined> {
  if ((await readableRoom(context, content.roomId)) === undefined) return refuse("RoomUnknown");
  return (await refuseText(context, content)) ?? (await refusePlace(context, content)) ?? (await refuseFiles(context, content));
}

/** The limits of a message. A text without visible characters is allowed, because more may be typed. */
async function refuseText({ services }: RequestContext, content: DraftContent): Promise<Refusal | undefined> {
  const { text, fileIds, quotedMessageId } = content;
  if (text === "" && fileIds.length === 0 && quotedMessageId === null) return refuse("MessageEmpty");
  const workspace = await services.readStore.get(workspaces, workspaceDocumentId);
  const lengthMax = workspace?.messageLengthMax ?? textSizeMaxBytes;
  // A string has at least as many code units as characters, so only long ones need counting.
  const isTooLong = text.length > lengthMax && [...text].length > lengthMax;
  if (isTooLong) return refuse("MessageTooLong", { lengthMax });
  return Buffer.byteLength(text) > textSizeMaxBytes ? refuse("MessageTooLong", { sizeMaxBytes: textSizeMaxBytes }) : undefined;
}

async function refusePlace(
  context: RequestContext,
  { roomId, threadRootId, quotedMessageId }: DraftContent,
): Promise<Refusal | undefined> {
  const isIn = async (messageId: string) => (await readableMessage(context, messageId))?.roomId === roomId;
  if (threadRootId !== null && !(await isIn(threadRootId))) return refuse("MessageUnknown");
  return quotedMessageId === null || (await isIn(quotedMessageId)) ? undefined : refuse("QuoteUnknown");
}

async function refuseFiles({ loaders, viewer }: RequestContext, content: DraftContent): Promise<Refusal | undefined> {
  const { fileIds, roomId } = content;
  if (fileIds.length > attachmentsMax) return refuse("TooManyFiles", { filesMax: attachmentsMax });
  const files = await Promise.all(fileIds.map((fileId) => loaders.files.load(fileId)));
  for (const [index, fileId] of fileIds.entries()) {
    const file = files[index];
    if (file === undefined || file.deletedAt !== null || file.uploaderId !== viewer?.userId)
      return refuse("FileUnknown", { fileId });
    if (file.roomId !== roomId) return refuse("FileNotYours", { fileId });
  }
  return undefined;
}
