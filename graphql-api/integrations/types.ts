import { integrationPath } from "@logue/command-service/contract/integrations.ts";
import { integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { blocksOf } from "../messages/block-sources.ts";
import { reactionOf } from "./reaction-states.ts";

export const integrationTypes = {
  IntegrationInstance: {
    path: ({ name, id }) => integrationPath(name, id),
    actor: ({ actorId }, _arguments, { services }) => services.userCache.userOf(actorId),
    reaction: (instance, _arguments, context) => reactionOf(context, instance),
    addedBy: ({ addedById }, _arguments, { services }) => services.userCache.userOf(addedById),
  },
  IntegrationResult: {
    instance: async ({ instanceId }, _arguments, { services }) =>
      (await services.readStore.get(integrationInstances, instanceId)) ?? null,
  },
  IntegrationDelivery: {
    canRedeliver: ({ source }) => source !== undefined,
    isRedelivery: ({ isRedelivery }) => isRedelivery === true,
  },
  TriedPayload: { messages: ({ messages }) => [...messages] },
  // No channel is known yet, and the texts name no one by id.
  TriedMessage: { blocks: ({ blocks }) => blocksOf({ blocks, roomId: "" }) },
} satisfies Pick<
  Resolvers,
  "IntegrationInstance" | "IntegrationResult" | "IntegrationDelivery" | "TriedPayload" | "TriedMessage"
>;
