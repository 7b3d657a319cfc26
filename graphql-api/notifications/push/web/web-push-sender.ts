import type { OutgoingRequest } from "@logue/infra/outgoing/outgoing.ts";
import type { PushDevice } from "../../devices/push-device.ts";
import { askPushService, outcomeOf } from "../push-answer.ts";
import { type PushContent, pushLivesForSeconds } from "../push-content.ts";
import type { PushSender } from "../push-sender.ts";
import type { PushServices } from "../push-services.ts";
import { openVapidKeys, type VapidKeys } from "./vapid-keys.ts";

type Needed = Pick<PushServices, "vault" | "outgoing" | "config" | "clock">;

/** Nothing of the answer's body is used. */
const bodyMaxBytes = 1_024;
/** The text is filled up to a multiple of this, so that its length says nothing. */
const paddedToLength = 512;

/** Sends to browsers by Web Push (RFC 8030), encrypted for the browser alone (RFC 8291). */
export function webPushSender(services: Needed, timeoutMs = 10_000): PushSender {
  let keys: Promise<VapidKeys> | undefined;
  const openKeys = (): Promise<VapidKeys> => {
    keys ??= openVapidKeys(services.vault);
    keys.catch(() => {
      keys = undefined;
    });
    return keys;
  };
  return {
    kinds: new Set(["web"]),
    isOpen: async () => true,
    async send(device, content, signal) {
      if (content.kind === "clear" && endsSubscriptionsByClears(device.address)) return { kind: "delivered" };
      const request = await requestFor(device, content, await openKeys(), subjectOf(services.config.publicUrl));
      return askPushService(
        services,
        { ...request, timeoutMs, bodyMaxBytes, isCut: true, signal },
        ({ status, headers }, nowMs) => outcomeOf(status, headers["retry-after"], nowMs),
      );
    },
  };
}

async function requestFor(
  { address, keys }: Pick<PushDevice, "address" | "keys">,
  content: PushContent,
  { publicKey, privateKey }: VapidKeys,
  subject: string,
): Promise<Pick<OutgoingRequest, "url" | "method" | "headers" | "body">> {
  if (keys === null) throw new Error("A browser has no keys.");
  const { default: webPush } = await import("web-push");
  const text = JSON.stringify(content);
  const padded = text.padEnd(Math.ceil(text.length / paddedToLength) * paddedToLength);
  const { method, headers, body, endpoint } = webPush.generateRequestDetails({ endpoint: address, keys }, padded, {
    vapidDetails: { subject, publicKey, privateKey },
    contentEncoding: "aes128gcm",
    TTL: pushLivesForSeconds,
    urgency: urgencyOf(content),
    topic: content.tag,
  });
  const { "Content-Length": _length, ...others } = headers;
  const texts = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)]));
  return { url: endpoint, method, headers: texts, body };
}

/** A device that sleeps is woken for what calls the person; a clear waits until it is awake. */
function urgencyOf(content: PushContent): "low" | "normal" | "high" {
  if (content.kind === "clear") return "low";
  return content.isUrgent ? "high" : "normal";
}

/** Whom a push service can turn to. It must be https or mailto. */
function subjectOf(publicUrl: string | undefined): string {
  if (publicUrl?.startsWith("https:")) return publicUrl;
  return `mailto:logue@${publicUrl === undefined ? "localhost" : new URL(publicUrl).hostname}`;
}

/** Apple ends the subscription after a few pushes that show nothing. */
const endsSubscriptionsByClears = (address: string): boolean => /\.push\.apple\.com$/.test(new URL(address).hostname);
