import type { SettingsPreset } from "@logue/integrations/index.ts";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { demand, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { hasSignIn } from "../external-accounts/methods.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { type DocumentList, pageForwards } from "../schema/connections.ts";
import { deliveriesOf } from "./deliveries.ts";
import { plainSettings } from "./plain-settings.ts";
import { previewReplay } from "./reaction-states.ts";
import { tryOut } from "./watching.ts";

export const integrationQueries: Pick<
  QueryResolvers,
  | "integrationInstance"
  | "integrationInstances"
  | "integrationKinds"
  | "integrationDeliveries"
  | "tryInstance"
  | "tryPayload"
  | "replayPreview"
> = {
  integrationKinds: (_query, _asked, context) => {
    demand(signedIn(context), "workspace.changeSettings");
    return context.services.integrations.map((integration) => ({
      name: integration.name,
      title: integration.title,
      hasSignIn: hasSignIn(integration),
      listsPeople: integration.people !== undefined,
      takesPassword: integration.passwordSignIn !== undefined,
      providesPeopleAt: integration.providesPeopleAt ?? null,
      presets: (integration.presets ?? []).map(presetOf),
      hasMetadata: integration.signIn?.describe !== undefined,
      takesPayloads: integration.tryPayload !== undefined,
      reacts: integration.react !== undefined,
      isInteractive: integration.interactive !== undefined,
      makesSecret: integration.makesSecret !== undefined,
      watches: integration.watch !== undefined,
    }));
  },
  integrationInstances: (_query, asked, context) => {
    demand(signedIn(context), "workspace.changeSettings");
    return pageForwards(context.services.readStore, instanceList, [true], asked);
  },
  integrationInstance: async (_query, { instanceId }, context) => (await findInstance(context, instanceId)) ?? null,
  integrationDeliveries: async (_query, { instanceId }, context) => {
    const instance = await findInstance(context, instanceId);
    return instance === undefined ? [] : [...(await deliveriesOf(context.services, instance))];
  },
  replayPreview: async (_query, { instanceId, from }, context) => {
    const instance = await findInstance(context, instanceId);
    return instance === undefined ? null : previewReplay(context, instance, from);
  },
  tryInstance: async (_query, { instanceId }, context) => {
    const instance = await findInstance(context, instanceId);
    return (instance && (await tryOut(context.services, instance))) ?? null;
  },
  tryPayload: async (_query, { input }, context) => {
    const instance = await findInstance(context, input.instanceId);
    const integration = context.services.integrations.find(({ name }) => name === instance?.name);
    if (instance === undefined || integration?.tryPayload === undefined) return null;
    const headers = Object.fromEntries(input.headers.map(({ name, value }) => [name.toLowerCase(), value]));
    const payload = { body: input.body, contentType: input.contentType, headers };
    const settings = plainSettings(integration, instance);
    return integration.tryPayload(payload, { ...settings, mapping: input.mapping ?? settings.mapping ?? null });
  },
};

const presetOf = ({ settings, asks, steps, ...preset }: SettingsPreset) => ({
  ...preset,
  asks: [...asks],
  settings: Object.entries(settings).map(([key, value]) => ({ key, value })),
  steps: [...steps],
});

function findInstance(context: RequestContext, instanceId: string): Promise<IntegrationDocument | undefined> {
  demand(signedIn(context), "workspace.changeSettings");
  return context.services.readStore.get(integrationInstances, instanceId);
}

const instanceList: DocumentList<IntegrationDocument> = {
  name: "integration",
  collection: integrationInstances,
  index: "newest",
  order: "descending",
  valueOf: (instance) => instance.order,
};
