import { importPKCS8, SignJWT } from "jose";

/** A key of Apple's developer account, with which the gateway signs tokens. */
export interface SigningKey {
  readonly keyId: string;
  readonly teamId: string;
  /** PKCS #8, PEM. */
  readonly privateKey: string;
}

export interface ProviderToken {
  get(): Promise<string>;
  /** Apple did not take it. Whether the next one is another. */
  expire(): boolean;
}

/** Apple takes a token for an hour, and refuses a new one within 20 minutes. */
const renewAfterMs = 50 * 60_000;
const renewNotBeforeMs = 20 * 60_000;

/** The token that proves who sends (a JWT, ES256): one for all requests, made anew within its hour. */
export function createProviderToken(signingKey: SigningKey, clock: () => number): ProviderToken {
  let kept: { readonly token: Promise<string>; readonly madeAtMs: number } | undefined;
  const ageMs = (): number => (kept === undefined ? Number.POSITIVE_INFINITY : clock() - kept.madeAtMs);
  return {
    get() {
      if (kept === undefined || ageMs() >= renewAfterMs) kept = { token: sign(signingKey, clock()), madeAtMs: clock() };
      return kept.token;
    },
    expire() {
      if (ageMs() < renewNotBeforeMs) return false;
      kept = undefined;
      return true;
    },
  };
}

async function sign({ keyId, teamId, privateKey }: SigningKey, nowMs: number): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: "ES256", kid: keyId })
    .setIssuer(teamId)
    .setIssuedAt(Math.floor(nowMs / 1_000))
    .sign(await importPKCS8(privateKey, "ES256"));
}
