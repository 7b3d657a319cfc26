import { eventsTopic, topicDeclarations } from "@logue/command-service/contract/topics.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { loadConfig } from "@logue/infra/settings/config.ts";
import type { Integration } from "@logue/integrations/index.ts";
import { WebSocket } from "ws";
import { type GraphqlApi, type HealthProbe, startGraphqlApi } from "../graphql-api.ts";
import type { BackEnd } from "./back-end.ts";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace, type TestWorkspaceOptions } from "./workspace.ts";

/** A workspace whose API listens on its own port, for tests of the network protocols. */
export interface LiveWorkspace extends TestWorkspace {
  readonly api: GraphqlApi;
  /** A new session's `cookie` header. */
  signIn(person: Person): Promise<string>;
  /** Posts an operation with these headers. */
  post(operation: unknown, headers?: Readonly<Record<string, string>>): Promise<{ response: Response; body: JsonObject }>;
  connect(headers?: Readonly<Record<string, string>>, parameters?: JsonObject, api?: GraphqlApi): Promise<LiveClient>;
  /** One more instance of the API, beside the first or in its place. */
  startAnother(): Promise<GraphqlApi>;
}

export interface LiveClient {
  readonly socket: WebSocket;
  /** The close code, once the socket is closed. */
  readonly closed: Promise<number>;
  subscribe(query: string, variables?: JsonObject): LiveStream;
}

export interface LiveStream {
  readonly id: string;
  /** All items that arrived, oldest first. */
  readonly items: JsonObject[];
  readonly errors: JsonObject[];
  /**
   * The first item that matches, waiting for it if necessary. Fails when the socket closes or an
   * error comes first.
   */
  find(isWanted: (item: JsonObject) => boolean): Promise<JsonObject>;
  /** The code of the error that ends the stream. */
  failure(): Promise<string>;
  /** Resolves when the server completes the stream. */
  readonly completed: Promise<void>;
  complete(): void;
}

export interface LiveWorkspaceOptions extends TestWorkspaceOptions {
  readonly probes?: readonly HealthProbe[];
  readonly webFolder?: string;
  readonly integrations?: readonly Integration[];
  /** Whether the API counts as overloaded; never by default, however busy the machine is. */
  readonly isOverloaded?: () => boolean;
  /** Whether the API's accepted changes count as late; never by default. */
  readonly isLate?: () => boolean;
  /** Wraps the bus between it and the API. */
  readonly eventBus?: (eventBus: EventBus) => EventBus;
  /** Awaited after each range that the API reads, so that the result can become outdated. */
  readonly afterRead?: () => Promise<void>;
}

