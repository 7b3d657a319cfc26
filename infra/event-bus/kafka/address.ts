import { readFileSync } from "node:fs";
import type { KafkaConfig, SASLOptions } from "kafkajs";
import { BusMisconfigured } from "../event-bus.ts";

/** The parts of a `kafka://` address, as options of the client. */
export type KafkaAddress = Pick<KafkaConfig, "ssl" | "sasl" | "clientId"> & {
  readonly brokers: string[];
  /** How many replicas each record has; undefined uses the cluster's default. */
  readonly replicationFactor: number | undefined;
};

const parameterNames = new Set(["tls", "ca", "cert", "key", "sasl", "clientId", "replication"]);
const defaultPort = 9092;

/**
 * Reads `kafka://user:password@host:port,host:port?tls=1&ca=<file>&sasl=scram-sha-512`. User and
 * password are percent-encoded. Throws `BusMisconfigured` with the reason and without any secret.
 */
export function parseKafkaAddress(url: string): KafkaAddress {
  const [, credentials, hosts = "", query = ""] = /^kafka:\/\/(?:(.*)@)?([^/?@]+)\/?(?:\?(.*))?$/s.exec(url) ?? [];
  if (hosts === "") throw new BusMisconfigured("The address of the event bus is not of the form kafka://host:port,host:port.");
  const parameters = new URLSearchParams(query);
  for (const name of parameters.keys()) {
    if (!parameterNames.has(name)) throw new BusMisconfigured(`The address of the event bus has an unknown parameter: ${name}.`);
  }
  return {
    brokers: hosts.split(",").map(brokerOf),
    ssl: tlsOf(parameters),
    sasl: saslOf(credentials, parameters),
    clientId: parameters.get("clientId") ?? "logue",
    replicationFactor: replicationOf(parameters.get("replication")),
  };
}

function brokerOf(text: string): string {
  const [, host, port = String(defaultPort)] = /^([^:[\]\s]+)(?::(\d{1,5}))?$/.exec(text.trim()) ?? [];
  if (host === undefined) throw new BusMisconfigured("The address of the event bus names a broker that is not host:port.");
  return `${host}:${port}`;
}

function tlsOf(parameters: URLSearchParams): KafkaConfig["ssl"] {
  const files = ["ca", "cert", "key"].filter((name) => parameters.has(name));
  const tls = parameters.get("tls") ?? (files.length > 0 ? "1" : "0");
  if (tls !== "0" && tls !== "1") throw new BusMisconfigured("The parameter tls of the event bus's address is neither 0 nor 1.");
  if (tls === "0") return false;
  return Object.fromEntries(files.map((name) => [name, contentOf(name, parameters.get(name) ?? "")]));
}

function contentOf(name: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new BusMisconfigured(`The file that the parameter ${name} of the event bus's address names cannot be read (${code}).`);
  }
}

function saslOf(credentials: string | undefined, parameters: URLSearchParams): SASLOptions | undefined {
  const mechanism = parameters.get("sasl") ?? "plain";
  if (credentials === undefined) {
    if (parameters.has("sasl"))
      throw new BusMisconfigured("The event bus's address asks for SASL and names no user and password.");
    return undefined;
  }
  const colon = credentials.indexOf(":");
  const [username, password] = [credentials.slice(0, colon), credentials.slice(colon + 1)].map(decode);
  if (colon < 1 || !username || !password) throw new BusMisconfigured("The event bus's address names a user without a password.");
  if (mechanism === "plain" || mechanism === "scram-sha-256" || mechanism === "scram-sha-512") {
    return { mechanism, username, password } as SASLOptions;
  }
  throw new BusMisconfigured("The parameter sasl of the event bus's address is none of plain, scram-sha-256, scram-sha-512.");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BusMisconfigured("The user or password of the event bus's address is not percent-encoded.");
  }
}

function replicationOf(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (!/^[1-9]\d?$/.test(text))
    throw new BusMisconfigured("The parameter replication of the event bus's address is not 1 to 99.");
  return Number(text);
}
