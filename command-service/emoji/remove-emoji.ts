import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { CustomEmojiCommands } from "../contract/custom-emoji.ts";
import { refuse } from "../contract/refusals.ts";
import { type ActorStates, actorReferences, permitted, refuseActor } from "../users/actor.ts";
import { customEmojiOf } from "./custom-emoji.ts";

type RemoveEmoji = CustomEmojiCommands["RemoveEmoji"];

const references = (_data: RemoveEmoji, context: CommandContext) => actorReferences(context);

/** Removes an emoji. Messages and reactions keep its name. */
export const removeEmoji = defineCommand("RemoveEmoji", {
  references,
  steps: [{ appendTo: "workspace", decide }],
});

function decide({ name }: RemoveEmoji, states: ActorStates, context: CommandContext): Decision {
  const refusal = refuseActor(states.actor, context);
  if (refusal !== undefined) return refusal;
  const emoji = customEmojiOf(states.workspace, name);
  const needed = emoji?.addedById === context.actorId ? "emoji.add" : "emoji.removeAny";
  if (!permitted(states, context, needed)) return refuse("NotPermitted", { permission: needed });
  if (emoji === undefined) return refuse("EmojiUnknown");
  return [{ type: "EmojiRemoved", data: { name, removedById: context.actorId } }];
}