export async function openLiveWorkspace(options: LiveWorkspaceOptions = {}): Promise<LiveWorkspace> {
  const workspace = await openTestWorkspace(options);
  const { backEnd } = workspace;
  const start = () => startApi(backEnd, options);
  const api = await start();
  const others: GraphqlApi[] = [];
  const clients = new Set<LiveClient>();
  return {
    ...workspace,
    api,
    async signIn({ userId }) {
      const { token } = await workspace.startSession(userId);
      return `__Host-logue=${token}`;
    },
    async post(operation, headers = {}) {
      const body = typeof operation === "string" ? operation : JSON.stringify(operation);
      const response = await fetch(`${api.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      });
      return { response, body: (await response.json()) as JsonObject };
    },
    async startAnother() {
      const another = await start();
      others.push(another);
      return another;
    },
    async connect(headers = {}, parameters, to = api) {
      const client = await connectClient(`${to.url.replace("http", "ws")}/graphql`, headers, parameters);
      clients.add(client);
      return client;
    },
    async close() {
      for (const { socket } of clients) socket.terminate();
      await Promise.all([api, ...others].map((instance) => instance.close()));
      await workspace.close();
    },
  };
}

function startApi(backEnd: BackEnd, options: LiveWorkspaceOptions): Promise<GraphqlApi> {
  const partitions = topicDeclarations.find(({ name }) => name === eventsTopic)?.partitions ?? 1;
  return startGraphqlApi({
    config: loadConfig({ LOG_LEVEL: "error", PORT: "0", ...options.environment }),
    stores: {
      ...backEnd,
      eventBus: options.eventBus?.(backEnd.eventBus) ?? backEnd.eventBus,
      readStore: slowed(backEnd.readStore, options.afterRead),
      partitions,
    },
    services: { commandChannel: backEnd.commands, dataKeys: backEnd.dataKeys, probes: options.probes },
    webFolder: options.webFolder ?? null,
    integrations: options.integrations,
    buildExplorer: async () => {},
    log: backEnd.log,
    metrics: backEnd.metrics,
    clock: options.clock,
    eventLoop: { isBehind: options.isOverloaded ?? (() => false), stop: () => {} },
    deliveryLag: { begin: () => () => {}, isOverloaded: options.isLate ?? (() => false) },
  });
}

const slowed = (readStore: ReadStore, afterRead: () => Promise<void> = async () => {}): ReadStore => ({
  ...readStore,
  range: async (collection, query) => {
    const found = await readStore.range(collection, query);
    await afterRead();
    return found;
  },
});

async function connectClient(url: string, headers: Readonly<Record<string, string>>, payload?: JsonObject): Promise<LiveClient> {
  const socket = new WebSocket(url, "graphql-transport-ws", { headers, perMessageDeflate: false });
  const streams = new Map<string, Receiver>();
  const acknowledged = Promise.withResolvers<void>();
  const closed = new Promise<number>((resolve) => {
    socket.on("close", (code) => {
      acknowledged.resolve();
      for (const stream of streams.values()) stream.end(new Error(`The socket was closed with ${code}.`));
      resolve(code);
    });
  });
  socket.on("error", acknowledged.reject);
  socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init", payload })));
  socket.on("message", (data) => {
    const message = JSON.parse(String(data)) as JsonObject;
    if (message.type === "connection_ack") acknowledged.resolve();
    else if (typeof message.id === "string") streams.get(message.id)?.take(message);
  });
  await acknowledged.promise;
  return {
    socket,
    closed,
    subscribe(query, variables) {
      const id = `stream-${streams.size}`;
      const receiver = createReceiver(id, socket);
      streams.set(id, receiver);
      socket.send(JSON.stringify({ id, type: "subscribe", payload: { query, variables } }));
      return receiver;
    },
  };
}

interface Receiver extends LiveStream {
  take(message: JsonObject): void;
  end(error: Error): void;
}

function createReceiver(id: string, socket: WebSocket): Receiver {
  const items: JsonObject[] = [];
  const errors: JsonObject[] = [];
  const waiting = new Set<() => void>();
  const completed = Promise.withResolvers<void>();
  let ended: Error | undefined;
  const wake = (): void => {
    for (const look of waiting) look();
  };
  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const tryNow = (): void => {
        const found = look();
        if (found === undefined && ended === undefined) return;
        waiting.delete(tryNow);
        if (found === undefined) reject(ended);
        else resolve(found);
      };
      waiting.add(tryNow);
      tryNow();
    });
  return {
    id,
    items,
    errors,
    take(message) {
      if (message.type === "next") {
        const { data, errors: itemErrors } = message.payload;
        if (itemErrors !== undefined) errors.push(...itemErrors);
        if (data) items.push(Object.values(data)[0] as JsonObject);
      }
      if (message.type === "error") errors.push(...message.payload);
      if (message.type === "complete") completed.resolve();
      wake();
      if (message.type === "error") this.end(new Error(`The stream failed: ${JSON.stringify(message.payload)}`));
    },
    end(error) {
      ended ??= error;
      wake();
    },
    completed: completed.promise,
    find: (isWanted) => until(() => items.find(isWanted)),
    failure: () => until(() => errors[0]?.extensions?.code as string | undefined),
    complete: () => socket.send(JSON.stringify({ id, type: "complete" })),
  };
}
