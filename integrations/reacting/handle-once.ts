import { setTimeout as pause } from "node:timers/promises";
import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { InstanceHost } from "../instance-host.ts";
import {
  type DeliveringHost,
  type Reaction,
  type ReactionHost,
  SwitchedOff,
  TryLater,
  Undeliverable,
  Unfinished,
} from "../integration.ts";
import type { Turns } from "./turns.ts";

export type HandleOutcome =
  | { readonly kind: "handled" }
  /** The host stops: the event is handled again by the next one. */
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly reason: string; readonly afterMs?: number; readonly kept?: string }
  /** The instance handles nothing more until its settings change. */
  | { readonly kind: "switchedOff"; readonly reason: string }
  | { readonly kind: "undeliverable"; readonly reason: string };

export interface HandleOptions {
  readonly host: InstanceHost & { readonly delivering?: DeliveringHost };
  readonly attempts: number;
  /** Where the event is in the log. */
  readonly position: Position;
  readonly isRedelivery?: boolean;
  readonly kept?: string | undefined;
  readonly limits: { readonly handleMaxMs: number };
  readonly turns: Turns;
  readonly signal: AbortSignal;
}

const reasonMaxLength = 500;
/** Made once: an abort without a reason makes one, with where in the code that was. */
const isOver = new Error("The event was handled.");

/** Handles an event once. It returns in time also where the integration never does. */
export async function handleOnce(react: Reaction, event: PublicEvent, options: HandleOptions): Promise<HandleOutcome> {
  const { limits, signal } = options;
  const ended = new AbortController();
  const within = AbortSignal.any([signal, ended.signal]);
  const handled = async (): Promise<HandleOutcome> => {
    await react.handle(event, { ...hostFor(event, options), signal: within });
    return { kind: "handled" };
  };
  const tooLate = async (): Promise<HandleOutcome> => {
    await pause(limits.handleMaxMs, undefined, { signal: within, ref: false }).catch(() => {});
    return signal.aborted ? { kind: "stopped" } : { kind: "failed", reason: "It took too long." };
  };
  try {
    return await Promise.race([handled(), tooLate()]);
  } catch (error) {
    if (signal.aborted) return { kind: "stopped" };
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, reasonMaxLength);
    if (error instanceof Unfinished) return { kind: "failed", reason, kept: error.kept };
    if (error instanceof TryLater) return { kind: "failed", reason, afterMs: error.afterMs };
    if (error instanceof SwitchedOff) return { kind: "switchedOff", reason };
    return { kind: error instanceof Undeliverable ? "undeliverable" : "failed", reason };
  } finally {
    ended.abort(isOver);
  }
}

/** The log of deliveries says of each which event it was, so that it can be sent once more. */
function hostFor(
  { id: eventId }: PublicEvent,
  { host, attempts, position, isRedelivery = false, kept, turns }: HandleOptions,
): Omit<ReactionHost, "signal"> {
  const { delivering } = host;
  const more = { source: { eventId, position }, ...(isRedelivery && { isRedelivery }) };
  const noteDelivery: DeliveringHost["noteDelivery"] = async (delivery) => {
    // Many receivers may answer at once.
    await turns.take();
    await delivering?.noteDelivery({ ...delivery, ...more });
  };
  return {
    ...host,
    ...(delivering && { delivering: { ...delivering, noteDelivery } }),
    ...(kept !== undefined && { kept }),
    attempt: attempts,
    isRedelivery,
  };
}
