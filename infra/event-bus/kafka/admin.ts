import type { Admin } from "kafkajs";
import { BusUnavailable } from "../event-bus.ts";
import { againWhilePassing } from "./again.ts";
import type { KafkaClient } from "./client.ts";
import { isPassing } from "./failure.ts";
import { within } from "./within.ts";

/** Requests to the cluster, over one connection. */
export interface KafkaAdmin {
  /** Rejects with `BusUnavailable` or `BusMisconfigured`. */
  ask<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

interface Connection {
  readonly client: KafkaClient;
  readonly admin: Admin;
  readonly connected: Promise<void>;
}

export function openKafkaAdmin(openClient: () => KafkaClient, askTimeoutMs: number): KafkaAdmin {
  let current: Connection | undefined;

  const connection = (): Connection => {
    if (current !== undefined) return current;
    const client = openClient();
    const admin = client.kafka.admin();
    admin.on(admin.events.REQUEST_TIMEOUT, ({ payload }) => client.breakConnections(payload.broker));
    current = { client, admin, connected: admin.connect() };
    return current;
  };

  /**
   * After a failure the connection's view of the cluster is unreliable: the next request opens a
   * new one.
   */
  const forget = (used: Connection): void => {
    if (current === used) current = undefined;
    used.client.abandon();
  };

  const askOnce = async <Answer>(question: (admin: Admin) => Promise<Answer>, timeoutMs: number): Promise<Answer> => {
    const used = connection();
    try {
      const answer = used.connected.then(() => question(used.admin));
      return await within(answer, timeoutMs, () => new BusUnavailable("The event bus does not answer in time."));
    } catch (error) {
      if (!isPassing(error)) forget(used);
      throw error;
    }
  };

  return {
    ask: (question) => againWhilePassing(askTimeoutMs, (leftMs) => askOnce(question, leftMs)),
    async close() {
      const used = current;
      if (used === undefined) return;
      await within(used.admin.disconnect(), 1_000, () => new BusUnavailable("")).catch(() => {});
      forget(used);
    },
  };
}
