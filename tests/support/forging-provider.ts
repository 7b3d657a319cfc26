import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";

const clientId = "logue";
const clientSecret = "a secret of thirty-two characters";

/**
 * How a token is signed: with the published key, with the one before it, with another one under its
 * id, or not at all.
 */
export type Signing = "own" | "former" | "swapped" | "none" | "client secret";

/** What the provider does otherwise than it should. */
export interface Forging {
  readonly signing?: Signing;
  /** Claims of the ID token in place of the right ones; undefined leaves one out. */
  readonly claims?: JWTPayload;
  /** Parameters of the answer to the browser in place of the right ones; undefined leaves one out. */
  readonly answer?: Readonly<Record<string, string | undefined>>;
  /** The answer of the token endpoint. */
  readonly tokens?: (response: ServerResponse) => void;
  /** The answer of the userinfo endpoint. */
  readonly userInfo?: object;
}

interface Asked {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

interface ProviderState {
  /** Of the person who signs in next. */
  claims: JWTPayload;
  forging: Forging;
  readonly tokenRequests: URLSearchParams[];
  /** Whether sign-ins come with refresh tokens. Each works once; its second use ends its session. */
  givesRefreshTokens: boolean;
  /** The session of each refresh token: the number of its sign-in, and which token is the newest. */
  readonly sessions: Map<string, string>;
}

/**
 * A provider in this process that checks the wire strictly, agrees at once, and can be told to
 * forge its answers.
 */
export async function openForgingProvider() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signer = await openSigner();
  const state: ProviderState = { claims: {}, forging: {}, tokenRequests: [], givesRefreshTokens: false, sessions: new Map() };
  const codes = new Map<string, Asked>();
  const pages: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse, url: URL) => unknown>> = {
    "/.well-known/openid-configuration": (_request, response) => sendJson(response, discoveryOf(issuer)),
    "/keys": async (_request, response) => sendJson(response, { keys: [await signer.published()] }),
    "/authorize": (_request, response, { searchParams }) => authorize(searchParams, response, { issuer, codes, state }),
    "/token": (request, response) => answerTokens(request, response, { issuer, codes, state, signer }),
    "/me": (_request, response) => sendJson(response, state.forging.userInfo ?? state.claims),
  };
  server.on("request", async (request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    const page = pages[url.pathname];
    await (page === undefined ? sendJson(response, { error: "not_found" }, 404) : page(request, response, url));
  });
  return Object.assign(state, {
    ...{ issuer, clientId, clientSecret },
    /** A right logout token, with claims in place of the right ones. */
    logoutToken: (claims: JWTPayload, signing?: Signing): Promise<string> => {
      const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
      return signer.sign({ iss: issuer, aud: clientId, ...timesNow(), jti: randomUUID(), events, ...claims }, signing);
    },
    /** From now on another key signs, and is the only one that is published. */
    changeKeys: signer.change,
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

/** Signs as a provider does, and as one that forges. */
export async function openSigner() {
  const other = await generateKeyPair("ES256");
  let keys = { kid: "first", ...(await generateKeyPair("ES256", { extractable: true })) };
  let former = keys;
  return {
    published: async () => ({ ...(await exportJWK(keys.publicKey)), kid: keys.kid, alg: "ES256", use: "sig" }),
    async change(kid: string): Promise<void> {
      former = keys;
      keys = { kid, ...(await generateKeyPair("ES256", { extractable: true })) };
    },
    async sign(payload: JWTPayload, signing: Signing = "own"): Promise<string> {
      const claims = JSON.parse(JSON.stringify(payload)) as JWTPayload;
      if (signing === "none") return new UnsecuredJWT(claims).encode();
      if (signing === "client secret")
        return new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(new TextEncoder().encode(clientSecret));
      const { kid, privateKey } = { own: keys, former, swapped: { ...other, kid: keys.kid } }[signing];
      return new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid }).sign(privateKey);
    },
  };
}

