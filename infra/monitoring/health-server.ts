import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkHealth, type HealthProbe } from "./health.ts";
import type { Metrics } from "./metrics.ts";

export interface HealthOptions {
  readonly probes: () => readonly HealthProbe[];
  readonly metrics: Pick<Metrics, "registry">;
  /** The bearer token that opens /metrics; without it /metrics answers only this machine. */
  readonly metricsToken: string | undefined;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers /healthz, /readyz and /metrics of a process that serves nothing else yet: everything else
 * is to come again later.
 */
export async function startHealthServer(options: HealthOptions, address: { host: string; port: number }): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answerHealth(request, response, options)
      .then((isAnswered) => isAnswered || response.writeHead(503).end())
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.port, address.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** False when the request is about something else. */
export async function answerHealth(request: IncomingMessage, response: ServerResponse, options: HealthOptions): Promise<boolean> {
  if (request.method !== "GET") return false;
  if (request.url === "/healthz") return answerJson(response, 200, { isAlive: true });
  if (request.url === "/readyz") {
    const health = await checkHealth(options.probes());
    return answerJson(response, health.isReady ? 200 : 503, health);
  }
  if (request.url !== "/metrics") return false;
  if (!mayReadMetrics(request, options.metricsToken)) {
    response.writeHead(403).end();
    return true;
  }
  const { registry } = options.metrics;
  response.writeHead(200, { "content-type": registry.contentType }).end(await registry.metrics());
  return true;
}

function answerJson(response: ServerResponse, status: number, body: unknown): true {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  return true;
}

const loopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

const mayReadMetrics = ({ socket, headers }: IncomingMessage, token: string | undefined): boolean =>
  token === undefined ? loopback.test(socket.remoteAddress ?? "") : headers.authorization === `Bearer ${token}`;
