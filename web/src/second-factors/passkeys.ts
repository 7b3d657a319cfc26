import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
} from "@simplewebauthn/browser";
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

/** Shorter than a challenge counts. */
const offeredForMs = 4 * 60_000;

/**
 * Has the browser offer the user's passkeys among the names that it fills in, until one is chosen.
 * Undefined where it cannot, where `signal` ends it, or where a passkey is asked for by a button.
 */
export async function offerPasskeys(signal: AbortSignal): Promise<PasskeyAnswer | undefined> {
  if (!(await browserSupportsWebAuthnAutofill())) return undefined;
  for (let isOver = false; !signal.aborted && !isOver; ) {
    const { preparePasskey } = await request(PreparePasskeyDocument, { input: { purpose: "SIGN_IN" } });
    if (!preparePasskey.result || signal.aborted) return undefined;
    const { challenge, options } = preparePasskey.result;
    isOver = true;
    const renew = (): void => {
      isOver = false;
      WebAuthnAbortService.cancelCeremony();
    };
    const timer = setTimeout(renew, offeredForMs);
    signal.addEventListener("abort", renew);
    const asked = startAuthentication({ optionsJSON: JSON.parse(options), useBrowserAutofill: true });
    const answer = await asked.catch(() => undefined);
    clearTimeout(timer);
    signal.removeEventListener("abort", renew);
    if (answer !== undefined) return { challenge, response: JSON.stringify(answer) };
  }
  return undefined;
}
