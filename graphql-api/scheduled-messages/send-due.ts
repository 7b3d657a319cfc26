import type { PostMessage } from "@logue/command-service/contract/messages.ts";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { busKeyOf, derivedId, derivedTimedId } from "@logue/command-service/contract/streams.ts";
import { claimDue } from "@logue/infra/work-store/claim-due.ts";
import type { StoredWork } from "@logue/infra/work-store/work-store.ts";
import { v7 as uuidv7 } from "uuid";
import { passingRefusals } from "../commands/passing-refusals.ts";
import { refusalOf, refuseUnlessReached } from "../commands/send-command.ts";
import type { Services } from "../context.ts";
import { presentMembersFor } from "../messages/present-members.ts";
import { roomWithMessage } from "../messages/room-with-message.ts";
import { nextTime } from "./repeats.ts";
import { contentOf, type ScheduledContent, scheduledKey, scheduledRecord } from "./scheduled-messages.ts";

const atOnceMax = 20;
/** Longer than one round takes, so that the instances of the API do not take the same messages. */
const leaseMs = 60_000;
/** When a message is sent again whose answer was not heard. It is the same command. */
const againAfterMs = 15_000;

/** Sends the messages whose time has come. */
export async function sendDueMessages(services: Services): Promise<void> {
  const request = { kind: "scheduled-send", limit: atOnceMax, leaseMs } as const;
  const due = await claimDue(services.workStore, request, services.clock);
  for (const stored of due) {
    // One that cannot be sent now does not hold up the others: its lease ends, and it is taken again.
    await deliver(services, stored).catch((error: unknown) =>
      services.log.warn({ err: error, messageId: stored.id }, "A scheduled message was not sent; it is tried again."),
    );
  }
}

/** Sends a message now, whatever its time. Returns why it was not sent. */
export async function sendScheduledNow(services: Services, userId: string, id: string): Promise<Refusal | undefined> {
  const stored = await services.workStore.get(scheduledKey(userId, id));
  if (stored === undefined) return services.scheduledMessages.whyMissing(userId, id);
  if (contentOf(stored).isSending) return refuse("ScheduledMessageUnderWay");
  const outcome = await deliver(services, stored);
  return outcome === "changed" ? sendScheduledNow(services, userId, id) : outcome;
}

/**
 * It is marked before it is sent: from then on it is not changed, and only the same command, under
 * the same id, is sent again until the answer is known. `changed` when it is not what was read.
 */
async function deliver(services: Services, stored: StoredWork): Promise<Refusal | "changed" | undefined> {
  const { workStore, scheduledMessages, clock } = services;
  const content: ScheduledContent = { ...contentOf(stored), isSending: true, refusal: null };
  const marked = { ...scheduledRecord(stored, content, clock()), dueAtMs: clock() + againAfterMs };
  const mark = await workStore.put(marked, stored.revision);
  if (mark.kind !== "stored") return "changed";
  const refusal = await post(services, stored, content);
  if (refusal !== undefined && passingRefusals.has(refusal.refused)) return refusal;
  if (refusal === undefined) await scheduleNext(services, stored, content);
  if (refusal === undefined) await workStore.delete(stored, mark.revision);
  else await workStore.put(scheduledRecord(stored, { ...content, isSending: false, refusal }, clock()), mark.revision);
  scheduledMessages.tell(stored.ownerId, stored.id);
  return refusal;
}

/**
 * Before the one that was sent is deleted, so that a crash in between ends no repetition. Its id
 * follows from the one of before: a second attempt schedules nothing more. One that is refused
 * repeats no longer; it is kept, and goes on when it is given another time.
 */
async function scheduleNext(services: Services, { ownerId, id }: StoredWork, content: ScheduledContent): Promise<void> {
  const { workStore, scheduledMessages, clock } = services;
  const time = content.repeats ? nextTime(content, content.repeats, clock()) : undefined;
  if (time === undefined) return;
  const nextId = derivedTimedId(clock(), ownerId, id, "next");
  const isThere = (await scheduledMessages.list(ownerId)).some((other) => other.repeatOf === id);
  if (isThere) return;
  const next = { ...content, ...time, isSending: false, refusal: null, repeatOf: id };
  await workStore.put(scheduledRecord(scheduledKey(ownerId, nextId), next, clock()), null);
  scheduledMessages.tell(ownerId, nextId);
}

/**
 * The command of a message that a client posts under this id. Queries see the message before it is
 * no longer scheduled, so that cancelling or changing it then is refused as too late.
 */
async function post(services: Services, { ownerId, id }: StoredWork, content: ScheduledContent): Promise<Refusal | undefined> {
  const { roomId, text, threadRootId, alsoInRoom, quotedMessageId, fileIds, actorKind, limit } = content;
  const [found, present] = await Promise.all([roomWithMessage(services, id), presentMembersFor(services, ownerId, roomId, text)]);
  const place = { messageId: id, roomId, threadRootId, alsoInRoom, quotedMessageId, ...found, ...present };
  const data: PostMessage = { ...place, text, fileIds, mentionedUserIds: [], mentionsRoom: false, origin: null };
  const by = { actorId: ownerId, actorKind, ...(limit && { limit }), correlationId: uuidv7() };
  const command = { commandId: derivedId(ownerId, `message/${id}`), type: "PostMessage", data, ...by };
  const answer = await services.commands.send(command).catch(refuseUnlessReached);
  if (answer.kind === "refused") return refusalOf(answer);
  await services.whenVisible(answer.position, busKeyOf(answer.stream), services.config.visibilityWaitMaxMs);
  return undefined;
}
