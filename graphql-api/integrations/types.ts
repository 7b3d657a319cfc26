import { integrationPath } from "@logue/command-service/contract/integrations.ts";
import { integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import type { Resolvers } from "../generated/resolvers.ts";

export const integrationTypes = {
  IntegrationInstance: {
    path: ({ name, id }) => integrationPath(name, id),
    actor: ({ actorId }, _arguments, { services }) => services.userCache.userOf(actorId),
    addedBy: ({ addedById }, _arguments, { services }) => services.userCache.userOf(addedById),
  },
  IntegrationResult: {
    instance: async ({ instanceId }, _arguments, { services }) =>
      (await services.readStore.get(integrationInstances, instanceId)) ?? null,
  },
} satisfies Pick<Resolvers, "IntegrationInstance" | "IntegrationResult">;
