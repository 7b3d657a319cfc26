import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import { createDelivering } from "./delivering.ts";
import { createGatewayMetrics } from "./gateway-metrics.ts";
import { createHandling } from "./handle-requests.ts";
import { openServices } from "./open-services.ts";
import type { GatewaySettings } from "./settings.ts";

export interface PushGateway {
  readonly port: number;
  /** Answers what is under way, and takes nothing new. */
  close(): Promise<void>;
}

export interface PushGatewayOptions {
  readonly settings: GatewaySettings;
  readonly log: Pick<Logger, "warn" | "error">;
  readonly clock?: () => number;
}

const server = { requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 16_384, keepAliveTimeout: 30_000 };

/** Starts the gateway. It keeps nothing: any number run beside each other. */
export async function startPushGateway({ settings, log, clock = Date.now }: PushGatewayOptions): Promise<PushGateway> {
  const metrics = createGatewayMetrics();
  const outgoing = openOutgoing({ allowed: (settings.outgoingAllowed ?? []).map(networkOf) });
  const delivering = createDelivering({ services: openServices(settings.apps, { outgoing, clock }), metrics, log, clock });
  let isStopping = false;
  const listening = createServer(server, createHandling({ settings, delivering, metrics, log, isStopping: () => isStopping }));
  await new Promise<void>((resolve, reject) => {
    listening.once("error", reject).listen(settings.port, settings.host, resolve);
  });
  return {
    port: (listening.address() as AddressInfo).port,
    async close() {
      isStopping = true;
      const closed = new Promise((resolve) => listening.close(resolve));
      listening.closeIdleConnections();
      await closed;
      await delivering.close();
      await outgoing.close();
    },
  };
}
