import { type Commands, type CommandType, systemActorId } from "@logue/command-service/contract/commands.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import { v7 as uuidv7 } from "uuid";

/**
 * Sends a command of Logue itself, with the same command id for the same text; throws when it is
 * refused, so that it is tried again later. `causationId` is the id of the event it follows from.
 */
export async function sendAsLogue<Type extends CommandType>(
  { commands }: { readonly commands: Pick<CommandChannel, "send"> },
  type: Type,
  data: Commands[Type],
  words: string,
  causationId?: string,
): Promise<void> {
  const cause = causationId === undefined ? {} : { causationId };
  const by = { actorId: systemActorId, actorKind: "system", correlationId: uuidv7(), ...cause } as const;
  const answer = await commands.send({ commandId: derivedId(words), type, data, ...by });
  if (answer.kind === "refused") throw new Error(`${type} of Logue itself was refused: ${answer.code}.`);
}
