import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { repository } from "../../support/repository.ts";
import type { Outcome } from "./attempt.ts";
import type { Scene } from "./people.ts";

/** Every route in the API's source except GraphQL: `GET /files/:fileId`. */
export function declaredRoutes(): string[] {
  const files = globSync("graphql-api/**/*.ts", { cwd: repository }).filter((file) => !file.endsWith(".test.ts"));
  const found = files.flatMap((file) => {
    const source = readFileSync(resolve(repository, file), "utf8");
    return Array.from(
      source.matchAll(/\b(?:app|router|routes)\s*\.(get|post|put|patch|delete|head|options|all|use)\(\s*"(\/[^"]*)"/g),
      ([, method = "", path = ""]) => `${method === "use" ? "GET" : method.toUpperCase()} ${path}`,
    );
  });
  return [...new Set(found)];
}

/** How each route is tried. */
export const tried: Readonly<Record<string, (scene: Scene) => Promise<Outcome>>> = {
  "GET /healthz": (scene) => get(scene, "/healthz"),
  "GET /readyz": (scene) => get(scene, "/readyz"),
  "GET /api": (scene) => get(scene, "/api/users"),
  "GET /api/openapi.json": (scene) => get(scene, "/api/openapi.json"),
  "ALL /integrations{/*path}": (scene) => get(scene, "/integrations/slack/1"),
  "GET /integrations/:name/:instanceId/sign-in": (scene) => get(scene, "/integrations/openid-connect/1/sign-in"),
  "GET /integrations/:name/:instanceId/callback": (scene) => get(scene, "/integrations/openid-connect/1/callback"),
  "POST /integrations/:name/:instanceId/callback": (scene) => send(scene, "POST", "/integrations/saml/1/callback"),
  "GET /integrations/:name/:instanceId/metadata": (scene) => get(scene, "/integrations/saml/1/metadata"),
  "POST /integrations/:name/:instanceId/back-channel-logout": (scene) =>
    send(scene, "POST", "/integrations/openid-connect/1/back-channel-logout"),
  "GET /integrations/:name/:instanceId/sign-out": (scene) => get(scene, "/integrations/saml/1/sign-out"),
  "POST /integrations/:name/:instanceId/sign-out": (scene) => send(scene, "POST", "/integrations/saml/1/sign-out"),
  "GET /oauth": (scene) => get(scene, "/oauth/me"),
  "GET /oauth/page.css": (scene) => get(scene, "/oauth/page.css"),
  "GET /oauth/interaction/:uid": (scene) => get(scene, "/oauth/interaction/1"),
  "POST /oauth/interaction/:uid": (scene) => send(scene, "POST", "/oauth/interaction/1"),
  "GET /.well-known/oauth-authorization-server/oauth": (scene) => get(scene, "/.well-known/oauth-authorization-server/oauth"),
  "GET /mail/unsubscribe/:token": (scene) => get(scene, "/mail/unsubscribe/1"),
  "POST /mail/unsubscribe/:token": (scene) => send(scene, "POST", "/mail/unsubscribe/1"),
  "GET /metrics": (scene) => get(scene, "/metrics"),
  "GET /": (scene) => get(scene, "/"),
  "GET /assets": (scene) => get(scene, "/graphiql/assets/"),
  "GET /graphiql": explorer,
  "GET /graphql": (scene) => get(scene, `/graphql?query=${encodeURIComponent("{ viewer { user { id } } }")}`),
  "GET /imports": (scene) => get(scene, "/imports"),
  "GET /imports/possible": (scene) => get(scene, "/imports/possible"),
  "POST /imports": (scene) => send(scene, "POST", "/imports"),
  "POST /imports/start": (scene) => send(scene, "POST", "/imports/start?into=nothing"),
  "DELETE /imports": (scene) => send(scene, "DELETE", "/imports"),
  "GET /audit-log.csv": (scene) => get(scene, "/audit-log.csv?kinds=CaseClosed"),
  "GET /seals": (scene) => get(scene, "/seals"),
  "GET /seals/": (scene) => get(scene, "/seals/"),
  "GET /seals/*path": (scene) => get(scene, "/seals/checkpoint"),
  "GET /files": (scene) => get(scene, "/files"),
  "POST /files": upload,
  "GET /previews": (scene) => get(scene, "/previews"),
  "GET /previews/:messageId/:id": ({ messageId, fileId, ...scene }) => get(scene, `/previews/${messageId}/${fileId}`),
  "GET /files/:fileId": ({ fileId, ...scene }) => get(scene, `/files/${fileId}`),
  "GET /files/:fileId/in-case/:caseId/:messageId": ({ fileId, messageId, ...scene }) =>
    get(scene, `/files/${fileId}/in-case/${fileId}/${messageId}`),
  "GET /files/:fileId/thumbnail": ({ imageId, ...scene }) => get(scene, `/files/${imageId}/thumbnail`),
};

type Place = Pick<Scene, "url" | "credentials">;

async function get({ url, credentials }: Place, path: string): Promise<Outcome> {
  const response = await fetch(`${url}${path}`, { headers: credentials, redirect: "manual" });
  await response.arrayBuffer();
  return String(response.status);
}

/** Each is allowed or not before it is read; then this form without a file is refused. */
async function send({ url, credentials }: Place, method: string, path: string): Promise<Outcome> {
  const headers = { ...credentials, "content-type": "multipart/form-data" };
  const response = await fetch(`${url}${path}`, { method, headers, ...(method === "POST" && { body: "no form" }) });
  await response.arrayBuffer();
  return String(response.status);
}

/**
 * The first request after an installation starts the build of the page and gets 202: that is
 * allowed too.
 */
async function explorer(scene: Scene): Promise<Outcome> {
  const status = await get(scene, "/graphiql");
  return status === "202" ? "200" : status;
}

async function upload({ url, credentials, roomId }: Scene): Promise<Outcome> {
  const headers = { ...credentials, "x-file-name": "note.txt", "content-type": "text/plain" };
  const response = await fetch(`${url}/files?roomId=${roomId}`, { method: "POST", headers, body: "text" });
  await response.arrayBuffer();
  return String(response.status);
}
