import test from "ava";
import { createMetrics } from "./metrics.ts";

test("Prometheus can read every figure, each under our name and with a sentence", async (t) => {
  const metrics = createMetrics();
  t.teardown(metrics.close);
  metrics.commands.inc({ type: "PostMessage", outcome: "refused", code: "NotAMember" });
  metrics.projectionLagSeconds.set({ projection: "timeline" }, 0.25);
  metrics.appendSeconds.observe(0.004);
  const text = await metrics.registry.metrics();
  t.true(text.includes('logue_commands_total{type="PostMessage",outcome="refused",code="NotAMember"} 1'));
  t.true(text.includes('logue_projection_lag_seconds{projection="timeline"} 0.25'));
  t.true(text.includes('logue_append_seconds_bucket{le="0.005"} 1'));
  t.regex(text, /^logue_event_loop_delay_seconds\{quantile="0\.99"\} [\d.e-]+$/m);
  for (const { name, help } of await metrics.registry.getMetricsAsJSON()) {
    if (name.startsWith("logue_")) t.regex(help, /^[A-Z].*\.$/, name);
  }
});

test("two servers in one process keep their figures apart", async (t) => {
  const [one, other] = [createMetrics(), createMetrics()];
  t.teardown(one.close);
  t.teardown(other.close);
  one.resyncs.inc({ reason: "overflow" });
  t.true((await one.registry.metrics()).includes('logue_resyncs_total{reason="overflow"} 1'));
  t.false((await other.registry.metrics()).includes('reason="overflow"'));
});
