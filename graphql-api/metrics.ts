import { Counter, Gauge, Histogram, Registry } from "prom-client";

export type ApiMetrics = ReturnType<typeof createMetrics>;

/** The API's figures, for Prometheus. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    operations: new Counter({
      name: "logue_operations_total",
      help: "GraphQL operations over HTTP, by outcome.",
      labelNames: ["outcome"],
      registers,
    }),
    operationSeconds: new Histogram({
      name: "logue_operation_seconds",
      help: "Time from a request's body to its answer.",
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers,
    }),
    shedRequests: new Counter({
      name: "logue_shed_requests_total",
      help: "Requests refused because the process was far behind.",
      registers,
    }),
    connections: new Gauge({ name: "logue_connections", help: "Open WebSockets.", registers }),
    subscriptions: new Gauge({ name: "logue_subscriptions", help: "Live subscriptions.", registers }),
    deliveries: new Counter({ name: "logue_deliveries_total", help: "Items written to live subscriptions.", registers }),
    slowReaders: new Counter({ name: "logue_slow_readers_total", help: "Sockets closed because they did not read.", registers }),
    resyncs: new Counter({ name: "logue_resyncs_total", help: "Subscriptions told to read again.", registers }),
  };
}
