import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { characterCount } from "../contract/character-count.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { usableEmojiName } from "../emoji/custom-emoji.ts";
import { actorAndUser } from "./actor.ts";
import { isOver } from "./person-facts.ts";
import { type ActorAndUserStates, refuseUnlessSelfOr } from "./target.ts";

const statusLengthMax = 100;
/** A short text beside the person's name, until it expires. */
export const setStatus = defineCommand("SetStatus", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["SetStatus"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessSelfOr("users.editAny", states, data.userId, context);
  if (refusal !== undefined) return refusal;
  const { text } = data;
  const length = characterCount(text);
  if (length < 1 || length > statusLengthMax || isOver(data.expiresAt, context.nowMs)) return refuse("StatusInvalid");
  const emoji = data.emoji === null ? null : usableEmojiName(states.workspace, data.emoji);
  if (emoji === undefined) return refuse("EmojiUnknown");
  const { status } = states.user;
  const isSame = status?.text === text && status.emoji === emoji && status.expiresAt === data.expiresAt;
  return isSame ? [] : [{ type: "StatusSet", data: { ...data, emoji } }];
}
