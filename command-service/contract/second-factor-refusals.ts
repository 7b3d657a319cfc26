import type { RefusalText } from "./oversight-refusals.ts";

/** Refusals about second factors. */
export const secondFactorRefusals = {
  SecondFactorRequired: {
    meaning: "Signing in to this account takes a second step.",
    remedy: "Confirm it with a code from your app, a passkey or a recovery code.",
  },
  SecondFactorSetupRequired: {
    meaning: "A role of yours needs a second factor, and your account has none.",
    remedy: "Open Logue in a browser and add an app with codes or a passkey.",
  },
  ConfirmationRequired: {
    meaning: "This needs a session whose user has confirmed it lately.",
    remedy: "Confirm with a code, a passkey or your password, or sign in again.",
  },
  SecondFactorWrong: {
    meaning: "This code is not right, or it was used already.",
    remedy: "Wait for the next code of the app, or take another recovery code.",
  },
  MailCodesOff: { meaning: "This workspace mails no codes.", remedy: "Use an app with codes or a passkey." },
  PasskeyWrong: {
    meaning: "This passkey does not open an account here, or it was asked too long ago.",
    remedy: "Try again, use another passkey, or sign in in another way.",
  },
  SignInAttemptOver: {
    meaning: "This sign-in took too long, or too many codes were wrong.",
    remedy: "Begin again.",
  },
  SecondFactorSetupOver: { meaning: "Setting this up took too long.", remedy: "Begin again with a new QR code." },
  SecondFactorUnknown: { meaning: "There is no such second factor.", remedy: "It may have been removed already." },
  TooManySecondFactors: {
    meaning: "A person has at most 20 second factors.",
    remedy: "Remove one that is no longer used.",
  },
} as const satisfies Readonly<Record<string, RefusalText>>;
