import type { CommandContext, EntityReference } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { may, type Place } from "../contract/rights.ts";
import { type ActorStates, isSystem, rightsOf } from "./actor.ts";
import { isActive, type UserState, userReference } from "./user.ts";

type PersonName = `person ${string}`;

export type PeopleReferences = { readonly [Name in PersonName]: EntityReference<UserState> };
export type PeopleStates = { readonly [Name in PersonName]: UserState };

/**
 * Refers to each of these users. Logue itself is trusted, so that an import need not read all of
 * them.
 */
export const peopleReferences = (userIds: readonly string[], context: CommandContext): PeopleReferences =>
  isSystem(context) ? {} : Object.fromEntries(userIds.map((userId) => [`person ${userId}`, userReference(userId)]));

/**
 * Refuses the first of these users who does not exist, is deactivated, or is an auditor: auditors
 * are in no room. Without a place, roles in the whole workspace count.
 */
export function refusePeople(
  userIds: readonly string[],
  states: PeopleStates & Pick<ActorStates, "workspace">,
  context: CommandContext,
  place?: Place,
): Refusal | undefined {
  if (isSystem(context)) return undefined;
  for (const userId of userIds) {
    const user: UserState | undefined = states[`person ${userId}`];
    if (user === undefined || !user.isRegistered) return refuse("UserUnknown", { userId });
    if (!isActive(user)) return refuse("UserDeactivated", { userId });
    if (!may(rightsOf(user, states.workspace), "messages.post", context.nowMs, place)) return refuse("NotPermitted", { userId });
  }
  return undefined;
}
