import { readSecretSetting } from "@logue/command-service/contract/read-secret-setting.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import { z } from "zod";
import type { PushDevice } from "../../devices/push-device.ts";
import { type PushContent, pushLivesForSeconds } from "../push-content.ts";
import type { PushOutcome, PushSender } from "../push-sender.ts";
import { type GatewayServices, postToGateway } from "./gateway-request.ts";

const answerSchema = z.object({
  results: z
    .array(z.object({ outcome: z.enum(["delivered", "gone", "later", "refused"]), retryAfterSeconds: z.number().nullish() }))
    .length(1),
});

const path = "push/v1/notify";
const [titleMax, textMax] = [200, 2_000];

/** Sends to apps on phones by the push gateway that the workspace's settings name. */
export function gatewaySender(services: GatewayServices): PushSender {
  const gateway = (): Promise<string | undefined> =>
    readSecretSetting(services.vault, "workspace", workspaceScopeId, "pushGateway");
  return {
    kinds: new Set(["fcm", "apns"]),
    isOpen: async () => (await gateway()) !== undefined,
    async send(device, content, signal) {
      const address = await gateway();
      if (address === undefined) return { kind: "later" };
      const url = new URL(address);
      const key = decodeURIComponent(url.username);
      url.username = "";
      const request = { url: new URL(path, url).href, headers: { authorization: `Bearer ${key}` }, signal };
      return postToGateway(services, { ...request, body: bodyOf(device, content, services.config.publicUrl) }, outcomeIn);
    },
  };
}

function bodyOf(device: PushDevice, content: PushContent, publicUrl: string | undefined): object {
  const message = content.kind === "message" ? content : undefined;
  const words = message?.words;
  return {
    push: {
      ...{ id: content.id, kind: content.kind, badge: content.badge, collapseId: content.tag },
      priority: message?.isUrgent ? "high" : "normal",
      timeToLiveSeconds: pushLivesForSeconds,
      ids: {
        server: publicUrl === undefined ? null : new URL(publicUrl).origin,
        ...{ roomId: content.roomId, threadRootId: content.threadRootId, messageId: message?.messageId ?? null },
      },
      text: words ? { title: words.title.slice(0, titleMax), body: words.text.slice(0, textMax) } : null,
    },
    devices: [{ appId: device.appId, token: device.address, registeredAt: device.registeredAt }],
  };
}

function outcomeIn(answer: unknown): PushOutcome | undefined {
  const result = answerSchema.safeParse(answer).data?.results[0];
  if (result === undefined) return undefined;
  const { outcome, retryAfterSeconds } = result;
  if (outcome !== "later" || retryAfterSeconds == null) return { kind: outcome };
  return { kind: "later", afterMs: retryAfterSeconds * 1_000 };
}
