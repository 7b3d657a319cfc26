import { type CommandType, commandDeclarationOf } from "@logue/command-service/contract/commands.ts";
import { asksConfirmation } from "@logue/command-service/contract/confirmation.ts";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { storedSessionProof } from "@logue/command-service/contract/secrets.ts";
import type { RequestContext, Viewer } from "../context.ts";

/**
 * Refuses a sensitive command of a session whose user has neither begun nor confirmed it lately. The
 * vault is read for such commands alone, so that every process knows of a confirmation at once.
 */
export async function refuseUnconfirmed(
  { services }: Pick<RequestContext, "services">,
  type: CommandType,
  data: object,
  { sessionId, sessionBegunAtMs = 0 }: Partial<Pick<Viewer, "sessionId" | "sessionBegunAtMs">>,
): Promise<Refusal | undefined> {
  if (sessionId == null || !asksConfirmation(commandDeclarationOf(type), data)) return undefined;
  const minutes = services.sessionDays.confirmationMinutes();
  if (minutes === null) return undefined;
  const sinceMs = services.clock() - minutes * 60_000;
  if (sessionBegunAtMs >= sinceMs) return undefined;
  const proof = await services.vault.get("session-proof", sessionId);
  const isConfirmed = proof !== undefined && storedSessionProof.parse(proof.value).provenAtMs >= sinceMs;
  return isConfirmed ? undefined : refuse("ConfirmationRequired");
}
