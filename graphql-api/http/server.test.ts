import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VaultUnavailable } from "@logue/infra/vault/vault.ts";
import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";

async function builtClient(t: { teardown(remove: () => Promise<void>): void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "logue-web-"));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Logue</title>");
  await writeFile(join(folder, "assets/app-1f2e3d.js"), "export {};");
  return folder;
}

test.serial(
  "the web client is served for every path of its own, its hashed files are cached permanently, and no foreign code may run in it",
  async (t) => {
    const { api, close } = await openLiveWorkspace({ webFolder: await builtClient(t) });
    t.teardown(close);
    const page = await fetch(`${api.url}/rooms/general`, { headers: { accept: "text/html" } });
    t.is(await page.text(), "<!doctype html><title>Logue</title>");
    t.is(page.headers.get("cache-control"), "no-cache");
    const policy = page.headers.get("content-security-policy") ?? "";
    t.regex(policy, /default-src 'self';script-src 'self';/);
    t.notRegex(policy, /unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
    t.is(page.headers.get("strict-transport-security"), null);

    const asset = await fetch(`${api.url}/assets/app-1f2e3d.js`);
    t.regex(asset.headers.get("cache-control") ?? "", /max-age=31536000, immutable/);
    t.is((await fetch(`${api.url}/assets/missing.js`)).status, 404);
  },
);

test.serial("ready means that a post would be accepted and delivered now: one unhealthy part turns it false", async (t) => {
  let problem: string | null = null;
  const probes = [{ name: "relay", check: () => problem }];
  const { api, close } = await openLiveWorkspace({ probes });
  t.teardown(close);
  const well = await fetch(`${api.url}/readyz`);
  t.is(well.status, 200);
  problem = "stuck at 00000000000000000007";
  const ill = await fetch(`${api.url}/readyz`);
  t.is(ill.status, 503);
  const { isReady, parts } = (await ill.json()) as { isReady: boolean; parts: { name: string; problem: string | null }[] };
  t.false(isReady);
  t.deepEqual(
    parts.filter((part) => part.problem !== null),
    [{ name: "relay", isHealthy: false, problem }],
  );
  t.is((await fetch(`${api.url}/healthz`)).status, 200);
});

test.serial("the metrics are answered to this machine, or to a client with the token", async (t) => {
  const open = await openLiveWorkspace();
  t.teardown(open.close);
  const local = await fetch(`${open.api.url}/metrics`);
  t.regex(await local.text(), /logue_connections/);
  const token = "a-token-that-nobody-guesses";
  const closed = await openLiveWorkspace({ environment: { METRICS_TOKEN: token } });
  t.teardown(closed.close);
  t.is((await fetch(`${closed.api.url}/metrics`)).status, 403);
  t.is((await fetch(`${closed.api.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).status, 200);
});

test.serial("GraphiQL is for signed-in users", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const stranger = await fetch(`${workspace.api.url}/graphiql`, { redirect: "manual" });
  t.is(stranger.status, 302);
  const cookie = await workspace.signIn(workspace.administrator);
  const person = await fetch(`${workspace.api.url}/graphiql`, { headers: { cookie } });
  t.true([200, 202].includes(person.status));
  t.regex(person.headers.get("content-security-policy") ?? "", /script-src 'self'/);
});

test.serial(
  "a request whose session cannot be looked up at the moment is told to come again, and is no error of Logue",
  async (t) => {
    const workspace = await openLiveWorkspace();
    t.teardown(workspace.close);
    const { vault } = workspace.backEnd;
    const cookie = await workspace.signIn(workspace.administrator);
    const get = vault.get;
    vault.get = () => Promise.reject(new VaultUnavailable("The vault cannot be reached."));
    const { response, body } = await workspace.post({ query: "{ viewer { user { id } } }" }, { cookie });
    const file = await fetch(`${workspace.api.url}/files/none`, { headers: { cookie } });
    vault.get = get;
    t.is(response.status, 503);
    t.is(response.headers.get("retry-after"), "1");
    t.is(body.errors[0].extensions.code, "StoreUnavailable");
    t.is(file.status, 503);
    const again = await workspace.post({ query: "{ viewer { user { id } } }" }, { cookie });
    t.is(again.body.data.viewer.user.id, workspace.administrator.userId);
  },
);
