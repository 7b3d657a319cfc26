import { claimDue } from "@logue/infra/work-store/claim-due.ts";
import type { StoredWork } from "@logue/infra/work-store/work-store.ts";
import { gatherNote } from "../delivery/gather-note.ts";
import { clearPush } from "./describe-push.ts";
import { pushRules } from "./push-rules.ts";
import type { PushSender } from "./push-sender.ts";
import type { PushServices } from "./push-services.ts";
import { reachedDevices, sendPush } from "./send-push.ts";
import { nextLookAtMs, type ToldPlace, toldIn } from "./told-places.ts";

const atOnceMax = 20;
/** Longer than a look takes. */
const leaseMs = 60_000;
const sendWithinMs = 30_000;
/** A push service that fails for so long gets no clear: the device finds out when it is opened. */
const givenUpAfterMs = 24 * 60 * 60_000;

/**
 * Looks at what devices were told and has not been read yet. Where nothing of it concerns the person any
 * more, because it was read, deleted or muted, the devices are told so. A round is looked at by one
 * process; one that dies leaves it to the next.
 */
export function createClearRound(services: PushServices, senders: readonly PushSender[]): () => Promise<void> {
  const rules = pushRules(services);
  return async () => {
    const due = await claimDue(services.workStore, { kind: "push-told", limit: atOnceMax, leaseMs }, services.clock);
    await Promise.all(due.map((stored) => look(services, senders, rules, stored)));
  };
}

async function look(
  services: PushServices,
  senders: readonly PushSender[],
  rules: ReturnType<typeof pushRules>,
  stored: StoredWork,
): Promise<void> {
  const { workStore, clock } = services;
  const told = toldIn(stored);
  const { roomId, threadRootId, fromNumber } = told;
  const upToNumber = Math.max(...Object.values(told.devices));
  const asked = { roomId, threadRootId, fromNumber, upToNumber, attempts: 0, takenBy: null, nextNumber: null };
  const { kind } = await gatherNote(services, rules, stored.ownerId, asked);
  const isGone = kind === "drop";
  if (isGone && (await sendClears(services, senders, stored.ownerId, told))) {
    await workStore.delete(stored, stored.revision);
    return;
  }
  const nowMs = clock();
  const { ownerId, id, updatedAt } = stored;
  const dueAtMs = nextLookAtMs(told.toldAtMs, nowMs);
  // Where more was told meanwhile, the record has another revision and is due by itself.
  await workStore.put({ ...{ kind: "push-told", ownerId, id, value: told, updatedAt }, dueAtMs }, stored.revision);
}

/** Whether there is nothing left to send. */
async function sendClears(
  services: PushServices,
  senders: readonly PushSender[],
  userId: string,
  told: ToldPlace,
): Promise<boolean> {
  const devices = (await reachedDevices(services, senders, userId)).filter(({ device }) => device.id in told.devices);
  if (devices.length === 0) return true;
  const content = await clearPush(services, userId, told);
  const signal = AbortSignal.timeout(sendWithinMs);
  const outcomes = await Promise.all(devices.map((each) => sendPush(services, userId, each, content, signal)));
  return outcomes.every(({ kind }) => kind !== "later") || services.clock() - told.toldAtMs > givenUpAfterMs;
}
