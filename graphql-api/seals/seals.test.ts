import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import type { LogDescription } from "@logue/sealing/reading/published-seals.ts";
import { startSealer } from "@logue/sealing/sealer/sealer.ts";
import test from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";

async function given() {
  const workspace = await openLiveWorkspace();
  const { sealedEventStore: eventStore, vault, blobStore } = workspace.backEnd;
  const metrics = createMetrics();
  const log = { info: () => {}, warn: () => {}, error: () => {} } as unknown as Parameters<typeof startSealer>[0]["log"];
  const originOf = () => "chat.example.org/log";
  const sealer = startSealer({ eventStore, vault, blobs: blobStore, originOf, log, metrics, everyMs: 10 });
  const close = async () => {
    await sealer.close();
    await workspace.close();
    metrics.close();
  };
  const size = (await eventStore.readAll({ limit: 1_000 })).length;
  /** Resolves when nothing is left to be sealed. */
  const everythingSealed = async () => {
    const last = await eventStore.lastPosition();
    await waitUntil("a seal", () => sealer.sealedUpTo() >= last);
  };
  await everythingSealed();
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${workspace.api.url}/seals/${path}`, { headers });
  return { ...workspace, get, size, everythingSealed, close };
}

test.serial("an auditor reads the keys, the checkpoint and the tiles; others find nothing there", async (t) => {
  const { get, size, everythingSealed, addPerson, signIn, createToken, close } = await given();
  t.teardown(close);
  const auditor = { cookie: await signIn(await addPerson("vera", "auditor")) };
  await everythingSealed();
  const description = (await (await get("", auditor)).json()) as LogDescription;
  t.is(description.origin, "chat.example.org/log");
  t.regex(description.vkeys.join(" "), /^chat\.example\.org\/log\+[0-9a-f]{8}\+A/);
  t.is(description.vkeys.length, 2);

  const checkpoint = await get("checkpoint", auditor);
  t.deepEqual(
    [checkpoint.headers.get("content-type"), checkpoint.headers.get("cache-control")],
    ["text/plain; charset=utf-8", "no-store"],
  );
  t.true((await checkpoint.text()).startsWith(`chat.example.org/log\n${description.size}\n`));
  t.true(description.size >= size);

  const tile = await get(`tile/0/000.p/${description.size}`, auditor);
  t.is((await tile.arrayBuffer()).byteLength, description.size * 32);
  t.is(tile.headers.get("cache-control"), "private, max-age=31536000, immutable");
  t.is((await get(`tile/entries/000.p/${description.size}`, auditor)).headers.get("content-type"), "application/octet-stream");

  const member = await addPerson("mel");
  const reading = { authorization: `Bearer ${await createToken(member.userId, ["read"])}` };
  for (const headers of [undefined, { cookie: await signIn(member) }, reading]) {
    for (const path of ["", "checkpoint", `tile/0/000.p/${description.size}`]) t.is((await get(path, headers)).status, 404, path);
  }
});

test.serial("paths that are no tiles answer that nothing is there", async (t) => {
  const { get, administrator, signIn, close } = await given();
  t.teardown(close);
  const cookie = await signIn(administrator);
  for (const path of ["tile/0/001", "tile/0/0", "tile/x/000", "..%2fcheckpoint", "positions/000-p/3", "tile/0/000.p/0", "keys"]) {
    t.is((await get(path, { cookie })).status, 404, path);
  }
});

test.serial("by a setting everybody may read the sealed log", async (t) => {
  const { get, send, administrator, close } = await given();
  t.teardown(close);
  t.is((await get("checkpoint")).status, 404);
  await send(administrator, "ChangeSetting", { scope: "workspace", scopeId: "workspace", key: "sealsArePublic", value: true });
  await waitUntil("the setting", async () => (await get("checkpoint")).status === 200);
  t.is((await get("tile/0/000.p/1")).headers.get("access-control-allow-origin"), null);
});
