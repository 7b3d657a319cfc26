import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, decodeProtectedHeader, exportPKCS8, generateKeyPair, type JWTPayload, jwtVerify } from "jose";
import { openSigner, sendJson, textOf, timesNow } from "./forging-provider.ts";

const clientId = "org.example.logue";
const teamId = "ABCDE12345";
const keyId = "KEY1234567";

interface Asked {
  readonly nonce: string;
  readonly redirectUri: string;
}

interface AppleState {
  readonly issuer: string;
  /** Of the ID token. */
  claims: JWTPayload;
  readonly codes: Map<string, Asked>;
}

/**
 * A server of the shape of Apple's, which checks the wire strictly: the scopes name and email want a
 * form, the client secret is signed by ES256 with the registered key, and a code works once.
 */
export async function openAppleServer() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [signer, { publicKey, privateKey }] = await Promise.all([openSigner(), generateKeyPair("ES256", { extractable: true })]);
  const state: AppleState = { issuer, claims: {}, codes: new Map() };
  server.on("request", async (request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    if (url.pathname === "/.well-known/openid-configuration") sendJson(response, discoveryOf(issuer));
    else if (url.pathname === "/keys") sendJson(response, { keys: [await signer.published()] });
    else if (url.pathname === "/token") {
      const nonce = await nonceOf(request, state, publicKey);
      const claims = { iss: issuer, aud: clientId, ...timesNow(), nonce, nonce_supported: true, ...state.claims };
      if (nonce === undefined) sendJson(response, { error: "invalid_client" }, 400);
      else sendJson(response, { access_token: "a", token_type: "Bearer", expires_in: 60, id_token: await signer.sign(claims) });
    } else sendJson(response, {}, 404);
  });
  return Object.assign(state, {
    ...{ clientId, teamId, keyId, privateKeyText: await exportPKCS8(privateKey) },
    /** The form that the page at `address` answers; with the name at the first sign-in. */
    answerAt: (address: string, user?: object): URLSearchParams => formOf(new URL(address), state, user),
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

/** As Apple publishes it: without a user info endpoint, and PKCE is not mentioned. */
const discoveryOf = (issuer: string) => ({
  ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` },
  ...{ response_types_supported: ["code"], response_modes_supported: ["query", "fragment", "form_post"] },
  ...{ subject_types_supported: ["pairwise"], id_token_signing_alg_values_supported: ["ES256"] },
  ...{ scopes_supported: ["openid", "email", "name"], token_endpoint_auth_methods_supported: ["client_secret_post"] },
});

function formOf({ pathname, searchParams }: URL, { codes }: AppleState, user?: object): URLSearchParams {
  const asked = Object.fromEntries(searchParams);
  const isRight = pathname === "/authorize" && asked.client_id === clientId && asked.response_type === "code";
  if (!isRight || asked.response_mode !== "form_post") throw new Error("invalid_request: Invalid response mode");
  const code = randomUUID();
  codes.set(code, { nonce: asked.nonce ?? "", redirectUri: asked.redirect_uri ?? "" });
  const more: Record<string, string> = user === undefined ? {} : { user: JSON.stringify(user) };
  return new URLSearchParams({ state: asked.state ?? "", code, ...more });
}

async function nonceOf(
  request: IncomingMessage,
  { issuer, codes }: AppleState,
  publicKey: CryptoKey,
): Promise<string | undefined> {
  const form = new URLSearchParams(await textOf(request));
  const asked = codes.get(form.get("code") ?? "");
  codes.delete(form.get("code") ?? "");
  const secret = form.get("client_secret") ?? "";
  const rules = { algorithms: ["ES256"], issuer: teamId, subject: clientId, audience: issuer, maxTokenAge: "180 days" };
  const isRight = await jwtVerify(secret, publicKey, rules).then(
    ({ payload }) => decodeProtectedHeader(secret).kid === keyId && payload.exp !== undefined,
    () => false,
  );
  const isOurs = isRight && form.get("client_id") === clientId && form.get("redirect_uri") === asked?.redirectUri;
  return isOurs ? asked?.nonce : undefined;
}
