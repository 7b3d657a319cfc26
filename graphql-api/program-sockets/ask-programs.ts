import { randomUUID } from "node:crypto";
import type { ConsumerHandle, EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import { NotAnswered, type ProgramEnvelope, type ProgramSocket } from "@logue/integrations/index.ts";
import { createSignals, followSignals, type Signal } from "../presence/signals.ts";
import { answerKey, envelopeKey } from "./envelopes.ts";

interface AskingOptions {
  readonly workStore: WorkStore;
  readonly eventBus: EventBus;
  readonly clock: () => number;
}

interface Program {
  readonly id: string;
  readonly actorId: string;
}

export interface AskPrograms {
  /** The way to the program of an instance that holds a socket open, in whichever process. */
  socketOf(instance: Program): ProgramSocket;
  close(): Promise<void>;
}

/**
 * Asks programs that hold a socket open. What they are asked is left in the work-store, because the
 * bus keeps no content of people; a signal tells the processes of it, and the one with the socket
 * takes it.
 */
export function createAskPrograms({ workStore, eventBus, clock }: AskingOptions): AskPrograms {
  const signals = createSignals(eventBus, () => undefined);
  const waiting = new Map<string, () => void>();
  let following: Promise<ConsumerHandle> | undefined;
  const hear = (signal: Signal): void => {
    if (signal.kind === "envelopeAnswered") waiting.get(signal.envelopeId)?.();
  };
  const ask = async ({ id: instanceId, actorId }: Program, envelope: ProgramEnvelope, signal: AbortSignal) => {
    following ??= followSignals(eventBus, hear);
    await following;
    const envelopeId = randomUUID();
    const key = envelopeKey(actorId, envelopeId);
    await workStore.put({ ...key, value: envelope, updatedAt: new Date(clock()).toISOString() });
    try {
      const answered = until(waiting, envelopeId, signal);
      signals.send(instanceId, { kind: "envelopeWaits", instanceId, actorId, envelopeId, ids: [] });
      await answered;
      const stored = await workStore.get(answerKey(actorId, envelopeId));
      return (stored?.value as { readonly payload: unknown } | undefined)?.payload;
    } catch (error) {
      // The process that has a socket of the program deletes what it passes on.
      const isPassedOn = (await workStore.get(key)) === undefined;
      throw isPassedOn ? new NotAnswered("The program did not answer over its socket.", { cause: error }) : error;
    } finally {
      waiting.delete(envelopeId);
      await Promise.all([workStore.delete(key), workStore.delete(answerKey(actorId, envelopeId))]);
    }
  };
  return {
    socketOf: (instance) => ({ ask: (envelope, signal) => ask(instance, envelope, signal) }),
    async close() {
      await (await following)?.stop();
    },
  };
}

/** Rejects when the signal comes first. */
const until = (waiting: Map<string, () => void>, envelopeId: string, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    waiting.set(envelopeId, resolve);
  });
