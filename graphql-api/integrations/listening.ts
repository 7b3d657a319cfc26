import type { Delivery, Integration, Listening } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { createMailHost, type MailHostOptions } from "../mail/arriving/mail-host.ts";
import { noteDelivery } from "./deliveries.ts";
import { listInstances } from "./list-instances.ts";

export type MailingOptions = Omit<MailHostOptions, "botId">;

/** Starts the servers of integrations, such as one that takes mails. */
export async function startListening(options: MailingOptions): Promise<{ close(): Promise<void> }> {
  const { services } = options;
  const started: Listening[] = [];
  for (const integration of services.integrations) {
    const listening = await integration.listen?.(listeningHost(options, integration));
    if (listening !== undefined) started.push(listening);
  }
  return {
    close: async () => {
      await Promise.all(started.map((each) => each.close()));
    },
  };
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
