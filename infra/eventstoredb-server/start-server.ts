import { EventEmitter } from "node:events";
import { isIPv6 } from "node:net";
import gossipServices from "@eventstore/db-client/generated/gossip_grpc_pb.js";
import featuresServices from "@eventstore/db-client/generated/serverfeatures_grpc_pb.js";
import streamsServices from "@eventstore/db-client/generated/streams_grpc_pb.js";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { type Credentials, openAccessCheck } from "./access.ts";
import { makeAppend } from "./append.ts";
import { makeBatchAppend } from "./batch-append.ts";
import { withRelativeDeadlines } from "./batch-deadlines.ts";
import { countCalls, type OnOutcome } from "./count-calls.ts";
import { makeDelete, makeTombstone } from "./delete.ts";
import { makeGetSupportedMethods, makeGossip } from "./node-services.ts";
import { makeRead } from "./read.ts";
import type { ServedStore } from "./served-store.ts";
import { openStreamMetadata } from "./stream-metadata.ts";

export interface EventStoreDbServerSettings {
  /** Stays the caller's to close. */
  readonly store: EventStore;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** "none" lets everybody do everything. Most clients send credentials over TLS only. */
  readonly credentials: Credentials | "none";
  /** PEM. */
  readonly tls?: { readonly certificate: string | Buffer; readonly privateKey: string | Buffer };
  /** Called for failures that are bugs; not by default. */
  readonly onFailure?: (error: unknown) => void;
  readonly onOutcome?: OnOutcome;
}

export interface EventStoreDbServer {
  /** A connection string without credentials. */
  readonly url: string;
  readonly port: number;
  /**
   * Ends subscriptions with UNAVAILABLE, lets appends finish, and comes back when the port is free.
   */
  close(): Promise<void>;
}

/** The real server's limit for one message. */
const messageSizeMaxBytes = 16 * 1024 * 1024 - 10_000;
const closeTimeoutMs = 2000;

/**
 * Serves EventStoreDB's gRPC protocol over any event store. Throws when the address cannot be
 * listened on.
 */
export async function startEventStoreDbServer(settings: EventStoreDbServerSettings): Promise<EventStoreDbServer> {
  const { store, host = "127.0.0.1", credentials, tls } = settings;
  const { onFailure = () => undefined, onOutcome = () => undefined } = settings;
  const closing = new AbortController();
  const checkAccess = openAccessCheck(credentials === "none" ? undefined : credentials);
  let port = settings.port;
  // Each subscription to a stream listens.
  const tombstones = new EventEmitter<{ closed: [stream: string] }>();
  tombstones.setMaxListeners(0);
  const streamMetadata = openStreamMetadata(store);
  const told = { onFailure, onOutcome, closing: closing.signal };
  const server = makeServer({ store, tombstones, streamMetadata, checkAccess, ...told }, () => port);
  port = await listen(server, `${isIPv6(host) ? `[${host}]` : host}:${port}`, tls);
  let closed: Promise<void> | undefined;
  return {
    url: `esdb://${isIPv6(host) ? `[${host}]` : host}:${port}?tls=${tls !== undefined}`,
    port,
    close() {
      closing.abort();
      closed ??= shutDown(server);
      return closed;
    },
  };
}

function makeServer(served: ServedStore, port: () => number): Server {
  const server = new Server({
    "grpc.max_receive_message_length": messageSizeMaxBytes,
    "grpc.max_send_message_length": -1,
    interceptors: [countCalls(served.onOutcome)],
  });
  server.addService(withRelativeDeadlines(streamsServices.StreamsService), {
    read: makeRead(served),
    append: makeAppend(served),
    batchAppend: makeBatchAppend(served),
    delete: makeDelete(served),
    tombstone: makeTombstone(served),
  });
  server.addService(featuresServices.ServerFeaturesService, { getSupportedMethods: makeGetSupportedMethods() });
  server.addService(gossipServices.GossipService, { read: makeGossip(port) });
  return server;
}

function listen(server: Server, address: string, tls: EventStoreDbServerSettings["tls"]): Promise<number> {
  const credentials = tls
    ? ServerCredentials.createSsl(null, [{ cert_chain: Buffer.from(tls.certificate), private_key: Buffer.from(tls.privateKey) }])
    : ServerCredentials.createInsecure();
  return new Promise((resolve, reject) => {
    server.bindAsync(address, credentials, (error, port) => (error ? reject(error) : resolve(port)));
  });
}

function shutDown(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      server.forceShutdown();
      resolve();
    }, closeTimeoutMs);
    server.tryShutdown(() => {
      clearTimeout(force);
      resolve();
    });
  });
}
