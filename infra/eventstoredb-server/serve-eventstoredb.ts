/**
 * Serves EventStoreDB's protocol over the SQLite event store: `npm run serve:eventstoredb --
 * --help`.
 */
import { readFileSync } from "node:fs";
import { EventStoreError } from "@logue/infra/event-store/event-store.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { type HealthServer, startHealthServer } from "@logue/infra/monitoring/health-server.ts";
import { createMetrics, type Metrics } from "@logue/infra/monitoring/metrics.ts";
import { openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { Command, InvalidArgumentError, Option } from "commander";
import { makeSelfSignedTls } from "./self-signed-tls.ts";
import { type EventStoreDbServerSettings, startEventStoreDbServer } from "./start-server.ts";

interface Options {
  readonly data?: string;
  readonly file?: string;
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  readonly insecure?: boolean;
  readonly tlsCertificate?: string;
  readonly tlsKey?: string;
  readonly tlsSelfSigned?: string;
  readonly metricsPort?: number;
}

const loopback = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

function readOptions(): Options {
  return new Command("serve:eventstoredb")
    .description("Serves EventStoreDB's gRPC protocol over Logue's SQLite event store, whose only writer it then is.")
    .option("--data <folder>", "Logue's data folder; Logue itself must not run on it meanwhile")
    .option("--file <events.sqlite>", "the event store's file, instead of a data folder")
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .option("--port <number>", "the port to listen on; 0 takes a free one", readPort, 2113)
    .addOption(new Option("--username <name>", "who may call").env("EVENTSTOREDB_USERNAME"))
    .addOption(new Option("--password <password>", "with what; better given by the environment").env("EVENTSTOREDB_PASSWORD"))
    .option("--insecure", "require no credentials, like EventStoreDB's insecure mode; only on a loopback address")
    .option("--tls-certificate <file>", "the certificate chain, PEM")
    .option("--tls-key <file>", "its private key, PEM")
    .option("--tls-self-signed <folder>", "a certificate of our own, made at the first start; clients get its certificate.pem")
    .option("--metrics-port <number>", "where to tell health and metrics, to this machine alone", readPort)
    .parse()
    .opts<Options>();
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return port;
}

function credentialsOf({ username, password, insecure, host }: Options): EventStoreDbServerSettings["credentials"] {
  if (insecure) {
    if (!loopback.test(host)) throw new Error("--insecure would open the event store to everybody who reaches this address.");
    return "none";
  }
  if (!username || !password) {
    throw new Error(
      "Who may call? Give --username and --password, EVENTSTOREDB_USERNAME and EVENTSTOREDB_PASSWORD, or --insecure.",
    );
  }
  return { username, password };
}

function tlsOf({ host, tlsCertificate, tlsKey, tlsSelfSigned }: Options): EventStoreDbServerSettings["tls"] {
  if (tlsSelfSigned !== undefined) return makeSelfSignedTls(tlsSelfSigned, host);
  if (tlsCertificate === undefined && tlsKey === undefined) return undefined;
  if (tlsCertificate === undefined || tlsKey === undefined) throw new Error("TLS needs --tls-certificate and --tls-key.");
  return { certificate: readFileSync(tlsCertificate), privateKey: readFileSync(tlsKey) };
}

async function serve(options: Options): Promise<void> {
  const credentials = credentialsOf(options);
  const tls = tlsOf(options);
  if ((options.data === undefined) === (options.file === undefined)) throw new Error("Give either --data or --file.");
  const folder = options.data === undefined ? undefined : openDataFolder(options.data);
  const store = await openSqliteEventStore({ file: options.file ?? folder?.eventStore ?? "" });
  const { host, port } = options;
  const onFailure = (error: unknown): void => console.error("A call failed:", error);
  const metrics = createMetrics();
  const onOutcome = (method: string, outcome: string): void => metrics.servedStoreCalls.inc({ method, outcome });
  const server = await startEventStoreDbServer({ store, host, port, credentials, tls, onFailure, onOutcome });
  const health = await tellHealth(options.metricsPort, metrics);
  const stop = async (): Promise<void> => {
    metrics.close();
    await health?.close();
    await server.close();
    await store.close();
    folder?.close();
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
  console.log(`EventStoreDB's protocol is served at ${server.url}`);
}

async function tellHealth(port: number | undefined, metrics: Metrics): Promise<HealthServer | undefined> {
  if (port === undefined) return undefined;
  const health = await startHealthServer({ probes: () => [], metrics, metricsToken: undefined }, { host: "127.0.0.1", port });
  console.log(`Health and metrics are told at http://127.0.0.1:${health.port}`);
  return health;
}

try {
  await serve(readOptions());
} catch (error) {
  const isExpected = error instanceof EventStoreError || (error instanceof Error && !(error instanceof TypeError));
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
