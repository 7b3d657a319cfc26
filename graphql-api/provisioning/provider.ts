import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { Collection, ReadStore } from "@logue/infra/read-store/read-store.ts";
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

const pageSize = 500;

/** All documents of an index with this prefix, sorted by their ids. */
export async function everyDocument<Document extends { readonly id: string }>(
  readStore: ReadStore,
  collection: Collection<Document>,
  index: string,
  prefix: readonly string[],
): Promise<readonly Document[]> {
  const all: Document[] = [];
  for (;;) {
    const after = all.at(-1)?.id;
    const page = await readStore.range(collection, { index, prefix, limit: pageSize, ...(after !== undefined && { after }) });
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}
