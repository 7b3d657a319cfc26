import type { BegunNote, DeliveryChannel, DeliveryOutcome, Note } from "../delivery/delivery-channel.ts";
import { notePending, placeOf } from "../delivery/pending-note.ts";
import type { PushDevice } from "../devices/push-device.ts";
import { listPushDevices } from "../devices/push-devices.ts";
import { messagePush } from "./describe-push.ts";
import { pushRules } from "./push-rules.ts";
import type { PushSender } from "./push-sender.ts";
import type { PushServices } from "./push-services.ts";
import { reachedDevices, sendPush } from "./send-push.ts";
import { noteTold, toldNumbers } from "./told-places.ts";

const firstPauseMs = 60_000;

/** Delivers notes to all devices of a person. One that cannot be reached now holds up no other. */
export const pushChannel = (services: PushServices, senders: readonly PushSender[]): DeliveryChannel => ({
  ...pushRules(services),
  deliver: (note, signal) => deliverByPush(services, senders, note, signal),
  withdraw: (userId, begun) => noteMaybeTold(services, userId, begun),
});

async function deliverByPush(
  services: PushServices,
  senders: readonly PushSender[],
  note: Note,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  const { user, room, threadRootId, deviceId } = note;
  const [first, last] = [note.messages[0]?.message, note.messages.at(-1)?.message];
  if (first === undefined || last === undefined) return { kind: "delivered" };
  const place = { roomId: room.id, threadRootId };
  const told = await toldNumbers(services.workStore, user.id, place);
  const isMeant = ({ id }: PushDevice): boolean => (deviceId === null || id === deviceId) && (told[id] ?? 0) < placeOf(last);
  const reached = (await reachedDevices(services, senders, user.id)).filter(({ device }) => isMeant(device));
  if (reached.length === 0) return deviceId === null ? { kind: "delivered" } : { kind: "dead" };
  const content = await messagePush(services, note);
  const outcomes = await Promise.all(
    reached.map(async (each) => ({ device: each.device, outcome: await sendPush(services, user.id, each, content, signal) })),
  );
  const deviceIds = outcomes.flatMap(({ device, outcome }) => (outcome.kind === "delivered" ? [device.id] : []));
  const numbers = { fromNumber: placeOf(first), upToNumber: placeOf(last) };
  if (deviceIds.length > 0) await noteTold(services, user.id, { ...place, deviceIds, ...numbers });
  for (const { device, outcome } of outcomes) {
    if (outcome.kind !== "later") continue;
    if (deviceId !== null) return outcome;
    const dueAtMs = services.clock() + Math.max(firstPauseMs, outcome.afterMs ?? 0);
    await notePending(services, { way: "push", userId: user.id, deviceId: device.id, dueAtMs }, first);
  }
  return { kind: "delivered" };
}

/** Devices that may have been told are cleared like those that were. */
async function noteMaybeTold(services: PushServices, userId: string, begun: BegunNote): Promise<void> {
  const { roomId, threadRootId, deviceId, fromNumber, upToNumber } = begun;
  const devices = await listPushDevices(services, userId);
  const deviceIds = devices.map(({ id }) => id).filter((id) => deviceId === undefined || id === deviceId);
  if (deviceIds.length > 0) await noteTold(services, userId, { roomId, threadRootId, deviceIds, fromNumber, upToNumber });
}
