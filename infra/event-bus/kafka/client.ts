import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import kafkajs, { type ISocketFactory, type Kafka, type LogEntry } from "kafkajs";
import type { KafkaAddress } from "./address.ts";
import { checkOnlyWaitingRequests } from "./request-queue.ts";
import type { KafkaSettings } from "./settings.ts";
import { giveWholeResponses } from "./whole-responses.ts";

checkOnlyWaitingRequests();

/**
 * Takes the log of kafkajs: attempts that failed and are repeated. What needs attention goes to
 * `onTrouble`.
 */
export interface KafkaLog {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** A client with connections of its own, so that breaking them disturbs no other client. */
export interface KafkaClient {
  readonly kafka: Kafka;
  /**
   * Breaks the connections to a broker (`host:port`). Without it kafkajs keeps using a dead
   * connection.
   */
  breakConnections(broker: string): void;
  /** Breaks every connection and opens no new one: every later request of kafkajs fails. */
  abandon(): void;
}

export interface KafkaClientOptions {
  readonly address: KafkaAddress;
  readonly settings: KafkaSettings;
  readonly log: KafkaLog;
  /** How often a failed request is repeated, at most a second later each time. */
  readonly retriesMax: number;
}

const connectionTimeoutMs = 5_000;
/**
 * A connection without traffic for so long is closed. kafkajs has no time-out for the reply to a
 * sign-in.
 */
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
    return giveWholeResponses(socket);
  };

  const { brokers, ssl, sasl, clientId } = address;
  const kafka = new kafkajs.Kafka({
    // kafkajs gives up at once when there is no broker. It repeats every other failure.
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

/** Passes on only the fields that never hold records or credentials. */
function tell(log: KafkaLog, { namespace, label, log: entry }: LogEntry): void {
  const { message, broker, groupId, error } = entry;
  log.debug({ part: namespace, severity: label, broker, groupId, reason: String(error ?? "") }, `kafkajs: ${message}`);
}
