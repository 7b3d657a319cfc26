import test from "ava";
import type { HealthProbe } from "./health.ts";
import { startHealthServer } from "./health-server.ts";
import { createMetrics } from "./metrics.ts";

const token = "a token for the metrics";

async function given(metricsToken?: string) {
  const metrics = createMetrics();
  const probes: HealthProbe[] = [];
  const server = await startHealthServer({ probes: () => probes, metrics, metricsToken }, { host: "127.0.0.1", port: 0 });
  const ask = (path: string, headers = {}) => fetch(`http://127.0.0.1:${server.port}${path}`, { headers });
  const close = async (): Promise<void> => {
    await server.close();
    metrics.close();
  };
  return { probes, ask, close };
}

test("a process is alive while it is not ready, and says which part is not well", async (t) => {
  const { probes, ask, close } = await given();
  t.teardown(close);
  t.is((await ask("/readyz")).status, 200);
  probes.push({ name: "relay", check: () => "does not go on" });
  probes.push({ name: "projections", check: () => null });
  t.is((await ask("/healthz")).status, 200);
  const answer = await ask("/readyz");
  t.is(answer.status, 503);
  t.deepEqual(await answer.json(), {
    isReady: false,
    parts: [
      { name: "relay", isHealthy: false, problem: "does not go on" },
      { name: "projections", isHealthy: true, problem: null },
    ],
  });
});

test("the metrics need the token", async (t) => {
  const { ask, close } = await given(token);
  t.teardown(close);
  t.is((await ask("/metrics")).status, 403);
  t.is((await ask("/metrics", { authorization: "Bearer another token" })).status, 403);
  const answer = await ask("/metrics", { authorization: `Bearer ${token}` });
  t.regex(await answer.text(), /# HELP logue_relay_lag_seconds/);
});

test("without a token the figures are for this machine", async (t) => {
  const { ask, close } = await given();
  t.teardown(close);
  t.is((await ask("/metrics")).status, 200);
});

test("whatever else is asked of it is to come again later", async (t) => {
  const { ask, close } = await given();
  t.teardown(close);
  t.is((await ask("/commands")).status, 503);
});
