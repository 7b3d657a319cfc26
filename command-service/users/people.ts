import type { CommandContext, EntityReference } from "../command.ts";
import { may } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { isSystem } from "./actor.ts";
import { isActive, roleOf, type UserState, userReference } from "./user.ts";

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
 * are in no room.
 */
export function refusePeople(userIds: readonly string[], states: PeopleStates, context: CommandContext): Refusal | undefined {
  if (isSystem(context)) return undefined;
  for (const userId of userIds) {
    const user: UserState | undefined = states[`person ${userId}`];
    if (user === undefined || !user.isRegistered) return refuse("UserUnknown", { userId });
    if (!isActive(user)) return refuse("UserDeactivated", { userId });
    if (!may(roleOf(user), "messages.post")) return refuse("NotPermitted", { userId });
  }
  return undefined;
}