const discoveryOf = (issuer: string) => ({
  ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` },
  ...{ userinfo_endpoint: `${issuer}/me`, end_session_endpoint: `${issuer}/leave` },
  ...{ response_types_supported: ["code"], subject_types_supported: ["public"] },
  ...{ id_token_signing_alg_values_supported: ["ES256"], authorization_response_iss_parameter_supported: true },
  ...{ token_endpoint_auth_methods_supported: ["client_secret_basic"], code_challenge_methods_supported: ["S256"] },
});

interface Endpoint {
  readonly issuer: string;
  readonly codes: Map<string, Asked>;
  readonly state: ProviderState;
}

function authorize(query: URLSearchParams, response: ServerResponse, { issuer, codes, state }: Endpoint): void {
  const redirectUri = query.get("redirect_uri") ?? "";
  const code = randomUUID();
  codes.set(code, { nonce: query.get("nonce") ?? "", challenge: query.get("code_challenge") ?? "", redirectUri });
  const answer = { code, state: query.get("state") ?? "", iss: issuer, ...state.forging.answer };
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) if (value !== undefined) url.searchParams.set(name, value);
  response.writeHead(302, { location: url.href }).end();
}

async function answerTokens(
  request: IncomingMessage,
  response: ServerResponse,
  { issuer, codes, state, signer }: Endpoint & { readonly signer: Awaited<ReturnType<typeof openSigner>> },
): Promise<void> {
  const form = new URLSearchParams(await textOf(request));
  const { forging, claims } = state;
  state.tokenRequests.push(form);
  if (forging.tokens !== undefined) return forging.tokens(response);
  if (form.get("grant_type") === "refresh_token") return refresh(request, form, response, { issuer, state, signer });
  const asked = codes.get(form.get("code") ?? "");
  codes.delete(form.get("code") ?? "");
  if (asked === undefined || !isRight(request, form, asked)) return sendJson(response, { error: "invalid_grant" }, 400);
  const right = { iss: issuer, aud: clientId, ...timesNow(), nonce: asked.nonce, ...claims };
  const idToken = await signer.sign({ ...right, ...forging.claims }, forging.signing);
  const refreshToken = state.givesRefreshTokens ? { refresh_token: newRefreshToken(state, randomUUID()) } : {};
  sendJson(response, { ...accessToken, id_token: idToken, ...refreshToken });
}

const accessToken = { access_token: "of the provider", token_type: "Bearer", expires_in: 60 };

function newRefreshToken({ sessions }: ProviderState, session: string): string {
  const token = `${session}/${randomUUID()}`;
  sessions.set(session, token);
  return token;
}

/** Rotates: a token that was used before ends the session, as a stolen one has to. */
async function refresh(
  request: IncomingMessage,
  form: URLSearchParams,
  response: ServerResponse,
  { issuer, state, signer }: Omit<Endpoint, "codes"> & { readonly signer: Awaited<ReturnType<typeof openSigner>> },
): Promise<void> {
  const given = form.get("refresh_token") ?? "";
  const [session = ""] = given.split("/");
  const isNewest = state.sessions.get(session) === given && isOurs(request);
  if (!isNewest) state.sessions.delete(session);
  if (!isNewest) return sendJson(response, { error: "invalid_grant" }, 400);
  const idToken = await signer.sign({ iss: issuer, aud: clientId, ...timesNow(), ...state.claims, ...state.forging.claims });
  sendJson(response, { ...accessToken, id_token: idToken, refresh_token: newRefreshToken(state, session) });
}

function isOurs({ headers }: Pick<IncomingMessage, "headers">): boolean {
  const [id = "", secret = ""] = atob(headers.authorization?.replace("Basic ", "") ?? "").split(":");
  return decodeURIComponent(id) === clientId && decodeURIComponent(secret.replaceAll("+", " ")) === clientSecret;
}

function isRight({ headers }: IncomingMessage, form: URLSearchParams, { challenge, redirectUri }: Asked): boolean {
  const verifier = createHash("sha256").update(form.get("code_verifier") ?? "");
  return (
    isOurs({ headers }) &&
    form.get("grant_type") === "authorization_code" &&
    verifier.digest("base64url") === challenge &&
    form.get("redirect_uri") === redirectUri
  );
}

const nowSeconds = (): number => Math.floor(Date.now() / 1000);
/** When a token was made, and when it ends. */
export const timesNow = () => ({ iat: nowSeconds(), exp: nowSeconds() + 60 });

/** Answers with JSON. */
export function sendJson(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** The whole body. */
export async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
