import type { Recorded } from "@logue/command-service/contract/event.ts";
import { publicEventsOf } from "@logue/command-service/contract/public-events/public-events.ts";
import type { StoredWork, WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { Reaction } from "../integration.ts";
import type { FollowOptions } from "./follow-options.ts";
import { handleOnce } from "./handle-once.ts";
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
    .filter((letter) => letter.id.startsWith(`${id}/`))
    .map((letter) => ({ ...letterIn(letter), at: letter.updatedAt }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
}

/** Deletes the letters of an instance that was removed. */
export async function forgetLetters(workStore: WorkStore, instance: Pick<ReactingInstance, "id" | "actorId">): Promise<void> {
  for (const { eventId } of await listLetters(workStore, instance)) await workStore.delete(letterKey(instance, eventId));
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

/** Handles the event of a claimed letter. It is deleted when that succeeds, and kept otherwise. */
export async function handleLetter(
  options: FollowOptions,
  instance: ReactingInstance,
  react: Reaction,
  claimed: StoredWork,
): Promise<void> {
  const { pages, workStore, clock } = options;
  const letter = letterIn(claimed);
  const [event] = (await pages.readAfter(letter.before)).filter(({ id }) => id === letter.eventId);
  const reason = event && (await reasonOfFailure(options, instance, react, letter, event));
  if (reason === undefined) {
    await workStore.delete(claimed, claimed.revision);
    return;
  }
  const { kind, ownerId, id } = claimed;
  const value: DeadLetter = { ...letter, attempts: letter.attempts + 1, reason };
  await workStore.put({ kind, ownerId, id, value, updatedAt: new Date(clock()).toISOString() }, claimed.revision);
}

async function reasonOfFailure(
  options: FollowOptions,
  instance: ReactingInstance,
  react: Reaction,
  letter: DeadLetter,
  event: Recorded,
): Promise<string | undefined> {
  for (const made of publicEventsOf(event).filter(({ type }) => react.events.includes(type))) {
    const seen = await options.seenBy(instance, made, event, letter.withDeleted === true);
    if (seen === null) continue;
    const host = options.hostOf(instance);
    const outcome = await handleOnce(react, seen, { ...options, host, attempts: letter.attempts + 1 });
    if (outcome.kind === "stopped") return letter.reason;
    if (outcome.kind !== "handled") return outcome.reason;
  }
  return undefined;
}
