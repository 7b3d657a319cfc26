import { retry } from "@logue/infra/retry.ts";
import { connectionFailed, type Delivery, type Integration, type Listening } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { createMailHost, type MailHostOptions } from "../mail/arriving/mail-host.ts";
import { noteDelivery } from "./deliveries.ts";
import { listInstances } from "./list-instances.ts";

export type MailingOptions = Omit<MailHostOptions, "botId">;

const backoff = { firstMs: 1_000, mostMs: 60_000 };

/**
 * Starts the servers of integrations, such as one that takes mails. Logue runs without one that does
 * not start, and tries it again.
 */
export async function startListening(options: MailingOptions): Promise<{ close(): Promise<void> }> {
  const started = await Promise.all(options.services.integrations.map((integration) => startServer(options, integration)));
  return {
    close: async () => {
      await Promise.all(started.map((each) => each.close()));
    },
  };
}

async function startServer(options: MailingOptions, integration: Integration): Promise<{ close(): Promise<void> }> {
  const host = listeningHost(options, integration);
  const begin = async (): Promise<Listening | undefined> => integration.listen?.(host);
  try {
    const listening = await begin();
    return { close: async () => listening?.close() };
  } catch (error) {
    await noteFailure(options, integration, error);
  }
  const closing = new AbortController();
  const later = retry(begin, { backoff, isPassing: () => true, signal: closing.signal }).catch(() => undefined);
  return {
    close: async () => {
      closing.abort();
      await (await later)?.close();
    },
  };
}

/** Noted once: the next attempts say nothing new. */
async function noteFailure({ services }: MailingOptions, integration: Integration, error: unknown): Promise<void> {
  services.log.error(
    { err: error, integration: integration.name },
    "A server of an integration did not start; it is tried again.",
  );
  const words = `Its server does not start: ${error instanceof Error ? error.message : String(error)}. It is tried again by itself.`;
  await noteInOldest(services, integration, connectionFailed(words));
}

/** What a server of an integration may touch. */
export const listeningHost = (options: MailingOptions, integration: Integration) => ({
  config: options.services.config,
  mails: createMailHost({
    ...options,
    botId: async () => (await oldestInstance(options.services, integration.name))?.actorId,
  }),
  noteDelivery: (delivery: Delivery) => noteInOldest(options.services, integration, delivery),
  log: options.services.log,
});

async function noteInOldest(services: Services, { name }: Integration, delivery: Delivery): Promise<void> {
  const instance = await oldestInstance(services, name);
  if (instance === undefined) services.metrics.integrationDeliveries.inc({ integration: name, outcome: delivery.outcome });
  else await noteDelivery(services, instance, delivery);
}

const oldestInstance = async (services: Services, name: string): Promise<IntegrationDocument | undefined> =>
  (await listInstances(services)).find((instance) => instance.name === name);
