import type { Recorded } from "@logue/command-service/contract/event.ts";
import { type PublicEvent, publicEventsOf } from "@logue/command-service/contract/public-events/public-events.ts";
import type { StoredWork, WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { Reaction } from "../integration.ts";
import type { Delivery } from "../payloads.ts";
import type { FollowOptions } from "./follow-options.ts";
import { type HandleOutcome, handleOnce } from "./handle-once.ts";
import { type DeadLetter, letterIn, letterKey, type ReactingInstance } from "./reaction-state.ts";

/** False where the instance has too many letters: it then waits, so that none is lost. */
export async function keepLetter(
  { workStore, clock }: Pick<FollowOptions, "workStore" | "clock">,
  instance: Pick<ReactingInstance, "id" | "actorId">,
  letter: DeadLetter,
): Promise<boolean> {
  const updatedAt = new Date(clock()).toISOString();
  const answer = await workStore.put({ ...letterKey(instance, letter.eventId), value: letter, updatedAt });
  return answer.kind !== "full";
}

export interface KeptLetter extends DeadLetter {
  /** When the event failed last: ISO 8601. */
  readonly at: string;
}

/** The events that were given up for an instance, oldest failure first. */
export async function listLetters(
  workStore: WorkStore,
  { id, actorId }: Pick<ReactingInstance, "id" | "actorId">,
): Promise<readonly KeptLetter[]> {
  const letters = await workStore.list("dead-letter", actorId);
  return letters
    .filter((letter) => letter.id.startsWith(`${id}/`) && letterIn(letter).isRedelivery !== true)
    .map((letter) => ({ ...letterIn(letter), at: letter.updatedAt }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
}

/** Deletes the letters of an instance that was removed. */
export async function forgetLetters(workStore: WorkStore, instance: Pick<ReactingInstance, "id" | "actorId">): Promise<void> {
  const letters = await workStore.list("dead-letter", instance.actorId);
  for (const letter of letters) if (letter.id.startsWith(`${instance.id}/`)) await workStore.delete(letter);
}

/** Has a host handle the event once more. False where there is no such letter. */
export async function retryLetter(
  workStore: WorkStore,
  instance: Pick<ReactingInstance, "id" | "actorId">,
  eventId: string,
  nowMs: number,
): Promise<boolean> {
  const letter = await workStore.get(letterKey(instance, eventId));
  if (letter === undefined) return false;
  const { kind, ownerId, id, value, updatedAt } = letter;
  const answer = await workStore.put({ kind, ownerId, id, value, updatedAt, dueAtMs: nowMs }, letter.revision);
  return answer.kind === "stored";
}

/**
 * Has a host send an event once more, which was sent before. It is tried one time; where it was
 * given up, it stays a dead letter until that succeeds.
 */
export async function redeliver(
  workStore: WorkStore,
  instance: Pick<ReactingInstance, "id" | "actorId">,
  asked: Pick<DeadLetter, "eventId" | "before" | "type"> & { readonly withDeleted: boolean },
  nowMs: number,
): Promise<void> {
  const key = letterKey(instance, asked.eventId);
  const there = await workStore.get(key);
  const again: DeadLetter = { ...asked, attempts: 0, reason: "", isRedelivery: true };
  const value = there === undefined ? again : { ...letterIn(there), withDeleted: asked.withDeleted };
  const updatedAt = there?.updatedAt ?? new Date(nowMs).toISOString();
  await workStore.put({ ...key, value, updatedAt, dueAtMs: nowMs });
}

/**
 * Handles the event of a claimed letter. It is deleted when that succeeds, and kept otherwise. Where
 * the host stops, the next one claims the letter once its lease is over.
 */
export async function handleLetter(
  options: FollowOptions,
  instance: ReactingInstance,
  react: Reaction,
  claimed: StoredWork,
): Promise<void> {
  const { pages, workStore, clock } = options;
  const letter = letterIn(claimed);
  const [event] = (await pages.readAfter(letter.before)).filter(({ id }) => id === letter.eventId);
  const outcome: HandleOutcome =
    event === undefined ? { kind: "handled" } : await handleEvent(options, instance, react, letter, event);
  if (outcome.kind === "stopped") return;
  if (outcome.kind === "handled" || letter.isRedelivery === true) {
    await workStore.delete(claimed, claimed.revision);
    return;
  }
  const { kind, ownerId, id } = claimed;
  const kept = "kept" in outcome && outcome.kept !== undefined ? { kept: outcome.kept } : {};
  const value: DeadLetter = { ...letter, ...kept, attempts: letter.attempts + 1, reason: outcome.reason };
  await workStore.put({ kind, ownerId, id, value, updatedAt: new Date(clock()).toISOString() }, claimed.revision);
}

async function handleEvent(
  options: FollowOptions,
  instance: ReactingInstance,
  react: Reaction,
  { attempts, kept, withDeleted = false }: DeadLetter,
  event: Recorded,
): Promise<HandleOutcome> {
  const host = options.hostOf(instance);
  for (const made of publicEventsOf(event).filter(({ type }) => react.events.includes(type))) {
    const seen = await options.seenBy(instance, made, event, withDeleted);
    if (seen === null) {
      await host.delivering?.noteDelivery(notSeen(made));
      continue;
    }
    const of = { attempts: attempts + 1, kept, position: event.position, isRedelivery: true };
    const outcome = await handleOnce(react, seen, { ...options, ...of, host });
    if (outcome.kind !== "handled") return outcome;
  }
  return { kind: "handled" };
}

const notSeen = ({ id, type }: PublicEvent): Delivery => ({
  ...{ outcome: "ignored", status: 0, event: type, deliveryId: id, body: "", messageIds: [], isRedelivery: true },
  words: "Not sent: the account may not see it now.",
});
