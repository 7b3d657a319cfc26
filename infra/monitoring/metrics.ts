import { type ELDHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof createMetrics>;

const secondsBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export interface MetricsOptions {
  /** Whether they can be read: where not, those of the process itself are not taken. Default: true. */
  readonly areServed?: boolean;
}

/** Every figure Logue keeps of itself, each declared once, in a registry of its own. */
export function createMetrics({ areServed = true }: MetricsOptions = {}) {
  const registry = new Registry();
  const ofProcess = areServed ? declareProcess(registry) : undefined;
  return {
    registry,
    ...declareApi(registry),
    ...declareCommands(registry),
    ...declareFollowers(registry),
    ...declareSubscriptions(registry),
    ...declareReactions(registry),
    ...declareSealing(registry),
    /** Ends what measures; the figures stay readable. */
    close: () => void ofProcess?.disable(),
  };
}

function declareProcess(registry: Registry): ELDHistogram {
  collectDefaultMetrics({ register: registry });
  const eventLoopDelay = monitorEventLoopDelay({ resolution: 10 });
  eventLoopDelay.enable();
  declareEventLoopDelay(registry, eventLoopDelay);
  return eventLoopDelay;
}

function declareApi(registry: Registry) {
  const registers = [registry];
  return {
    httpRequests: new Counter({
      name: "logue_http_requests_total",
      help: "HTTP requests answered.",
      labelNames: ["method", "route", "status"] as const,
      registers,
    }),
    httpRequestSeconds: new Histogram({
      name: "logue_http_request_seconds",
      help: "From an HTTP request's arrival to the end of its answer.",
      labelNames: ["route"] as const,
      buckets: secondsBuckets,
      registers,
    }),
    operationSeconds: new Histogram({
      name: "logue_graphql_operation_seconds",
      help: "From a GraphQL operation's arrival to its answer.",
      labelNames: ["kind", "outcome"] as const,
      buckets: secondsBuckets,
      registers,
    }),
    integrationDeliveries: new Counter({
      name: "logue_integration_deliveries_total",
      help: "Requests that instances of integrations got or sent, by what became of them.",
      labelNames: ["integration", "outcome"] as const,
      registers,
    }),
    overloads: new Counter({
      name: "logue_overloads_total",
      help: "What was refused because there was more than could be handled in time.",
      labelNames: ["where"] as const,
      registers,
    }),
  };
}

function declareCommands(registry: Registry) {
  const registers = [registry];
  return {
    commandSeconds: new Histogram({
      name: "logue_command_seconds",
      help: "From a command's arrival at the command service to its answer.",
      labelNames: ["type", "outcome"] as const,
      buckets: secondsBuckets,
      registers,
    }),
    commands: new Counter({
      name: "logue_commands_total",
      help: "Commands answered: accepted, refused (with the code) or failed.",
      labelNames: ["type", "outcome", "code"] as const,
      registers,
    }),
    servedCommands: new Counter({
      name: "logue_served_commands_total",
      help: "Requests to a command service that runs apart: answered, forbidden, malformed, and so on.",
      labelNames: ["outcome"] as const,
      registers,
    }),
    servedStoreCalls: new Counter({
      name: "logue_served_store_calls_total",
      help: "Calls to our server of EventStoreDB's protocol that ended, and appends of a batch that were refused, by gRPC status.",
      labelNames: ["method", "outcome"] as const,
      registers,
    }),
    commandsWaiting: new Gauge({ name: "logue_commands_waiting", help: "Commands under way.", registers }),
    appendSeconds: new Histogram({
      name: "logue_append_seconds",
      help: "From an append to the event store to its answer.",
      buckets: secondsBuckets,
      registers,
    }),
    appendedEvents: new Counter({ name: "logue_appended_events_total", help: "Events appended.", registers }),
    appendConflicts: new Counter({
      name: "logue_append_conflicts_total",
      help: "Appends that found another revision than they expected.",
      registers,
    }),
  };
}

function declareFollowers(registry: Registry) {
  const registers = [registry];
  return {
    relayActive: new Gauge({
      name: "logue_relay_active",
      help: "Whether this process's relay publishes (1) or stands by (0).",
      registers,
    }),
    relayLagEvents: new Gauge({
      name: "logue_relay_lag_events",
      help: "Events appended that are not yet on the bus.",
      registers,
    }),
    relayLagSeconds: new Gauge({
      name: "logue_relay_lag_seconds",
      help: "Age of the oldest event that is not yet on the bus.",
      registers,
    }),
    projectionLagPositions: new Gauge({
      name: "logue_projection_lag_positions",
      help: "Positions between the newest event and the projection's checkpoint.",
      labelNames: ["projection"] as const,
      registers,
    }),
    projectionLagSeconds: new Gauge({
      name: "logue_projection_lag_seconds",
      help: "Age of the oldest event that the projection has yet to fold in.",
      labelNames: ["projection"] as const,
      registers,
    }),
    projectedEvents: new Counter({
      name: "logue_projected_events_total",
      help: "Events folded in.",
      labelNames: ["projection"] as const,
      registers,
    }),
    parkedEvents: new Gauge({
      name: "logue_parked_events",
      help: "Events that a projection could not fold in and set aside for an operator.",
      labelNames: ["projection"] as const,
      registers,
    }),
    unknownEvents: new Counter({
      name: "logue_unknown_events_total",
      help: "Events of a type this version does not know; they are kept and passed over.",
      labelNames: ["type"] as const,
      registers,
    }),
    foreignRecords: new Counter({
      name: "logue_foreign_records_total",
      help: "Records on the topic of events that are no events.",
      labelNames: ["topic"] as const,
      registers,
    }),
    busTroubles: new Counter({
      name: "logue_bus_troubles_total",
      help: "Batches of the bus that failed and come again.",
      labelNames: ["topic", "group"] as const,
      registers,
    }),
    workStoreFailures: new Counter({
      name: "logue_work_store_failures_total",
      help: "Calls that the work-store could not do. Drafts stay in the browsers until it is back.",
      registers,
    }),
  };
}

function declareReactions(registry: Registry) {
  const registers = [registry];
  const labelNames = ["integration"] as const;
  return {
    reactionSeconds: new Histogram({
      name: "logue_reaction_seconds",
      help: "How long an integration took for an event, and how that ended: handled, failed, undeliverable, switchedOff, stopped.",
      labelNames: ["integration", "outcome"] as const,
      buckets: secondsBuckets,
      registers,
    }),
    reactionLagSeconds: new Gauge({
      name: "logue_reaction_lag_seconds",
      help: "Age of the oldest event that an instance of the integration is at and has not handled. Paused ones do not count.",
      labelNames,
      registers,
    }),
    reactionDeadLetters: new Gauge({
      name: "logue_reaction_dead_letters",
      help: "Events that instances of the integration gave up, and that wait to be tried again.",
      labelNames,
      registers,
    }),
    eventsGivenUp: new Counter({
      name: "logue_events_given_up_total",
      help: "Events that this process gave up for instances of the integration.",
      labelNames,
      registers,
    }),
  };
}

function declareSealing(registry: Registry) {
  const registers = [registry];
  return {
    sealedEvents: new Gauge({ name: "logue_sealed_events", help: "Events in the signed tree.", registers }),
    seals: new Counter({ name: "logue_seals_total", help: "Checkpoints signed by this process.", registers }),
    sealLagSeconds: new Gauge({
      name: "logue_seal_lag_seconds",
      help: "How long ago every event in the log was sealed, as the sealing process knows.",
      registers,
    }),
    sealUnwitnessedSeconds: new Gauge({
      name: "logue_seal_unwitnessed_seconds",
      help: "For how long there has been a checkpoint that this witness or copy has not seen.",
      labelNames: ["outside"] as const,
      registers,
    }),
    sealFindings: new Counter({
      name: "logue_seal_findings_total",
      help: "Findings about the sealed log: what is stored is not what was sealed, or a witness does not take a checkpoint.",
      labelNames: ["code"] as const,
      registers,
    }),
  };
}

function declareSubscriptions(registry: Registry) {
  const registers = [registry];
  return {
    connections: new Gauge({ name: "logue_connections", help: "WebSockets open.", registers }),
    subscribers: new Gauge({
      name: "logue_subscribers",
      help: "Live subscriptions.",
      labelNames: ["subscription"] as const,
      registers,
    }),
    deliveries: new Counter({ name: "logue_deliveries_total", help: "Items written to live subscriptions.", registers }),
    deliverySeconds: new Histogram({
      name: "logue_delivery_seconds",
      help: "From an event's append to its writing to subscribers.",
      buckets: secondsBuckets,
      registers,
    }),
    bufferedBytes: new Gauge({ name: "logue_buffered_bytes", help: "Bytes written to WebSockets and not yet taken.", registers }),
    slowReadersClosed: new Counter({
      name: "logue_slow_readers_closed_total",
      help: "WebSockets closed because their reader fell too far behind.",
      registers,
    }),
    resyncs: new Counter({
      name: "logue_resyncs_total",
      help: "Subscriptions told to read again because they could not go on without a gap.",
      labelNames: ["reason"] as const,
      registers,
    }),
  };
}

function declareEventLoopDelay(registry: Registry, delay: ELDHistogram): void {
  new Gauge({
    name: "logue_event_loop_delay_seconds",
    help: "How late timers ran since the last reading.",
    labelNames: ["quantile"] as const,
    registers: [registry],
    collect() {
      this.set({ quantile: "0.5" }, delay.percentile(50) / 1e9);
      this.set({ quantile: "0.99" }, delay.percentile(99) / 1e9);
      this.set({ quantile: "1" }, delay.max / 1e9);
      delay.reset();
    },
  });
}
