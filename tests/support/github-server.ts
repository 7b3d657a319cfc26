import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface GitHubPerson {
  readonly user: Readonly<Record<string, unknown>>;
  readonly emails: readonly { readonly email: string; readonly primary: boolean; readonly verified: boolean }[];
  readonly teams: readonly string[];
}

interface Asked {
  readonly challenge: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
}

const clientId = "Iv1.logue";
const clientSecret = "a secret of the app";

interface ServerState {
  /** Who agrees next; null: the person does not. */
  person: GitHubPerson | null;
  readonly codes: Map<string, Asked>;
  /** The scopes of each token. */
  readonly tokens: Map<string, readonly string[]>;
}

/**
 * A server of the shape of GitHub's, which checks the wire strictly: parameters, PKCE, codes that
 * work once, scopes, headers. Like GitHub it answers errors of the token endpoint with status 200.
 */
export async function openGitHubServer() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: ServerState = { person: null, codes: new Map(), tokens: new Map() };
  server.on("request", (request, response) => {
    const url = new URL(request.url ?? "/", serverUrl);
    if (url.pathname === "/login/oauth/authorize") authorize(url.searchParams, response, Object.assign(state, { serverUrl }));
    else if (url.pathname === "/login/oauth/access_token") void exchange(request, response, state);
    else answerApi(url, request, response, state);
  });
  return Object.assign(state, {
    ...{ serverUrl, clientId, clientSecret },
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

function authorize(
  query: URLSearchParams,
  response: ServerResponse,
  { codes, person, serverUrl }: ServerState & { readonly serverUrl: string },
): void {
  const redirectUri = query.get("redirect_uri") ?? "";
  const isRight = query.get("client_id") === clientId && query.get("code_challenge_method") === "S256" && query.has("state");
  if (!isRight) {
    response.writeHead(404).end();
    return;
  }
  const code = randomUUID();
  codes.set(code, { challenge: query.get("code_challenge") ?? "", redirectUri, scopes: (query.get("scope") ?? "").split(" ") });
  const answer = person === null ? { error: "access_denied" } : { code };
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries({ ...answer, state: query.get("state") ?? "", iss: `${serverUrl}/login/oauth` }))
    url.searchParams.set(name, value);
  response.writeHead(302, { location: url.href }).end();
}

async function exchange(request: IncomingMessage, response: ServerResponse, { codes, tokens }: ServerState): Promise<void> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  const form = new URLSearchParams(text);
  const asked = codes.get(form.get("code") ?? "");
  codes.delete(form.get("code") ?? "");
  const challenge = createHash("sha256").update(form.get("code_verifier") ?? "");
  const isApp = form.get("client_id") === clientId && form.get("client_secret") === clientSecret && request.method === "POST";
  const isRight = asked?.challenge === challenge.digest("base64url") && form.get("redirect_uri") === asked.redirectUri;
  if (!isApp) return sendJson(response, { error: "incorrect_client_credentials" });
  if (asked === undefined || !isRight || request.headers.accept !== "application/json")
    return sendJson(response, { error: "bad_verification_code", error_description: "The code is incorrect or expired." });
  const token = `gho_${randomUUID()}`;
  tokens.set(token, asked.scopes);
  sendJson(response, { access_token: token, token_type: "bearer", scope: asked.scopes.join(",") });
}

function answerApi(url: URL, { headers }: IncomingMessage, response: ServerResponse, { tokens, person }: ServerState): void {
  const scopes = tokens.get(headers.authorization?.replace("Bearer ", "") ?? "");
  const isKnown = scopes !== undefined && headers["user-agent"] !== undefined;
  if (!isKnown || person === null) sendJson(response, { message: "Bad credentials" }, 401);
  else {
    const body = bodyOf(url, scopes, person);
    sendJson(response, body ?? { message: "Not Found" }, body === undefined ? 404 : 200);
  }
}

function bodyOf({ pathname, searchParams }: URL, scopes: readonly string[], { user, emails, teams }: GitHubPerson): unknown {
  if (pathname === "/api/v3/user") return user;
  if (pathname === "/api/v3/user/emails" && scopes.includes("user:email")) return emails;
  if (pathname !== "/api/v3/user/teams" || !scopes.includes("read:org")) return undefined;
  const [size, page] = [Number(searchParams.get("per_page")), Number(searchParams.get("page"))];
  const shown = teams.slice((page - 1) * size, page * size).map((team) => team.split("/"));
  return shown.map(([login, slug]) => ({ slug, organization: { login } }));
}

function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}
