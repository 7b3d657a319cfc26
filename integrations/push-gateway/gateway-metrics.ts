import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type GatewayMetrics = ReturnType<typeof createGatewayMetrics>;

/** Every figure that the gateway keeps of itself. */
export function createGatewayMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: "logue_push_gateway_requests_total",
      help: "Requests answered, by who asked and the status.",
      labelNames: ["api", "caller", "status"] as const,
      registers,
    }),
    pushes: new Counter({
      name: "logue_push_gateway_pushes_total",
      help: "Pushes to one device each, by what became of them.",
      labelNames: ["app", "outcome"] as const,
      registers,
    }),
    repeats: new Counter({
      name: "logue_push_gateway_repeats_total",
      help: "Pushes that were left out because the device had them.",
      labelNames: ["app"] as const,
      registers,
    }),
    pushSeconds: new Histogram({
      name: "logue_push_gateway_push_seconds",
      help: "From a push to the answer of Google or Apple.",
      labelNames: ["app"] as const,
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    underWay: new Gauge({ name: "logue_push_gateway_under_way", help: "Pushes under way.", registers }),
  };
}
