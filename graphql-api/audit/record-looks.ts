import { signedIn } from "../access.ts";
import { sendCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import { isRequestErrorCode } from "../schema/error-codes.ts";

type Look = "RecordProofTaken" | "RecordRoomReplayed";

/** Records a look before anything is shown. Throws when it cannot be recorded: nothing is shown then. */
export async function recordLook(
  context: RequestContext,
  type: Look,
  about: { readonly roomId: string; readonly messageId?: string },
): Promise<void> {
  const data = { ...about, address: context.address || null };
  const { refusal } = await sendCommand(context, type, data as never, { actor: signedIn(context) });
  if (refusal !== null) throw requestError(isRequestErrorCode(refusal.refused) ? refusal.refused : "NotPermitted");
}
