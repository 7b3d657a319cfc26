import { randomUUID } from "node:crypto";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { openDataKeyCache } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import type { DestroyableDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { discloseEventKeys } from "@logue/infra/event-store/personal-data/disclosure.ts";
import { type EventLoopWatch, watchEventLoop } from "@logue/infra/monitoring/event-loop-watch.ts";
import { checkHealth, type Health, type HealthProbe } from "@logue/infra/monitoring/health.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { type Outgoing, openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Stores } from "@logue/infra/stores/open-stores.ts";
import { sealWork } from "@logue/infra/work-store/seal-work.ts";
import type { Integration } from "@logue/integrations/index.ts";
import { RecentLooks } from "./audit/recent-looks.ts";
import { createTokenUses } from "./audit/token-uses.ts";
import { createCallers } from "./callers/callers.ts";
import type { Services, Viewer } from "./context.ts";
import { createProgramDialogs } from "./dialogs/program-dialogs.ts";
import { createDrafts } from "./drafts/drafts.ts";
import { createErasedPeople, type ErasedPeople } from "./erasing/erased-people.ts";
import { hideErasedPeople, loadErasedPeople } from "./erasing/hide-erased-people.ts";
import { createApollo } from "./execution/apollo.ts";
import { onBug } from "./execution/operation-errors.ts";
import { startOwnWork } from "./execution/own-work.ts";
import { type Connections, createConnections } from "./fan-out/connections.ts";
import { type LiveDelivery, startLiveDelivery } from "./fan-out/live-delivery.ts";
import { createSocketOperations } from "./fan-out/operations-over-sockets.ts";
import { createSignInChecks } from "./fan-out/sign-in-checks.ts";
import { createVisibility, type Visibility } from "./fan-out/visibility.ts";
import { createWebSocketServer } from "./fan-out/web-socket-server.ts";
import { createFilesOrigin, type FilesOrigin } from "./files/files-origin.ts";
import { createUploadsUnderWay } from "./files/uploads-under-way.ts";
import type { BuildExplorer } from "./graphiql/explorer-routes.ts";
import { createGraphqlOverHttp } from "./http/graphql-over-http.ts";
import { ownProbes } from "./http/health.ts";
import { createRequestContexts, type RequestContexts } from "./http/request-contexts.ts";
import { closeServer, createHttpServer, graphqlPath, listen } from "./http/server.ts";
import type { ImportJobs } from "./importing/import-jobs.ts";
import { startListening } from "./integrations/listening.ts";
import { startInstanceWatching } from "./integrations/watching.ts";
import { type DeliveryLag, measureDeliveryLag } from "./limits/delivery-lag.ts";
import { createDocuments } from "./limits/documents.ts";
import { createOperationGate } from "./limits/operation-gate.ts";
import { createWorkShares } from "./limits/work-shares.ts";
import { createLinkRequests } from "./mail/link-requests.ts";
import { createPresence } from "./presence/presence.ts";
import { createSignals } from "./presence/signals.ts";
import { createAskPrograms } from "./program-sockets/ask-programs.ts";
import { createProgramSockets } from "./program-sockets/program-sockets.ts";
import { createTickets } from "./program-sockets/tickets.ts";
import { createRoomLogs } from "./replay/room-log.ts";
import { createRoleCache } from "./roles/role-cache.ts";
import { createStoreClock, type StoreClock } from "./roles/store-clock.ts";
import { createScheduledMessages } from "./scheduled-messages/scheduled-messages.ts";
import { createCursorOrigin } from "./schema/cursor-origin.ts";
import { createSchema } from "./schema/schema.ts";
import { createSignInSources } from "./sessions/sign-in-sources.ts";
import { createSidebars } from "./sidebar/sidebars.ts";
import { createProgramAnswers } from "./slash-commands/program-answers.ts";
import { createResponseAddresses } from "./slash-commands/response-addresses.ts";
import { createUserCache } from "./users/user-cache.ts";

export type { Health, HealthProbe } from "@logue/infra/monitoring/health.ts";

export interface GraphqlApiOptions {
  readonly config: Config;
  readonly stores: Pick<Stores, "eventBus" | "readStore" | "vault" | "sealedWorkStore" | "blobStore" | "partitions"> & {
    readonly sealedEventStore: Pick<EventStore, "readAll" | "readStream">;
  };
  readonly services: {
    readonly commandChannel: CommandChannel;
    readonly dataKeys: DestroyableDataKeys;
    readonly projectionLagMs?: Services["projectionLagMs"];
    /**
     * What else must work for a post to be accepted and delivered: the writer, the relay, the
     * followers.
     */
    readonly probes?: readonly HealthProbe[];
  };
  /** The integrations whose addresses are served. Default: none; the addresses answer 404. */
  readonly integrations?: readonly Integration[];
  /** Default: those of this API alone. */
  readonly erasedPeople?: ErasedPeople;
  /** Runs imports from the web client. Default: none. */
  readonly imports?: ImportJobs | undefined;
  /** The folder of the built web client; null serves no client. */
  readonly webFolder: string | null;
  /** Builds GraphiQL on its first request; default: in a separate process. */
  readonly buildExplorer?: BuildExplorer;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
  /** Reports overload; default: measured by how late timers fire. */
  readonly eventLoop?: EventLoopWatch;
  /** Reports when commands become visible too late; default: measured by the commands of this API. */
  readonly deliveryLag?: DeliveryLag;
}

export interface GraphqlApi {
  readonly url: string;
  health(): Promise<Health>;
  /** Closes sockets so that clients connect again, waits for running requests, and stops listening. */
  close(): Promise<void>;
}

/** More than the command service allows (250 ms): queries continue for longer than commands. */
const eventLoopDelayMaxMs = 300;

/**
 * Builds the API from its parts: the services of resolvers, live delivery, and the servers for HTTP
 * and WebSocket.
 */
export async function startGraphqlApi(options: GraphqlApiOptions): Promise<GraphqlApi> {
  const { config, stores, log, metrics, clock = Date.now } = options;
  onBug((error) => log.error({ err: error }, "A resolver failed."));
  const parts = await createParts(options, clock);
  const { contexts, visibility, live, connections, deliveryLag, filesOrigin, outgoing, services } = parts;
  const eventLoop = options.eventLoop ?? watchEventLoop(eventLoopDelayMaxMs);
  const isOverloaded = eventLoop.isBehind;
  const schema = createSchema();
  const documents = createDocuments(schema, config);
  const gate = createOperationGate({ config, deliveryLag, metrics, clock });
  const apollo = createApollo(schema, documents);
  await apollo.start();

  const isTooMuch = () => isOverloaded() || deliveryLag.isOverloaded();
  const probes = [...ownProbes(stores.readStore, visibility, isTooMuch), ...(options.services.probes ?? [])];
  const shares = createWorkShares({
    costPerAskerMax: config.queryCostMax,
    bytesPerAskerMax: config.answerSizeMaxBytes,
  });
  const allowedOrigins = new Set(config.corsOrigins);
  const graphql = createGraphqlOverHttp({
    ...{ apollo, documents, gate, shares, contexts, allowedOrigins, isOverloaded, metrics, log },
  });
  const callers = createCallers({
    ...{ gate, shares, contexts, isOverloaded, metrics, noteUse: services.tokenUses.note },
    documents: createDocuments(schema, config, { valuesKeptMs: 0 }),
  });
  const httpServer = createHttpServer({
    ...{ ...options, schema, contexts, callers, allowedOrigins, graphql, filesOrigin, probes, services },
  });
  const signInChecks = createSignInChecks({
    ...{ connections, viewerBy: contexts.viewerBy, clock: parts.storeClock.now, log },
    onViewer: services.tokenUses.note,
  });
  const beginOperation = createSocketOperations({
    schema,
    signInChecks,
    documents,
    gate,
    shares,
    liveFields: live.fields,
    liveOperations: live.operations,
    contextOf: (connection, viewer) => contexts.forViewer(viewer, connection),
    metrics,
  });
  const programSockets = createProgramSockets(services);
  const sockets = createWebSocketServer({
    ...{ httpServer, path: graphqlPath, takesOther: programSockets.take },
    arrivalOf: contexts.arrive,
    signInChecks,
    isOverloaded,
    beginOperation,
    connections,
    subscriptionsPerSocketMax: config.subscriptionsPerSocketMax,
    metrics,
    log,
  });
  const port = await listen(httpServer, config);
  const ownWork = startOwnWork(services);
  const mailing = { services, contextFor: (viewer: Viewer) => contexts.forViewer(viewer) };
  const listening = await startListening(mailing);
  const watching = startInstanceWatching(mailing);
  return {
    url: config.publicUrl ?? `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`,
    health: () => checkHealth(probes),
    async close() {
      await Promise.all([listening.close(), watching.close()]);
      await Promise.all([sockets.close(), programSockets.close(), services.askPrograms.close()]);
      await closeServer(httpServer);
      await Promise.all([ownWork.close(), services.linkRequests.close()]);
      await outgoing.close();
      await live.close();
      await apollo.stop();
      visibility.close();
      eventLoop.stop();
    },
  };
}

interface Parts {
  readonly contexts: RequestContexts;
  readonly visibility: Visibility;
  readonly connections: Connections;
  readonly live: LiveDelivery;
  readonly storeClock: StoreClock;
  readonly deliveryLag: DeliveryLag;
  readonly filesOrigin: FilesOrigin | undefined;
  readonly outgoing: Outgoing;
  readonly services: Services;
}

const openWorkStore = ({ stores, services, log }: GraphqlApiOptions) =>
  sealWork(stores.sealedWorkStore, {
    keys: services.dataKeys,
    onNotErased: (error) =>
      log.error({ err: error }, "The records of an erased person could not be deleted; nothing can read them."),
  });

async function createParts(options: GraphqlApiOptions, clock: () => number): Promise<Parts> {
  const { config, stores, services: behind, log, metrics, deliveryLag = measureDeliveryLag(clock) } = options;
  const { eventBus, vault, blobStore } = stores;
  const signals = createSignals(eventBus, (error) => log.debug({ err: error }, "A signal was lost."));
  const { erasedPeople = createErasedPeople() } = options;
  const { readStore, commands } = hideErasedPeople({
    ...{ erasedPeople, readStore: stores.readStore, commands: behind.commandChannel, log },
    ...{ sealedEventStore: stores.sealedEventStore, dataKeys: behind.dataKeys },
    tell: (userId) => signals.send(userId, { kind: "personErased", userId, ids: [] }),
  });
  const workStore = openWorkStore(options);
  const visibility = createVisibility(clock, stores.partitions);
  const connections = createConnections(config.connectionsPerPersonMax);
  const userCache = createUserCache(readStore);
  erasedPeople.onAdded(userCache.forget);
  const cursorOrigin = createCursorOrigin(readStore);
  const storeClock = createStoreClock(clock);
  const roleCache = createRoleCache(readStore, storeClock.now);
  const presence = createPresence({ signals, instanceId: randomUUID(), clock });
  const drafts = createDrafts({ workStore, signals, clock });
  const sidebars = createSidebars({ workStore, signals, clock });
  const programAnswers = createProgramAnswers(workStore, signals, clock);
  const programDialogs = createProgramDialogs(workStore, signals, clock);
  const scheduledMessages = createScheduledMessages({ workStore, readStore, signals, clock });
  const linkRequests = createLinkRequests({
    ...{ commands, readStore, vault, workStore, clock, config, log },
  });
  const signIns = createSignInSources({ vault, readStore, userCache, roleCache, config, clock, roleClock: storeClock.now });
  const { sessionDays, factorDemands, sessions, accessTokens } = signIns;
  const endSignInsHere = (ids: readonly string[]) => {
    sessions.forget(ids);
    accessTokens.forget(ids);
    connections.endSignIns(new Set(ids));
  };
  const endSignIns = (ids: readonly string[]) => {
    endSignInsHere(ids);
    signals.send("signInsEnded", { kind: "signInsEnded", ids });
  };
  const outgoing = openOutgoing({ allowed: (config.outgoingAllowed ?? []).map(networkOf) });
  const dataKeyCache = openDataKeyCache(behind.dataKeys);
  const services: Services = {
    commands,
    dataKeys: behind.dataKeys,
    sealedEventStore: stores.sealedEventStore,
    roomLogs: createRoomLogs({ sealedEventStore: stores.sealedEventStore, keys: dataKeyCache }),
    discloseEventKeys: (event) => discloseEventKeys(event, dataKeyCache),
    tokenUses: createTokenUses({ commands, clock, log }),
    recentLooks: new RecentLooks(),
    uploads: createUploadsUnderWay({ vault, readStore, clock, config }),
    projectionLagMs: behind.projectionLagMs,
    ...{ readStore, vault, workStore, blobStore, eventBus, endSignIns, presence, ...signIns },
    linkRequests,
    ...{ programTickets: createTickets(workStore, clock), askPrograms: createAskPrograms({ workStore, eventBus, clock }) },
    ...{ programAnswers, programDialogs, responseAddresses: createResponseAddresses(workStore, clock) },
    ...{ drafts, scheduledMessages, sidebars, userCache, cursorOrigin, roleCache },
    imports: options.imports,
    integrations: options.integrations ?? [],
    outgoing,
    whenVisible: visibility.whenVisible,
    partitions: stores.partitions,
    deliveryLag,
    ...{ clock, config, log, metrics },
  };
  const publicUrl = config.publicUrl === undefined ? null : new URL(config.publicUrl);
  const contexts = createRequestContexts(services, { publicUrl, trustProxy: config.trustProxy });
  const live = await startLiveDelivery({
    partitions: stores.partitions,
    ...{ eventBus, readStore, userCache, cursorOrigin, roleCache, storeClock, sessionDays, factorDemands },
    ...{ visibility, connections, presence, erasedPeople },
    ...{ drafts, scheduledMessages, sidebars, programAnswers, programDialogs, clock, metrics, log },
    contextFor: (viewer) => contexts.forViewer(viewer),
    onSignInsEnded: endSignInsHere,
  });
  await loadErasedPeople(stores.readStore, erasedPeople);
  await Promise.all([cursorOrigin.load(), sessionDays.load(), factorDemands.load()]);
  const filesOrigin = createFilesOrigin({ config, vault, userCache, roleCache, factorDemands, clock });
  return { contexts, visibility, connections, live, storeClock, deliveryLag, filesOrigin, outgoing, services };
}
