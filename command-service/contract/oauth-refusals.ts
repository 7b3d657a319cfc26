import type { RefusalText } from "./oversight-refusals.ts";

/** What is answered about programs that people let act for them. */
export const oauthRefusals = {
  OAuthClientInvalid: {
    meaning:
      "A program has a name of up to 100 characters and a way to be used: an address to return to, a code on a device, or an account of its own, for which it must keep a secret.",
    remedy: "Fill these in. A program that runs on people's devices cannot keep a secret.",
  },
  OAuthClientUnknown: {
    meaning: "There is no such program, or it was disabled.",
    remedy: "Look at the list of programs in the settings of the workspace.",
  },
  OAuthGrantUnknown: {
    meaning: "This program does not act for this person.",
    remedy: "It may have been withdrawn already.",
  },
  RedirectAddressInvalid: {
    meaning:
      "An address to return to begins with https://, or with http:// on the person's own device (127.0.0.1, [::1], localhost), or is the scheme of an app such as org.example.app:/callback for a program without a secret. It has no fragment, password or star.",
    remedy: "Give the whole address: it is compared letter by letter.",
  },
  TooManyOAuthGrants: {
    meaning: "At most 100 programs can act for a person.",
    remedy: "Withdraw one that is no longer used, in your account.",
  },
} as const satisfies Readonly<Record<string, RefusalText>>;
