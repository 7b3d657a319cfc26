import { open } from "node:fs/promises";
import { recordOfPublicEvent } from "@logue/command-service/contract/public-events/topics.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { type SignWebhook, webhookSigner } from "@logue/infra/outgoing/sign-webhook.ts";
import { retry } from "@logue/infra/retry.ts";
import type { ReplayTarget } from "./replay.ts";

/** The target does not take the events. */
export class ReplayRefused extends Error {
  readonly isPassing: boolean;

  constructor(message: string, isPassing: boolean) {
    super(message);
    this.name = "ReplayRefused";
    this.isPassing = isPassing;
  }
}

const backoff = { firstMs: 1_000, mostMs: 60_000, isJittered: true };
const answerWithinMs = 30_000;
const passingStatuses = new Set([408, 425, 429]);

export interface WebhookOptions {
  /** How long a receiver may be away. */
  readonly triesMaxMs?: number;
  readonly firstPauseMs?: number;
  /** Without it requests are not signed. */
  readonly sign?: SignWebhook;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Posts each event to an address, one after the other. The operator at the terminal named it, so it
 * may lie in the own network; redirects are not followed.
 */
export function webhookTarget(url: URL, options: WebhookOptions = {}): ReplayTarget {
  const { triesMaxMs = 10 * 60_000, firstPauseMs = backoff.firstMs, sign = webhookSigner(), signal } = options;
  const post = async (id: string, body: string): Promise<void> => {
    // Each try is signed anew: receivers refuse times that are minutes old.
    const headers = { "content-type": "application/json", ...sign(id, body, Date.now()) };
    const within = AbortSignal.timeout(answerWithinMs);
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal: within }).catch(
      () => undefined,
    );
    await response?.body?.cancel();
    if (response?.ok) return;
    const status = response?.status;
    const isPassing = status === undefined || status >= 500 || passingStatuses.has(status);
    throw new ReplayRefused(`The receiver ${status === undefined ? "does not answer" : `answered ${status}`}.`, isPassing);
  };
  return {
    batchMax: 1,
    send: async (events) => {
      for (const { event } of events) {
        await retry(() => post(event.id, JSON.stringify(event)), {
          ...{ backoff: { ...backoff, firstMs: firstPauseMs }, withinMs: triesMaxMs, signal },
          isPassing: (error) => error instanceof ReplayRefused && error.isPassing,
        });
      }
    },
    mark: () => ({}),
    close: async () => {},
  };
}

/** Publishes events on a topic that exists, those of one room in one partition. */
export const topicTarget = (eventBus: Pick<EventBus, "publish" | "close">, topic: string): ReplayTarget => ({
  batchMax: 500,
  send: (events) => {
    const records = events.map(({ key, event }) => {
      const { value, headers } = recordOfPublicEvent(event);
      return { key, value, headers: { ...headers, "webhook-id": event.id } };
    });
    return eventBus.publish(topic, records);
  },
  mark: () => ({}),
  close: () => eventBus.close(),
});

/** Writes each event on a line. What a killed replay has written beyond its mark is cut off. */
export async function fileTarget(path: string, mark: Readonly<Record<string, number>>): Promise<ReplayTarget> {
  const file = await open(path, "a", 0o600);
  let sizeBytes = mark.sizeBytes ?? (await file.stat()).size;
  await file.truncate(sizeBytes);
  return {
    batchMax: 500,
    send: async (events) => {
      const lines = Buffer.from(events.map(({ event }) => `${JSON.stringify(event)}\n`).join(""));
      await file.writeFile(lines);
      await file.datasync();
      sizeBytes += lines.length;
    },
    mark: () => ({ sizeBytes }),
    close: () => file.close(),
  };
}
