import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import type { SignInMethod } from "../contract/sign-in.ts";
import type { AcceptedCommand } from "../handling/accept-command.ts";
import { factorOf } from "./second-step/second-step.ts";

const methods: Readonly<Record<string, SignInMethod>> = {
  SignIn: "password",
  RedeemSignInLink: "link",
  ConfirmSession: "password",
};

/** How the command signs in, as it says itself or by its type. */
export function methodOf({ envelope, data }: AcceptedCommand): SignInMethod {
  const { method }: { readonly method?: SignInMethod } = data;
  return method ?? methods[envelope.type] ?? "externalAccount";
}

const failures: ReadonlySet<string> = new Set([
  "SignInFailed",
  "SignInLinkInvalid",
  "SecondFactorWrong",
  "PasskeyWrong",
  "TooManyAttempts",
]);

/** Whether it is to be recorded that signing in failed: someone may be guessing. */
export const isFailedSignIn = (command: AcceptedCommand, answer: CommandAnswer): boolean =>
  answer.kind === "refused" &&
  (Object.hasOwn(methods, command.envelope.type) || factorOf(command) !== undefined) &&
  failures.has(answer.code);
