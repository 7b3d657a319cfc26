import type { ConfirmationKind, SecondStepKind } from "../generated/operations.ts";
import type { MailedCode } from "./mail-code.ts";

interface StepWords {
  readonly intro: string;
  readonly label: string;
  readonly choose: string;
}

/** What the second step says for each way to do it. */
export const stepWords: Readonly<Record<SecondStepKind, StepWords>> = {
  AUTHENTICATOR: {
    intro: "Enter the code that your app shows now.",
    label: "Code from your app",
    choose: "Use a code from my app",
  },
  PASSKEY: { intro: "Confirm with your passkey.", label: "Passkey", choose: "Use a passkey" },
  RECOVERY_CODE: {
    intro: "Enter one of the recovery codes that you kept. Each works once.",
    label: "Recovery code",
    choose: "Use a recovery code",
  },
  MAIL: { intro: "A code is on its way to you by mail.", label: "Code from the mail", choose: "Mail me a code" },
};

/** The same for confirming a session. */
export const confirmationWords: Readonly<Record<ConfirmationKind, StepWords>> = {
  ...stepWords,
  PASSWORD: { intro: "Enter your password to go on.", label: "Password", choose: "Use my password" },
};

/** What a step says; of a code by mail where it was sent, or why it was not. */
export function introOf({ intro }: StepWords, mailed: MailedCode | null): string {
  if (mailed === null) return intro;
  return "problem" in mailed ? mailed.problem : `Enter the code that was mailed to ${mailed.address}.`;
}
