import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";
import { request, wordsOf } from "../api/api.ts";
import { type PasskeyPurpose, PreparePasskeyDocument } from "../generated/operations.ts";

/** What a passkey answered, or why it did not. */
export type PasskeyAnswer = { readonly challenge: string; readonly response: string } | { readonly problem: string };

/** Asks the browser for a passkey: a new one, or one that is there. */
export async function askPasskey(purpose: PasskeyPurpose): Promise<PasskeyAnswer> {
  if (!browserSupportsWebAuthn()) return { problem: "This browser has no passkeys. Use another browser, or another way." };
  const { preparePasskey } = await request(PreparePasskeyDocument, { input: { purpose } });
  if (!preparePasskey.result) return { problem: preparePasskey.refusal ? wordsOf(preparePasskey.refusal) : "Try again." };
  const { challenge, options } = preparePasskey.result;
  const optionsJSON = JSON.parse(options);
  try {
    const answer = await (purpose === "ADD" ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON }));
    return { challenge, response: JSON.stringify(answer) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Browsers say little on purpose: a site is not to learn which passkeys a person has. */
const problemOf = (error: unknown): string =>
  error instanceof Error && error.name === "InvalidStateError"
    ? "This device or key has a passkey of yours already."
    : "No passkey was used: it was cancelled, or took too long. Try again, or use another way.";
