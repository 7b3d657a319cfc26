import type { CommandOutcome } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import { sendSecretCommand } from "./send-secret-command.ts";

/** The session whose cookie the new one replaces ends: nothing else could use it, but a thief. */
export async function endReplaced(context: RequestContext, { refusal }: CommandOutcome): Promise<void> {
  const { viewer } = context;
  if (refusal !== null || viewer === null || viewer.sessionId === null) return;
  const { userId, sessionId } = viewer;
  await sendSecretCommand(context, "SignOut", { userId, sessionId }, { actor: viewer });
}
