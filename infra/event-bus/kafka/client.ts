import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import kafkajs, { type ISocketFactory, type Kafka, type LogEntry } from "kafkajs";
import type { KafkaAddress } from "./address.ts";
import { checkOnlyWaitingRequests } from "./request-queue.ts";
import type { KafkaSettings } from "./settings.ts";

checkOnlyWaitingRequests();

/** Where the client's own words go, the tries that failed and are made again; what matters is told by `onTrouble`. */
export interface KafkaLog {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** A client with connections of its own, so that they can be broken without others noticing. */
export interface KafkaClient {
  readonly kafka: Kafka;
  /** Breaks the connections to a broker (`host:port`): kafkajs would wait on a dead one for ever. */
  breakConnections(broker: string): void;
  /** Breaks every connection and makes no new one: what kafkajs still tries fails. */
  abandon(): void;
}

export interface KafkaClientOptions {
  readonly address: KafkaAddress;
  readonly settings: KafkaSettings;
  readonly log: KafkaLog;
  /** How often what failed is tried again: a second apart at most. */
  readonly retriesMax: number;
}

const connectionTimeoutMs = 5_000;
/** Nothing was read or written for so long: a reply to a sign-in, for which kafkajs has no time-out of its own, will not come. */
const silenceMaxMs = 90_000;

export function createKafkaClient({ address, settings, log, retriesMax }: KafkaClientOptions): KafkaClient {
  const sockets = new Map<Socket, string>();
  let isAbandoned = false;

  const socketFactory: ISocketFactory = ({ host, port, ssl, onConnect }) => {
    if (isAbandoned) throw new Error("The event bus is closed.");
    const servername = isIP(host) === 0 ? { servername: host } : {};
    const socket = ssl ? connectTls({ host, port, ...servername, ...ssl }, onConnect) : connect({ host, port }, onConnect);
    socket.setKeepAlive(true, 30_000).setNoDelay(true).setTimeout(silenceMaxMs);
    sockets.set(socket, `${host}:${port}`);
    socket.once("close", () => sockets.delete(socket));
    return socket;
  };

  const { brokers, ssl, sasl, clientId } = address;
  const kafka = new kafkajs.Kafka({
    // Without any broker kafkajs gives up at once; every other failure it would try again.
    brokers: () => (isAbandoned ? [] : brokers),
    ssl,
    sasl,
    clientId,
    socketFactory,
    connectionTimeout: connectionTimeoutMs,
    authenticationTimeout: settings.requestTimeoutMs,
    requestTimeout: settings.requestTimeoutMs,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: retriesMax },
    logLevel: kafkajs.logLevel.WARN,
    logCreator: () => (entry) => tell(log, entry),
  });

  return {
    kafka,
    breakConnections: (broker) => {
      for (const [socket, place] of sockets)
        if (place === broker) socket.destroy(new Error("The broker did not answer in time."));
    },
    abandon: () => {
      isAbandoned = true;
      for (const socket of sockets.keys()) socket.destroy(new Error("The event bus is closed."));
    },
  };
}

/** Only what is known to hold neither records nor credentials is passed on. */
function tell(log: KafkaLog, { namespace, label, log: entry }: LogEntry): void {
  const { message, broker, groupId, error } = entry;
  log.debug({ part: namespace, severity: label, broker, groupId, reason: String(error ?? "") }, `kafkajs: ${message}`);
}
