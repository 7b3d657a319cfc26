import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import type { FailedSignIns } from "../contract/failed-sign-ins.ts";
import { refuse } from "../contract/refusals.ts";
import type { AcceptedCommand } from "../handling/accept-command.ts";
import { refused } from "../handling/command-answers.ts";
import type { HandleAccepted } from "../handling/handle-command.ts";
import { givenSecrets } from "./given-secrets.ts";
import type { SignInAttempts } from "./sign-in-check.ts";

export interface ExternalAttemptsOptions {
  readonly signIns: SignInAttempts;
  readonly failedSignIns: Pick<FailedSignIns, "count">;
  /** Decides; the command has no events. */
  readonly handle: HandleAccepted;
}

export const isCountingAttempt = ({ envelope }: AcceptedCommand): boolean => envelope.type === "CountSignInAttempt";

/**
 * Counts passwords that another system checks together with those that are checked here, so that
 * trying them there gives an attacker no further tries, and failures are recorded like any other.
 */
export function countExternalAttempts({ signIns, failedSignIns, handle }: ExternalAttemptsOptions): HandleAccepted {
  return async (command): Promise<CommandAnswer> => {
    const answer = await handle(command);
    if (answer.kind === "refused") return answer;
    const { userId, step }: ExternalAccountCommands["CountSignInAttempt"] = command.data;
    const { address, devices } = givenSecrets.parse(command.envelope.secrets ?? {});
    const from = { address, devices, isSignedIn: false };
    if (step === "succeeded") await signIns.succeed(userId, from);
    if (step === "withdrawn") await signIns.withdraw(userId, from);
    if (step === "failed") failedSignIns.count(userId, address, "externalAccount");
    if (step !== "begun" || (await signIns.begin(userId, from))) return answer;
    failedSignIns.count(userId, address, "externalAccount");
    return refused(refuse("TooManyAttempts"));
  };
}
