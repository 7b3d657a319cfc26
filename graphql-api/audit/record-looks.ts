import type { Commands } from "@logue/command-service/contract/commands.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import { signedIn } from "../access.ts";
import { sendCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import { isRequestErrorCode } from "../schema/error-codes.ts";

type Look = "RecordProofTaken" | RoomLook | "ViewCaseContent" | "ViewCaseHistory";
type RoomLook = "RecordRoomReplayed" | "RecordReplacedWordsSeen";

/** Records a look before anything is shown. Throws when it cannot be recorded: nothing is shown then. */
export async function sendLook<Type extends Look>(context: RequestContext, type: Type, data: Commands[Type]): Promise<void> {
  const { refusal } = await sendCommand(context, type, data, { actor: signedIn(context) });
  if (refusal !== null) throw requestError(isRequestErrorCode(refusal.refused) ? refusal.refused : "NotPermitted");
}

/** The same for a look at a room or message, with the address of the viewer. */
export const recordLook = (
  context: RequestContext,
  type: "RecordProofTaken" | RoomLook,
  about: { readonly roomId: string; readonly messageId?: string },
): Promise<void> => sendLook(context, type, { ...about, address: context.address || null } as never);

/** Records a look into a room, once in some minutes for each session: its pages are one look. */
export function recordRoomLook(context: RequestContext, type: RoomLook, roomId: string): Promise<void> {
  const { recentLooks, clock } = context.services;
  const { userId, sessionId, tokenId } = signedIn(context);
  const key = [type, userId, sessionId, tokenId, roomId].join(":");
  return recentLooks.once(key, clock(), () => recordLook(context, type, { roomId }));
}

/** Records that the viewer reads what another person edited or deleted since. */
export async function recordReplacedWords(
  context: RequestContext,
  { senderId, roomId }: Pick<MessageDocument, "senderId" | "roomId">,
): Promise<void> {
  if (senderId !== signedIn(context).userId) await recordRoomLook(context, "RecordReplacedWordsSeen", roomId);
}
