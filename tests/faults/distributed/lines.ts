import type { RunningEngine } from "../../engines/engine.ts";
import { kafkaPackage } from "../../engines/engine-packages.ts";
import { fetchEngines } from "../../engines/fetch-engines.ts";
import { startKafka } from "../../engines/kafka/kafka.ts";
import { startTcpProxy, type TcpProxy } from "../../engines/tcp-proxy.ts";
import type { Environment } from "../../support/child-process.ts";
import { type ServiceName, serviceNames } from "../../support/distributed-logue.ts";
import { freePorts } from "../../support/free-ports.ts";

/** The engines that a service reaches over the network, by the setting with their address. */
export type Far = "EVENT_STORE" | "EVENT_BUS" | "READ_STORE" | "VAULT" | "WORK_STORE" | "BLOB_STORE" | "COMMAND_CHANNEL";

/** The network line from all copies of a service to one engine. */
export type Line = Pick<TcpProxy, "hang" | "holdAnswers" | "reset" | "heal">;

/** Lines that a test can cut. The settings are for `startDistributedLogue`. */
export interface Lines {
  readonly settingsOf: (name: ServiceName, shared: Environment) => Promise<Environment>;
  lineOf(service: ServiceName, far: Far): Line;
  close(): Promise<void>;
}

type Wanted = Readonly<Partial<Record<ServiceName, readonly Far[]>>>;

/**
 * Puts a proxy on each of these lines; those to the bus need their own broker, see
 * `startLinedKafka`.
 */
export function layLines(wanted: Wanted, bus?: LinedKafka): Lines {
  const laid = new Map<string, readonly TcpProxy[]>();
  const settingsOf = async (name: ServiceName, shared: Environment): Promise<Environment> => {
    const own: Record<string, string> = {};
    for (const far of wanted[name] ?? []) {
      const lay = far === "EVENT_BUS" && bus !== undefined ? bus.throughDoor(name, shared[far]) : throughProxies(shared[far]);
      const { setting, proxies } = await lay;
      own[far] = setting;
      laid.set(`${name} ${far}`, proxies);
    }
    return own;
  };
  const lineOf = (service: ServiceName, far: Far): Line => {
    const proxies = laid.get(`${service} ${far}`);
    if (proxies === undefined) throw new Error(`No line was laid from the ${service} to ${far}.`);
    return lineOver(proxies);
  };
  const close = async (): Promise<void> => {
    await Promise.all([...laid.values()].flat().map((proxy) => proxy.close()));
  };
  return { settingsOf, lineOf, close };
}

interface ProxiedSetting {
  readonly setting: string;
  readonly proxies: readonly TcpProxy[];
}

export interface LinedKafka {
  readonly broker: RunningEngine;
  throughDoor(name: ServiceName, setting?: string): Promise<ProxiedSetting>;
}

/**
 * A broker with a listener for each service: Kafka tells clients its address, and each listener
 * advertises that service's proxy.
 */
export async function startLinedKafka(): Promise<LinedKafka> {
  await fetchEngines([kafkaPackage]);
  const ports = await freePorts(serviceNames.length);
  const proxies = await Promise.all(ports.map((port) => startTcpProxy({ host: "127.0.0.1", port })));
  const doors = ports.map((port, index) => ({ port, advertisedPort: proxies[index]?.port ?? 0 }));
  const broker = await startKafka({ doors });
  return {
    broker,
    throughDoor: async (name, setting = "") => {
      const proxy = proxies[serviceNames.indexOf(name)];
      if (proxy === undefined) throw new Error(`There is no listener for the ${name}.`);
      return { setting: setting.replace(/:\/\/[^/?]+/, `://127.0.0.1:${proxy.port}`), proxies: [proxy] };
    },
  };
}

const places = /([\w.-]+):(\d+)(?=[/,?]|$)/g;

/** Replaces every `host:port` of an address by a proxy that forwards there. */
async function throughProxies(setting = ""): Promise<ProxiedSetting> {
  const found = [...setting.matchAll(places)].map(([, host = "", port]) => ({ host, port: Number(port) }));
  const proxies = await Promise.all(found.map(startTcpProxy));
  const ports = proxies.map(({ port }) => port);
  const through = setting.replace(places, () => `127.0.0.1:${ports.shift()}`);
  // As a replica set, clients would discover the server's own address and bypass the proxy.
  const direct = through.startsWith("mongodb:") ? `${through.includes("?") ? "&" : "?"}directConnection=true` : "";
  return { setting: `${through}${direct}`, proxies };
}

function lineOver(proxies: readonly TcpProxy[]): Line {
  const on = (act: keyof Line) => (): void => {
    for (const proxy of proxies) proxy[act]();
  };
  return { hang: on("hang"), holdAnswers: on("holdAnswers"), reset: on("reset"), heal: on("heal") };
}
