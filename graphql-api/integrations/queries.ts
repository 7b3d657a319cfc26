import type { SettingsPreset } from "@logue/integrations/index.ts";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { demand, signedIn } from "../access.ts";
import { hasSignIn } from "../external-accounts/methods.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { type DocumentList, pageForwards } from "../schema/connections.ts";

export const integrationQueries: Pick<QueryResolvers, "integrationInstances" | "integrationKinds"> = {
  integrationKinds: (_query, _asked, context) => {
    demand(signedIn(context), "workspace.changeSettings");
    return context.services.integrations.map((integration) => ({
      name: integration.name,
      title: integration.title,
      hasSignIn: hasSignIn(integration),
      listsPeople: integration.people !== undefined,
      takesPassword: integration.passwordSignIn !== undefined,
      presets: (integration.presets ?? []).map(presetOf),
      hasMetadata: integration.signIn?.describe !== undefined,
    }));
  },
  integrationInstances: (_query, asked, context) => {
    demand(signedIn(context), "workspace.changeSettings");
    return pageForwards(context.services.readStore, instanceList, [true], asked);
  },
};

const presetOf = ({ settings, asks, steps, ...preset }: SettingsPreset) => ({
  ...preset,
  asks: [...asks],
  settings: Object.entries(settings).map(([key, value]) => ({ key, value })),
  steps: [...steps],
});

const instanceList: DocumentList<IntegrationDocument> = {
  name: "integration",
  collection: integrationInstances,
  index: "newest",
  order: "descending",
  valueOf: (instance) => instance.order,
};
