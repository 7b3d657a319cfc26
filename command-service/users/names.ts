import type { CommandContext, Decision } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import { claimIdentifier, digestOf } from "../directory/claims.ts";
import type { DirectoryState } from "../directory/directory.ts";
import type { UserState } from "./user.ts";

/** Claims a user name; `holder` is the state of whoever holds it now. */
export function claimUserName(
  directory: DirectoryState,
  holder: UserState,
  person: { readonly userId: string; readonly name: string },
  context: CommandContext,
): Decision {
  const digest = digestOf(context, "user-name", person.name);
  const isBorne = holder.isRegistered && digestOf(context, "user-name", holder.name) === digest;
  const claim = { kind: "user-name", digest, holderId: person.userId } as const;
  return claimIdentifier(directory, claim, isBorne, context.nowMs) ?? refuse("UserNameTaken");
}

/** Claims an e-mail address, if there is one; `holder` is the state of whoever holds it now. */
export function claimEmail(
  directory: DirectoryState,
  holder: UserState,
  person: { readonly userId: string; readonly email: string | null },
  context: CommandContext,
): Decision {
  if (person.email === null) return [];
  const digest = digestOf(context, "email", person.email);
  const isBorne = holder.isRegistered && holder.email !== null && digestOf(context, "email", holder.email) === digest;
  const claim = { kind: "email", digest, holderId: person.userId } as const;
  return claimIdentifier(directory, claim, isBorne, context.nowMs) ?? refuse("EmailTaken");
}
