import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { type Environment, type NodeProcess, startNode } from "./child-process.ts";
import { freePort, freePorts } from "./free-ports.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { waitUntil } from "./wait-until.ts";

/**
 * Addresses of the engines, as settings; each Logue gets its own databases, bucket and topics in
 * them.
 */
export interface EngineUrls {
  readonly mongodb: string;
  readonly kafka: string;
  readonly s3: string;
}

export interface DistributedOptions {
  readonly engines: EngineUrls;
  /** How many processes of each service; default two. */
  readonly copies?: number;
  readonly environment?: Environment;
  /**
   * The SQLite log that EventStoreDB's protocol is served from; default: a new one, deleted at the
   * end.
   */
  readonly eventStoreFile?: string;
  /**
   * Settings in which one service differs from the others, such as the address of a proxy; called
   * once for each service with the shared settings.
   */
  readonly settingsOf?: (name: ServiceName, shared: Environment) => Promise<Environment>;
}

export const serviceNames = ["command-service", "projection-service", "graphql-api"] as const;

export type ServiceName = (typeof serviceNames)[number];
/** Services that a test adds where it needs them. */
export type AddedServiceName = ServiceName | "integrations";

/** One service as its own process, which can be ended and restarted on the same port. */
export interface ServiceProcess {
  readonly name: AddedServiceName;
  readonly url: string;
  process: NodeProcess;
  /**
   * Restarts it, also after it was killed; `environment` holds changed settings until the next
   * restart.
   */
  restart(environment?: Environment): Promise<void>;
}

/** The event store's server, which can be ended and restarted on its port and file. */
export interface EventStoreProcess {
  /** The process that runs now. */
  readonly pid: number;
  process: NodeProcess;
  restart(): Promise<void>;
}

/** Every service as its own processes, with EventStoreDB's protocol, Kafka, MongoDB and S3. */
export interface DistributedLogue {
  /** The addresses of the API's instances, without a slash at the end. */
  readonly urls: readonly string[];
  readonly services: readonly ServiceProcess[];
  readonly eventStore: EventStoreProcess;
  /** The settings that all services have. */
  readonly environment: Environment;
  /** Starts one more service process, which is ended with the others. */
  addService(name: AddedServiceName): Promise<ServiceProcess>;
  stop(): Promise<void>;
}

const startPatienceMs = 180_000;
export const eventStoreCredentials = { EVENTSTOREDB_USERNAME: "logue", EVENTSTOREDB_PASSWORD: "a-test-password" };
export const eventStoreArguments = (file: string, port = 0): string[] => {
  return ["infra/eventstoredb-server/serve-eventstoredb.ts", "--file", file, "--port", String(port)];
};

export async function startDistributedLogue({
  engines,
  copies = 2,
  environment = {},
  eventStoreFile,
  settingsOf = async () => ({}),
}: DistributedOptions): Promise<DistributedLogue> {
  const folder = await temporaryFolder();
  const eventStore = newEventStore(eventStoreFile ?? join(folder.path, "events.sqlite"), await freePort());
  const commandPorts = await freePorts(copies);
  const settings: Environment = {
    LOG_LEVEL: "warn",
    LOG_FORMAT: "json",
    // Many tests run at once on few processors: a slow answer is accepted, a missing one is not.
    VISIBILITY_WAIT_MAX_MS: "15000",
    ...placesIn(engines, `t${randomUUID().slice(0, 8)}`),
    EVENT_STORE: await eventStoreUrl(eventStore.process),
    COMMAND_CHANNEL: `http://${commandPorts.map((port) => `127.0.0.1:${port}`).join(",")}`,
    SERVICE_TOKEN: randomBytes(16).toString("hex"),
    MASTER_KEY: randomBytes(32).toString("base64"),
    ...environment,
  };
  const own = new Map<AddedServiceName, Environment>();
  for (const name of serviceNames) own.set(name, { ...settings, ...(await settingsOf(name, settings)) });
  const services: ServiceProcess[] = [];
  for (const commandPort of commandPorts) {
    for (const name of serviceNames) {
      const port = name === "command-service" ? commandPort : await freePort();
      services.push(newService(name, port, own.get(name) ?? settings));
    }
  }
  const stop = async (): Promise<void> => {
    await Promise.all(services.map(({ process }) => process.stop()));
    await eventStore.process.stop();
    await folder.remove();
  };
  try {
    await Promise.all(services.map(untilReady));
  } catch (error) {
    await stop();
    throw error;
  }
  const addService = async (name: AddedServiceName): Promise<ServiceProcess> => {
    const service = newService(name, await freePort(), own.get(name) ?? settings);
    services.push(service);
    await untilReady(service);
    return service;
  };
  const urls = services.filter(({ name }) => name === "graphql-api").map(({ url }) => url);
  return { urls, services, eventStore, environment: settings, addService, stop };
}

