import { derivedId } from "@logue/command-service/contract/streams.ts";
import { forgetLetters, forgetState, forgetWatch } from "@logue/integrations/index.ts";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { signedIn } from "../access.ts";
import { refuseUnconfirmed } from "../commands/confirmation.ts";
import { viewerCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { forgetDeliveries } from "./deliveries.ts";
import { forgetInstance } from "./instance-vault.ts";
import { renewInstanceSecret } from "./renew-secret.ts";
import { withdrawWhatItGave } from "./withdraw-what-it-gave.ts";

export const integrationMutations: Pick<MutationResolvers, "addIntegration" | "removeIntegration" | "renewInstanceSecret"> = {
  renewInstanceSecret: (_mutation, { input }, context) => renewInstanceSecret(context, input),
  addIntegration: (_mutation, { input }, context) => {
    const { commandId, send } = viewerCommand(context, "AddIntegration", input);
    const { name, actorName, displayName } = input;
    const instanceId = derivedId(commandId, "integration");
    return send({ instanceId, actorId: derivedId(commandId, "user"), name, actorName, displayName }, { instanceId });
  },
  removeIntegration: async (_mutation, { input }, context) => {
    const { instanceId } = input;
    const instance = await context.services.readStore.get(integrationInstances, instanceId);
    if (instance !== undefined && (await mayRemove(context, instanceId))) await withdrawWhatItGave(context.services, instance);
    const payload = await viewerCommand(context, "RemoveIntegration", input).send({ instanceId }, { instanceId });
    if (payload.refusal !== null) return payload;
    await forgetInstance(context.services, instanceId);
    if (instance !== undefined) await forgetWork(context.services, instance);
    return payload;
  },
};

/** What the instance has in the work-store. Its events stay in the log. */
async function forgetWork(services: RequestContext["services"], instance: IntegrationDocument): Promise<void> {
  await forgetDeliveries(services, instance);
  await forgetLetters(services.workStore, instance);
  await forgetState(services.workStore, instance.id);
  await forgetWatch(services, instance.id);
}

/** Asked before anything is withdrawn; the command decides it once more. */
async function mayRemove(context: RequestContext, instanceId: string): Promise<boolean> {
  const viewer = signedIn(context);
  if (!viewerMay(viewer, "workspace.changeSettings")) return false;
  return (await refuseUnconfirmed(context, "RemoveIntegration", { instanceId }, viewer)) === undefined;
}
