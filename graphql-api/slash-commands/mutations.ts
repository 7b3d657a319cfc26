import { timeOfId } from "@logue/command-service/contract/message-id.ts";
import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedTimedId } from "@logue/command-service/contract/streams.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import type { GraphQLResolveInfo } from "graphql";
import { v7 as uuidv7 } from "uuid";
import { membershipOf, readableMessage, readableRoom, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers, RunSlashCommandInput } from "../generated/resolvers.ts";
import { askedId, askProgram } from "./ask-program.ts";
import type { BuiltInCommand, CommandPlace, WrittenCommand } from "./built-in-command.ts";
import { builtInCommands, isOfferedAt } from "./built-in-commands.ts";
import { press } from "./press.ts";
import { listOffers } from "./programs.ts";
import { mutationRunner } from "./run-mutation.ts";
import { suggestOptions } from "./suggest-options.ts";

const written = /^\/([a-z][a-z0-9-]*)(?:\s+([\s\S]*))?$/i;
const refused = (refusal: Refusal) => ({ answer: null, refusal });

export const slashCommandMutations: Pick<MutationResolvers, "runSlashCommand" | "pressMessageElement" | "suggestOptions"> = {
  runSlashCommand: async (_mutation, { input }, context, info) => {
    const viewer = signedIn(context);
    const { roomId, threadRootId = null } = input;
    const [, named = "", argument = ""] = written.exec(input.text.trim()) ?? [];
    const word = named.toLowerCase();
    const room = await readableRoom(context, roomId);
    if (room === undefined) return refused(refuse("RoomUnknown"));
    const root = threadRootId === null ? undefined : await readableMessage(context, threadRootId);
    if (threadRootId !== null && root?.roomId !== roomId) return refused(refuse("MessageUnknown"));
    const place = { viewer, room, membership: await membershipOf(context, viewer.userId, roomId) };
    const builtIn = builtInCommands.find((command) => command.word === word);
    if (builtIn !== undefined) return runBuiltIn(context, info, builtIn, place, input, argument.trim());
    const program = (await listOffers(context.services)).find(({ offered }) => offered.word === word);
    if (program === undefined) return refused(refuse("SlashCommandUnknown", { word }));
    if (place.membership === undefined) return refused(refuse("NotAMember"));
    const question = {
      id: askedId(viewer, input.commandId),
      room,
      threadRootId,
      messageId: null,
      commandId: input.commandId ?? null,
    };
    return askProgram(context, program, question, async (asked, host) =>
      program.interactive.runCommand?.({ ...asked, word, text: argument.trim() }, host),
    );
  },

  pressMessageElement: async (_mutation, { input }, context) => press(context, input),
  suggestOptions: async (_mutation, { input }, context) => suggestOptions(context, input),
};

async function runBuiltIn(
  context: RequestContext,
  info: GraphQLResolveInfo,
  command: BuiltInCommand,
  place: CommandPlace,
  input: RunSlashCommandInput,
  argument: string,
) {
  if (!isOfferedAt(place, command)) return refused(refuse("NotPermitted"));
  const { viewer, room } = place;
  const commandId = input.commandId ?? uuidv7();
  const messageId = derivedTimedId(timeOfId(commandId) ?? context.services.clock(), viewer.userId, commandId, "slash");
  const user = await context.services.readStore.get(users, viewer.userId);
  const timeZone = input.timeZone ?? user?.timeZone ?? "UTC";
  const run = mutationRunner(context, info, commandId);
  const asked: WrittenCommand = {
    ...place,
    ...{ context, threadRootId: input.threadRootId ?? null, argument, timeZone, messageId, run },
  };
  const outcome = await command.execute(asked);
  if (outcome === "misused") return refused(refuse("SlashCommandMisused", { usage: `/${command.word} ${command.usage}`.trim() }));
  if (isRefusal(outcome)) return refused(outcome);
  const { text = null, roomId = null } = outcome;
  return { answer: { id: null, text, blocks: [], roomId, inRoomId: room.id }, refusal: null };
}
