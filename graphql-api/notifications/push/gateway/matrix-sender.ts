import { z } from "zod";
import type { PushDevice } from "../../devices/push-device.ts";
import type { PushContent } from "../push-content.ts";
import type { PushOutcome, PushSender } from "../push-sender.ts";
import { type GatewayServices, postToGateway } from "./gateway-request.ts";

const answerSchema = z.object({ rejected: z.array(z.string()).default([]) });

/** Sends to apps by the gateway that each of them names, as Matrix's push gateway API has it. */
export const matrixSender = (services: GatewayServices): PushSender => ({
  kinds: new Set(["matrix_gateway"]),
  isOpen: async () => true,
  async send(device, content, signal) {
    if (device.gatewayUrl === null) throw new Error("A device at a gateway has no gateway.");
    const request = { url: device.gatewayUrl, body: { notification: notificationOf(device, content) }, signal };
    return postToGateway(services, request, (answer) => outcomeIn(answer, device));
  },
});

/** One without an event carries the count alone: the person has read on another device. */
function notificationOf({ appId, address, registeredAt }: PushDevice, content: PushContent): object {
  const devices = [{ app_id: appId, pushkey: address, pushkey_ts: Math.floor(Date.parse(registeredAt) / 1_000) }];
  const counts = { unread: content.badge };
  if (content.kind === "clear") return { counts, devices };
  const { messageId, roomId, isUrgent } = content;
  return { event_id: messageId, room_id: roomId, prio: isUrgent ? "high" : "low", counts, devices };
}

function outcomeIn(answer: unknown, { address }: PushDevice): PushOutcome | undefined {
  const rejected = answerSchema.safeParse(answer).data?.rejected;
  return rejected && { kind: rejected.includes(address) ? "gone" : "delivered" };
}
