import { createHash } from "node:crypto";
import { startLeaseHolderWhereShared } from "@logue/infra/work-store/lease-holder.ts";
import {
  type Integration,
  startWatching,
  type TriedConnection,
  type WatchingInstance,
  type WatchingOptions,
} from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { createMailHost } from "../mail/arriving/mail-host.ts";
import { noteDelivery } from "./deliveries.ts";
import { instanceHost } from "./instance-host.ts";
import { openInstancesOf } from "./list-instances.ts";
import type { MailingOptions } from "./listening.ts";
import { plainSettings } from "./plain-settings.ts";

/** Has instances watch other systems, such as mailboxes. The processes of the API share them. */
export function startInstanceWatching(
  options: MailingOptions,
  more: Pick<WatchingOptions, "everyMs" | "limits" | "holder"> = {},
): { close(): Promise<void> } {
  const { services } = options;
  const { workStore, clock, log, config } = services;
  if (!services.integrations.some(({ watch }) => watch !== undefined)) return { close: async () => {} };
  const leases = startLeaseHolderWhereShared(config.workStore, { workStore, log });
  const watching = startWatching({
    ...{ workStore, clock, log, holder: leases?.holder, ...more },
    instances: openWatching(services),
    hostOf: ({ id, actorId, integration: { name }, settings }) => ({
      ...instanceHost(services, { id, actorId, name }),
      ...{ settings, connect: services.outgoing.connect, clock },
      mails: createMailHost({ ...options, botId: async () => actorId }),
      noteDelivery: (delivery) => noteDelivery(services, { id, actorId, name }, delivery),
    }),
  });
  return {
    async close() {
      await watching.close();
      await leases?.close();
    },
  };
}

function openWatching(services: Services): () => Promise<readonly WatchingInstance[]> {
  const watching = services.integrations.filter(({ watch }) => watch !== undefined);
  const list = openInstancesOf(services, new Set(watching.map(({ name }) => name)));
  return async () =>
    (await list()).flatMap((instance) => {
      const integration = watching.find(({ name }) => name === instance.name);
      return integration === undefined ? [] : [watchingInstance(integration, instance)];
    });
}

const watchingInstance = (integration: Integration, instance: IntegrationDocument): WatchingInstance => ({
  ...{ id: instance.id, actorId: instance.actorId, integration },
  settings: plainSettings(integration, instance),
  settingsMark: createHash("sha256")
    .update(JSON.stringify(instance.settings ?? {}))
    .digest("base64url"),
});

/** Connects once with the instance's settings; undefined where it watches nothing. */
export async function tryOut(services: Services, instance: IntegrationDocument): Promise<TriedConnection | undefined> {
  const integration = services.integrations.find(({ name }) => name === instance.name);
  if (integration?.watch === undefined) return undefined;
  const { readSecret } = instanceHost(services, instance);
  const settings = plainSettings(integration, instance);
  return integration.watch.tryOut({ settings, readSecret, connect: services.outgoing.connect });
}
