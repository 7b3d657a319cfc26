import { createServer, type Socket } from "node:net";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { loadConfig } from "@logue/infra/settings/config.ts";
import {
  type OpeningOptions,
  openBlobStore,
  openCommandChannel,
  openEventBus,
  openEventStore,
  openReadStore,
  openVault,
  reachWorkStore,
} from "@logue/infra/stores/open-stores.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test, { type ExecutionContext } from "ava";
import { waitUntil } from "../tests/support/wait-until.ts";
import { isReadable } from "./readable-errors.ts";

const patienceMs = 90_000;
const secrets = { SERVICE_TOKEN: "a token of the services", MASTER_KEY: Buffer.alloc(32, 5).toString("base64") };

/** A server that is not one of our engines and answers every request with a page. */
async function listenAsAnother(t: ExecutionContext): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => undefined));
    const page = "<h1>It works!</h1>";
    socket.once("data", () =>
      socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${page.length}\r\n\r\n${page}`),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return `127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
}

const ports: Readonly<
  Record<string, { readonly setting: string; address(place: string): string; open(options: OpeningOptions): Promise<unknown> }>
> = {
  "event store": { setting: "EVENT_STORE", address: (at) => `esdb://logue:hunter2@${at}?tls=false`, open: openEventStore },
  "event bus": { setting: "EVENT_BUS", address: (at) => `kafka://logue:hunter2@${at}`, open: openEventBus },
  "read store": {
    setting: "READ_STORE",
    address: (at) => `mongodb://logue:hunter2@${at}/logue`,
    open: (options) => openReadStore(options, openMemoryVault()),
  },
  "work-store": { setting: "WORK_STORE", address: (at) => `mongodb://logue:hunter2@${at}/work`, open: reachWorkStore },
  vault: { setting: "VAULT", address: (at) => `mongodb://logue:hunter2@${at}/vault`, open: openVault },
  "S3 store": { setting: "BLOB_STORE", address: (at) => `s3://logue:hunter2@${at}/files?tls=0`, open: openBlobStore },
  "WebDAV store": { setting: "BLOB_STORE", address: (at) => `webdav://logue:hunter2@${at}/files?tls=0`, open: openBlobStore },
  "command service": { setting: "COMMAND_CHANNEL", address: (at) => `http://${at}`, open: openCommandChannel },
};

for (const [name, { setting, address, open }] of Object.entries(ports)) {
  test(`another server at the address of the ${name} is waited for by name, or refused with the reason, and never used`, async (t) => {
    t.timeout(2 * patienceMs);
    const config = loadConfig({ ...secrets, [setting]: address(await listenAsAnother(t)) });
    const said: string[] = [];
    const log = createLogger({ logLevel: "info", logFormat: "json" }, { write: (line) => void said.push(line) });
    const metrics = createMetrics();
    const stopping = new AbortController();
    let place: string | undefined;
    const onWaiting = (what: string, isWaiting: boolean): void => {
      if (isWaiting) place = what;
    };
    let end: unknown;
    const opening = open({ config, log, metrics, signal: stopping.signal, onWaiting }).then(
      () => (end = "used"),
      (error: unknown) => (end = error),
    );
    const outcome = await waitUntil("it to be waited for or refused", () => place ?? end, patienceMs);
    stopping.abort();
    await opening;
    metrics.close();
    if (typeof outcome === "string") t.regex(outcome, /^(the|a) .+ at .+127\.0\.0\.1/);
    else t.true(isReadable(outcome), String(outcome));
    t.false(`${said.join()} ${outcome}`.includes("hunter2"), "No secret is shown.");
  });
}
