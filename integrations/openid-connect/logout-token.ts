import { createRemoteJWKSet, customFetch, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { type EndedSessions, SignInFailure, type SignInHost } from "../sign-in.ts";
import { subjectOf } from "./person.ts";

interface Issuer {
  readonly issuer: string;
  readonly jwks_uri?: string | undefined;
}

type ReadLogoutToken = (token: string, issuer: Issuer, host: SignInHost) => Promise<EndedSessions>;

const logoutEvent = "http://schemas.openid.net/event/backchannel-logout";
/** By key pairs alone: the client secret is no proof that the provider wrote it. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"];
const toleranceSeconds = 30;
/** A token is used once within this time; its id is remembered for longer. */
const ageMaxSeconds = 300;

/** Reads logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6). The provider's keys are kept. */
export function openLogoutTokens(): ReadLogoutToken {
  const keySets = new Map<string, { readonly uri: string; readonly keys: JWTVerifyGetKey }>();
  const keysOf = ({ jwks_uri: uri }: Issuer, host: SignInHost): JWTVerifyGetKey => {
    if (uri === undefined) throw new SignInFailure("NotSetUp", "The provider publishes no keys.");
    const known = keySets.get(host.instanceId);
    if (known?.uri === uri) return known.keys;
    const keys = createRemoteJWKSet(new URL(uri), { [customFetch]: host.fetch });
    keySets.set(host.instanceId, { uri, keys });
    return keys;
  };
  return async (token, issuer, host) => {
    const audience = String(host.settings.clientId);
    const rules = { issuer: issuer.issuer, audience, algorithms, clockTolerance: toleranceSeconds, maxTokenAge: ageMaxSeconds };
    const { payload } = await jwtVerify(token, keysOf(issuer, host), rules).catch((error: unknown) => {
      throw error instanceof SignInFailure ? error : refusal(`The logout token is not valid: ${String(error)}.`, error);
    });
    return endedSessionsOf(payload, host.settings.subjectClaims);
  };
}

function endedSessionsOf(payload: JWTPayload, subjectClaims: unknown): EndedSessions {
  const { sid, jti, events, nonce } = payload;
  const isLogout = typeof events === "object" && events !== null && Object.hasOwn(events, logoutEvent);
  if (!isLogout) throw refusal("The token is no logout token.");
  if (nonce !== undefined) throw refusal("A logout token has no nonce: an ID token was sent as one.");
  if (typeof jti !== "string" || jti === "") throw refusal("The logout token has no id.");
  const [subject, sessionId] = [subjectOf(payload, subjectClaims), textOf(sid)];
  if (subject === null && sessionId === null) throw refusal("The logout token names neither a person nor a session.");
  return { subject, sessionId, messageId: jti };
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

const refusal = (message: string, cause?: unknown): SignInFailure =>
  new SignInFailure("AnswerRefused", message, { ...(cause !== undefined && { cause }) });
