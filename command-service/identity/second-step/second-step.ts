import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { type Refusal, refuse } from "../../contract/refusals.ts";
import type { FactorUse } from "../../contract/second-factors.ts";
import { digestOfToken } from "../../contract/secrets.ts";
import type { SignInMethod } from "../../contract/sign-in.ts";
import type { AcceptedCommand } from "../../handling/accept-command.ts";
import { refused } from "../../handling/command-answers.ts";
import type { GivenSecrets } from "../given-secrets.ts";
import type { CountedCheck } from "../sign-in-check.ts";
import type { MadeSecrets } from "../staged-secrets.ts";
import { checkFactor } from "./check-factor.ts";
import { signInAttempts } from "./sign-in-attempts.ts";

export interface SecondStepOptions {
  readonly vault: Vault;
  readonly clock: () => number;
  readonly counted: CountedCheck;
}

/**
 * The second step of signing in, the same after a password, a link and another system. The decision
 * says whether it is needed: it refuses a session without it.
 */
export interface SecondStep {
  /** What the answer to the first step is: the refusal, with a token for the second step. */
  ask(command: AcceptedCommand, userId: string, made: MadeSecrets): Promise<CommandAnswer>;
  /** What the first step made, if the second one is right. */
  finish(command: AcceptedCommand, userId: string, factor: FactorUse, given: GivenSecrets): Promise<MadeSecrets | Refusal>;
  end(given: GivenSecrets): Promise<void>;
}

export function secondStep({ vault, clock, counted }: SecondStepOptions): SecondStep {
  const attempts = signInAttempts(vault, clock);

  const isRight = (userId: string, factor: FactorUse, given: GivenSecrets): Promise<boolean> => {
    const checkedFor = { purpose: "second_step", boundTo: digestOfToken(given.attemptToken) } as const;
    return checkFactor(vault, userId, factor, given, checkedFor, clock());
  };

  return {
    async ask(command, userId, made) {
      const attemptToken = await attempts.begin(command, userId, made);
      return { ...refused(refuse("SecondFactorRequired")), secrets: { attemptToken } };
    },
    async finish(command, userId, factor, given) {
      const made = await attempts.take(given.attemptToken, command);
      if (made === undefined) return refuse("SignInAttemptOver");
      const from = { ...given, isSignedIn: false };
      const wrong = refuse(factor.kind === "passkey" ? "PasskeyWrong" : "SecondFactorWrong");
      return (await counted(userId, from, wrong, () => isRight(userId, factor, given))) ?? made;
    },
    end: ({ attemptToken }) => attempts.end(attemptToken),
  };
}

/** The second step that a command of signing in says it has. A passkey alone is both steps at once. */
export function factorOf({ envelope, data }: AcceptedCommand): FactorUse | undefined {
  if (envelope.type === "ConfirmSession") return undefined;
  const { factor, method }: { readonly factor?: FactorUse; readonly method?: SignInMethod } = data;
  return method === "passkey" ? undefined : factor;
}
