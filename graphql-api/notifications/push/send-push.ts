import { type PushDevice, pushDeviceIn, pushDeviceKey } from "../devices/push-device.ts";
import { listPushDevices } from "../devices/push-devices.ts";
import type { PushContent } from "./push-content.ts";
import type { PushOutcome, PushSender } from "./push-sender.ts";
import type { PushServices } from "./push-services.ts";

export interface ReachedDevice {
  readonly device: PushDevice;
  readonly sender: PushSender;
}

/** The devices of a person for which a sender is set up. */
export async function reachedDevices(
  services: PushServices,
  senders: readonly PushSender[],
  userId: string,
): Promise<ReachedDevice[]> {
  const devices = await listPushDevices(services, userId);
  const isOpen = await Promise.all(senders.map((sender) => sender.isOpen()));
  const open = senders.filter((_sender, place) => isOpen[place]);
  return devices.flatMap((device) => {
    const sender = open.find(({ kinds }) => kinds.has(device.kind));
    return sender === undefined ? [] : [{ device, sender }];
  });
}

/** A device that its push service does not know any more is removed. */
export async function sendPush(
  services: Pick<PushServices, "workStore" | "log">,
  userId: string,
  { device, sender }: ReachedDevice,
  content: PushContent,
  signal: AbortSignal,
): Promise<PushOutcome> {
  const { kind } = device;
  const outcome = await sender.send(device, content, signal).catch((error: unknown): PushOutcome => {
    services.log.warn({ err: error, kind }, "A push could not be sent; it is tried again.");
    return { kind: "later" };
  });
  if (outcome.kind === "gone") await removeDevice(services, userId, device);
  return outcome;
}

/** One that was registered anew meanwhile stays. */
async function removeDevice({ workStore }: Pick<PushServices, "workStore">, userId: string, device: PushDevice): Promise<void> {
  const stored = await workStore.get(pushDeviceKey(userId, device.id));
  if (stored !== undefined && pushDeviceIn(stored).registeredAt === device.registeredAt)
    await workStore.delete(stored, stored.revision);
}
