import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { Added } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { RequestContext } from "../context.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";

/** The instance that provides, and the context in which its account sends commands. */
export interface Provider {
  readonly instance: IntegrationDocument;
  readonly context: RequestContext;
}

/** Sends a command of the instance's account, and returns once reads see what it did. */
export async function sendAsProvider<Type extends CommandType>(
  { instance, context }: Provider,
  type: Type,
  data: Commands[Type],
): Promise<RefusalCode | undefined> {
  const actor = { userId: instance.actorId, actorKind: "app" } as const;
  const { outcome } = await sendSecretCommand(context, type, data, { actor });
  return outcome.refusal?.refused;
}

export const added = (id: string, refused: RefusalCode | undefined): Added => (refused === undefined ? { id } : { refused });

/** What an instance provides, in the index of that name. */
export const ofInstance = (instanceId: string) => ({
  index: "ofInstance",
  prefix: [instanceId],
  keyOf: ({ id }: { readonly id: string }) => id,
});
