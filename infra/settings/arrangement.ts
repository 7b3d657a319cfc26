import { type Config, ConfigurationError } from "./config.ts";
import type { PortAddress } from "./setting.ts";

/** What one process runs: everything, or one service whose others run apart. */
export type Process = "everything" | "command service" | "projection service" | "API" | "integration host" | "client";

type Port = "eventStore" | "eventBus" | "readStore" | "vault" | "workStore" | "blobStore" | "commandChannel";

const names: Readonly<Record<Port, string>> = {
  eventStore: "EVENT_STORE",
  eventBus: "EVENT_BUS",
  readStore: "READ_STORE",
  vault: "VAULT",
  workStore: "WORK_STORE",
  blobStore: "BLOB_STORE",
  commandChannel: "COMMAND_CHANNEL",
};

/** The ports that each process uses. */
export const portsOf: Readonly<Record<Process, readonly Port[]>> = {
  everything: ["eventStore", "eventBus", "readStore", "vault", "workStore", "blobStore", "commandChannel"],
  "command service": ["eventStore", "eventBus", "vault", "blobStore"],
  "projection service": ["eventStore", "eventBus", "readStore", "vault"],
  API: ["eventBus", "readStore", "vault", "workStore", "blobStore", "commandChannel"],
  "integration host": ["eventStore", "eventBus", "readStore", "vault", "workStore", "commandChannel"],
  client: ["eventStore", "eventBus", "readStore", "vault", "commandChannel"],
};

/**
 * Adapters on files of this machine: several processes can share them when all are told the same
 * place.
 */
const isOnFile = ({ scheme }: PortAddress): boolean => scheme === "sqlite" || scheme === "file";

/** Throws `ConfigurationError` where the adapters chosen cannot work together in such a process. */
export function checkArrangement(config: Config, process: Process): void {
  const problems = process === "everything" ? problemsOfOne(config) : problemsApart(config, process);
  if (isServed(config.vault) && config.masterKey === undefined && config.masterKeyFile === undefined) {
    problems.push("VAULT: a vault that others share needs the same master key everywhere; give MASTER_KEY or MASTER_KEY_FILE");
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}

const isServed = (address: PortAddress): boolean => !isOnFile(address);

function problemsOfOne(config: Config): string[] {
  return config.commandChannel.scheme !== "local" && config.serviceToken === undefined ? [tokenMissing] : [];
}

const tokenMissing = "SERVICE_TOKEN: is missing; services that run apart show it to each other";

function problemsApart(config: Config, process: Process): string[] {
  const problems = portsOf[process].flatMap((port) => problemOf(port, config, process) ?? []);
  if (config.serviceToken === undefined && process !== "projection service") problems.push(tokenMissing);
  const sharesFile = portsOf[process].includes("vault") && isOnFile(config.vault);
  if (sharesFile && config.masterKey === undefined && config.masterKeyFile === undefined) {
    problems.push(
      "MASTER_KEY_FILE: is missing, and so is MASTER_KEY; services that run apart share no data folder to find it in",
    );
  }
  return problems;
}

function problemOf(port: Port, config: Config, process: Process): string | undefined {
  const address = config[port];
  const wrong = (reason: string): string => `${names[port]}: ${address.scheme}: ${reason}`;
  if (port === "eventStore" && address.scheme === "sqlite") {
    return wrong(
      `belongs to one process, and the ${process} runs apart; serve it with \`npm run serve:eventstoredb\` and give its esdb:// address, or use EventStoreDB`,
    );
  }
  if (address.scheme === "memory") return wrong(`reaches no other process, and the ${process} runs apart; use kafka://`);
  if (address.scheme === "local") return wrong(`reaches no other process, and the ${process} runs apart; use http://`);
  if (isOnFile(address) && address.location === "") {
    return wrong("without a location lies in the data folder of one process; name the place that all services use");
  }
  return undefined;
}
