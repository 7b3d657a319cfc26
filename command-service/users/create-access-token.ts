import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { characterCount } from "../contract/character-count.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { entriesOf, hasEntry } from "../states/sharded-map.ts";
import { actorAndUser, permitted, refuseActor } from "./actor.ts";
import { isOver } from "./person-facts.ts";
import { type ActorAndUserStates, refuseAbove } from "./target.ts";
import { endOf, isActive } from "./user.ts";

const labelLengthMax = 100;
const tokensMax = 50;

/** A key for scripts; its secret lies in the vault. */
export const createAccessToken = defineCommand("CreateAccessToken", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["CreateAccessToken"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseActor(states.actor, context) ?? refuseKeeper(data, states, context);
  if (refusal !== undefined) return refusal;
  const { label } = data;
  const scopes = [...new Set(data.scopes)];
  const permissions = [...new Set(data.permissions ?? [])];
  const isLabelFine = label !== "" && characterCount(label) <= labelLengthMax;
  const isEitherGiven = scopes.length > 0 !== permissions.length > 0;
  if (!isLabelFine || !isEitherGiven || isOver(data.expiresAt, context.nowMs)) return refuse("TokenInvalid");
  if (hasEntry(states.user.tokens, data.tokenId)) return refuse("InputInvalid", { field: "tokenId" });
  const openCount = [...entriesOf(states.user.tokens)].filter(([, expiresAtMs]) => expiresAtMs > context.nowMs).length;
  if (openCount >= tokensMax) return refuse("TooManyTokens", { tokensMax });
  const { daysMax, longestAt } = longestLife(states, context);
  // The client counts the days by its own clock.
  if (longestAt !== null && endOf(data.expiresAt ?? longestAt) > Date.parse(longestAt) + dayMs)
    return refuse("TokenLifeTooLong", { daysMax });
  const { permissions: _given, ...described } = data;
  const limited = permissions.length === 0 ? {} : { permissions };
  return [{ type: "AccessTokenCreated", data: { ...described, expiresAt: data.expiresAt ?? longestAt, scopes, ...limited } }];
}

const dayMs = 24 * 60 * 60_000;

/** When a token that is made now must end; null where it needs no end. */
function longestLife({ workspace }: ActorAndUserStates, { nowMs }: CommandContext) {
  const daysMax = workspace.settings.accessTokenDaysMax;
  return { daysMax: daysMax ?? 0, longestAt: daysMax === null ? null : new Date(nowMs + daysMax * dayMs).toISOString() };
}

/** Tokens act as their owner, so users create only their own, and administrators those of bots. */
function refuseKeeper(
  data: UserCommands["CreateAccessToken"],
  states: ActorAndUserStates,
  context: CommandContext,
): Refusal | undefined {
  const { user } = states;
  const isOwn = context.actorId === data.userId && permitted(states, context, "tokens.create");
  const isForBot = user.kind === "bot" && permitted(states, context, "users.editAny");
  if (!isOwn && !isForBot) return refuse("NotPermitted", { permission: "tokens.create" });
  if (!user.isRegistered) return refuse("UserUnknown", { userId: data.userId });
  return isActive(user) ? refuseAbove(states, data.userId, context) : refuse("UserDeactivated", { userId: data.userId });
}
