import type { Vault } from "@logue/infra/vault/vault.ts";
import type { Commands } from "../../contract/commands.ts";
import { confirmationMinutesMax } from "../../contract/confirmation.ts";
import { type Refusal, refuse } from "../../contract/refusals.ts";
import type { AcceptedCommand } from "../../handling/accept-command.ts";
import { hasEntry } from "../../states/sharded-map.ts";
import type { UserState } from "../../users/user.ts";
import type { GivenSecrets } from "../given-secrets.ts";
import type { MakingOptions } from "../making-options.ts";
import type { MadeSecrets, StagedSecrets } from "../staged-secrets.ts";
import { checkFactor } from "./check-factor.ts";

/** The factor or the password is checked by count, as for signing in. */
export async function makeProof(
  command: AcceptedCommand,
  given: GivenSecrets,
  options: MakingOptions,
): Promise<MadeSecrets | Refusal> {
  const { userId, sessionId, factor }: Commands["ConfirmSession"] = command.data;
  const from = { ...given, isSignedIn: true };
  const refusal = (await options.tryCommand(command)) ?? (await refuseWrong());
  return refusal ?? { proof: { sessionId } };

  function refuseWrong(): Promise<Refusal | undefined> {
    if (factor === null) return options.refuseWrongPassword(userId, given.password ?? "", from);
    const wrong = refuse(factor.kind === "passkey" ? "PasskeyWrong" : "SecondFactorWrong");
    const checkedFor = { purpose: "confirm", boundTo: sessionId } as const;
    return options.countedCodes(userId, from, wrong, () =>
      checkFactor(options.vault, userId, factor, given, checkedFor, options.clock()),
    );
  }
}

/** Notes when the session was confirmed. A session that has ended meanwhile is none to confirm. */
export async function settleProof({ userId, made, stagedAtMs }: StagedSecrets, user: UserState, vault: Vault): Promise<void> {
  const sessionId = made.proof?.sessionId;
  if (sessionId === undefined || userId === null || !hasEntry(user.sessions, sessionId)) return;
  const expiresAt = new Date(stagedAtMs + confirmationMinutesMax * 60_000).toISOString();
  await vault.put({ kind: "session-proof", id: sessionId, ownerId: userId, value: { provenAtMs: stagedAtMs }, expiresAt });
}