/** Settings that separate one Logue from the others on the same engines. */
export function placesIn({ mongodb, kafka, s3 }: EngineUrls, name: string): Environment {
  const database = (kind: string): string => mongodb.replace(/\/[^/?]*(\?|$)/, `/${name}-${kind}$1`);
  return {
    EVENT_BUS: `${kafka.includes("://") ? kafka : `kafka://${kafka}`}${kafka.includes("?") ? "&" : "?"}prefix=${name}.`,
    READ_STORE: database("documents"),
    VAULT: database("vault"),
    WORK_STORE: database("work"),
    BLOB_STORE: s3.replace(/\/[^/?]*(\?|$)/, `/${name}-files$1`),
  };
}

export async function eventStoreUrl(process: NodeProcess): Promise<string> {
  const found = await waitUntil(
    "the event store to listen",
    () => /esdb:\/\/127\.0\.0\.1:(\d+)/.exec(process.output())?.[1] ?? (process.hasEnded() && "ended"),
  );
  if (found === "ended") throw new Error(`The event store did not start. It said:\n${process.output()}`);
  const { EVENTSTOREDB_USERNAME: user, EVENTSTOREDB_PASSWORD: password } = eventStoreCredentials;
  return `esdb://${user}:${password}@127.0.0.1:${found}?tls=false`;
}

function newEventStore(file: string, port: number): EventStoreProcess {
  const start = (): NodeProcess => startNode(eventStoreArguments(file, port), eventStoreCredentials);
  const eventStore: EventStoreProcess = {
    get pid() {
      return eventStore.process.pid;
    },
    process: start(),
    restart: async () => {
      await eventStore.process.stop();
      eventStore.process = start();
      await eventStoreUrl(eventStore.process);
    },
  };
  return eventStore;
}

function newService(name: AddedServiceName, port: number, settings: Environment): ServiceProcess {
  const start = (environment: Environment = {}): NodeProcess =>
    startNode([`startup/start-${name}.ts`, "--port", String(port)], { ...settings, ...environment });
  const service: ServiceProcess = {
    name,
    url: `http://127.0.0.1:${port}`,
    process: start(),
    restart: async (environment) => {
      await service.process.stop();
      service.process = start(environment);
      await untilReady(service);
    },
  };
  return service;
}

/** Waits until every engine that the service needs answers. */
export async function untilReady(service: ServiceProcess): Promise<void> {
  let last = "nothing";
  await waitUntil(
    `${service.name} to be ready`,
    async () => {
      if (service.process.hasEnded()) throw new Error(`${service.name} ended. It said:\n${service.process.output()}`);
      const answer = await fetch(`${service.url}/readyz`).catch(() => undefined);
      last = answer === undefined ? "no answer" : await answer.text().catch(() => "");
      return answer?.status === 200;
    },
    startPatienceMs,
  ).catch((error: Error) => {
    throw new Error(`${error.message}. It answered: ${last}. It said:\n${service.process.output()}`);
  });
}
