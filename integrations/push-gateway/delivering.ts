import { createHash } from "node:crypto";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";
import type { GatewayMetrics } from "./gateway-metrics.ts";
import { createPauses } from "./pauses.ts";
import type { Device, Outcome, Push, PushService } from "./push.ts";

export interface Delivering {
  /** What became of a push for one device. Never throws. */
  deliver(push: Push, device: Device): Promise<Outcome>;
  close(): Promise<void>;
}

export interface DeliveringOptions {
  readonly services: ReadonlyMap<string, PushService>;
  readonly metrics: GatewayMetrics;
  readonly log: Pick<Logger, "warn">;
  readonly clock: () => number;
}

const sendWithinMs = 10_000;
const backoff = { firstMs: 2_000, mostMs: 10 * 60_000, isJittered: true };
/** So many pushes are remembered, for so long, so that a device gets none twice. */
const rememberedMax = 100_000;
const rememberedMs = 60 * 60_000;

/**
 * Gives pushes to the services. There is no queue: what cannot be delivered now is answered as `later`,
 * and the asking server sends it again.
 */
export function createDelivering({ services, metrics, log, clock }: DeliveringOptions): Delivering {
  const pauses = createPauses(clock, backoff);
  const known = createRecentCache<Promise<Outcome>>(rememberedMax, { ttl: rememberedMs });
  const closing = new AbortController();

  async function send(push: Push, { appId, token, registeredAtMs }: Device, service: PushService): Promise<Outcome> {
    const keys = { app: appId, device: keyOf(appId, token) };
    const restsMs = Math.max(pauses.leftMs(keys.app), pauses.leftMs(keys.device));
    if (restsMs > 0) return { kind: "later", reason: "Paused", retryAfterMs: restsMs };
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(sendWithinMs)]);
    const outcome = await service.send(push, token, signal).catch((error: unknown): Outcome => {
      log.warn({ error, appId }, "The push service did not answer.");
      return { kind: "later", reason: "Unreachable", pauses: "app" };
    });
    if (outcome.kind === "gone" && isOlder(outcome, registeredAtMs)) return { kind: "refused", reason: outcome.reason };
    if (outcome.kind !== "later") {
      for (const key of Object.values(keys)) pauses.succeed(key);
      if (outcome.kind === "refused") log.warn({ appId, reason: outcome.reason }, "The push service refused a push.");
      return outcome;
    }
    const waitMs = pauses.fail(keys[outcome.pauses ?? "device"], outcome.retryAfterMs);
    if (outcome.pauses === "app") log.warn({ appId, reason: outcome.reason, waitMs }, "Pushes to this app wait.");
    return { ...outcome, retryAfterMs: waitMs };
  }

  return {
    async deliver(push, device) {
      const service = services.get(device.appId);
      if (service === undefined) return { kind: "refused", reason: "UnknownApp" };
      const key = keyOf(device.appId, device.token, push.id, push.kind);
      const before = known.get(key);
      if (before !== undefined) {
        metrics.repeats.inc({ app: device.appId });
        return before;
      }
      const end = metrics.pushSeconds.startTimer({ app: device.appId });
      const sending = send(push, device, service);
      known.set(key, sending);
      const outcome = await sending;
      if (outcome.kind !== "delivered") known.delete(key);
      end();
      metrics.pushes.inc({ app: device.appId, outcome: outcome.kind });
      return outcome;
    },
    async close() {
      closing.abort();
      await Promise.all([...services.values()].map((service) => service.close()));
    },
  };
}

/** Whether the device was registered again after the service last found the token invalid. */
const isOlder = ({ goneSinceMs }: Outcome, registeredAtMs: number | null): boolean =>
  goneSinceMs !== undefined && registeredAtMs !== null && registeredAtMs > goneSinceMs;

/** A digest, so that no token lies in a table. */
const keyOf = (...parts: readonly string[]): string => createHash("sha256").update(parts.join("\n")).digest("base64");
