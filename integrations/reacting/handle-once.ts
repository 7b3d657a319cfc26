import { setTimeout as pause } from "node:timers/promises";
import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { InstanceHost } from "../instance-host.ts";
import { type DeliveringHost, type Reaction, SwitchedOff, TryLater, Undeliverable } from "../integration.ts";

export type HandleOutcome =
  | { readonly kind: "handled" }
  /** The host stops: the event is handled again by the next one. */
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly reason: string; readonly afterMs?: number }
  /** The instance handles nothing more until its settings change. */
  | { readonly kind: "switchedOff"; readonly reason: string }
  | { readonly kind: "undeliverable"; readonly reason: string };

export interface HandleOptions {
  readonly host: InstanceHost & { readonly delivering?: DeliveringHost };
  readonly attempts: number;
  readonly limits: { readonly handleMaxMs: number };
  readonly signal: AbortSignal;
}

const reasonMaxLength = 500;

/** Handles an event once. It returns in time also where the integration never does. */
export async function handleOnce(
  react: Reaction,
  event: PublicEvent,
  { host, attempts, limits, signal }: HandleOptions,
): Promise<HandleOutcome> {
  const ended = new AbortController();
  const within = AbortSignal.any([signal, ended.signal]);
  const handled = async (): Promise<HandleOutcome> => {
    await react.handle(event, { ...host, attempt: attempts, signal: within });
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
    if (error instanceof TryLater) return { kind: "failed", reason, afterMs: error.afterMs };
    if (error instanceof SwitchedOff) return { kind: "switchedOff", reason };
    return { kind: error instanceof Undeliverable ? "undeliverable" : "failed", reason };
  } finally {
    ended.abort();
  }
}
