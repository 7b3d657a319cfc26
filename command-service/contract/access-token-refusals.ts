import { oauthRefusals } from "./oauth-refusals.ts";
import type { RefusalText } from "./oversight-refusals.ts";

/** Refusals about access tokens. */
export const accessTokenRefusals = {
  ...oauthRefusals,
  TokenInvalid: {
    meaning: "An access token has a label, ends in the future, and has either scopes or permissions.",
    remedy: "Fill these in.",
  },
  TokenLifeTooLong: {
    meaning: "An access token may not last so long in this workspace.",
    remedy: "Choose an earlier end, or none: then it lasts as long as it may.",
  },
  TooManyTokens: { meaning: "A person has at most 50 access tokens.", remedy: "Revoke one that is no longer used." },
  TokenUnknown: { meaning: "There is no such access token.", remedy: "It may have been revoked already." },
} as const satisfies Readonly<Record<string, RefusalText>>;
