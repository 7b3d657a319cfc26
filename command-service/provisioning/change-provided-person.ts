import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { LogueEvent } from "../contract/event.ts";
import type { ProvisioningCommands } from "../contract/provisioning.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { roleGives } from "../contract/rights.ts";
import { digestOf, releaseClaims, settleClaims } from "../directory/claims.ts";
import { roleOf } from "../users/user.ts";
import { claimsOf, personReferences, providedEvent, refuseFacts, refuseUnlessProvides } from "./provided-person.ts";

type Change = ProvisioningCommands["ChangeProvidedPerson"];
type States = StatesOf<ReturnType<typeof personReferences>>;

/**
 * All facts change together or not at all. New identifiers are claimed before the old ones are let
 * go.
 */
export const changeProvidedPerson = defineCommand("ChangeProvidedPerson", {
  references: personReferences,
  steps: [
    { appendTo: "directory", decide: claim },
    { appendTo: "user", decide: change },
    { appendTo: "directory", decide: settle },
  ],
});

function claim(data: Change, states: States, context: CommandContext): Decision {
  return (
    refuseUnlessProvides(data, states, context) ??
    refuseFacts(data) ??
    refuseOtherRecord(data, states) ??
    refuseEmailOfKeeper(data, states) ??
    claimsOf(data, states, context)
  );
}

/** Mail opens an account: an administrator's address is changed here alone. */
export const refuseEmailOfKeeper = ({ email }: Pick<Change, "email">, { user }: Pick<States, "user">): Refusal | undefined =>
  email !== user.email && roleGives(roleOf(user), "users.editAny")
    ? refuse("NotPermitted", { permission: "users.editAny" })
    : undefined;

/** Two processes may make their changes of the same record. One that is sent again finds its own. */
function refuseOtherRecord({ recordBefore, record }: Change, { user }: Pick<States, "user">): Refusal | undefined {
  const found = user.provided?.record;
  return recordBefore === undefined || found === recordBefore || found === record ? undefined : refuse("ProvidedPersonChanged");
}

function change(data: Change, states: States): Decision {
  return refuseOtherRecord(data, states) ?? changesOf(data, states);
}

function changesOf(data: Change, { user }: Pick<States, "user">): LogueEvent[] {
  const { userId, name, email, displayName, title, userName, externalId, record } = data;
  const { provided, timeZone } = user;
  const isSameProfile = user.displayName === displayName && user.title === title;
  const isSameRecord = provided?.userName === userName && provided.externalId === externalId && provided.record === record;
  const renamed: LogueEvent = { type: "UserRenamed", data: { userId, name } };
  const replaced: LogueEvent = { type: "EmailReplaced", data: { userId, email } };
  const edited: LogueEvent = { type: "ProfileEdited", data: { userId, displayName, title, timeZone } };
  return [
    ...(user.name === name ? [] : [renamed]),
    ...(user.email === email ? [] : [replaced]),
    ...(isSameProfile ? [] : [edited]),
    ...(isSameRecord ? [] : [providedEvent(data)]),
  ];
}

function settle({ userId, name, email }: Change, { user, directory }: States, context: CommandContext): Decision {
  if (user.name !== name || user.email !== email) return [];
  const named = { kind: "user-name", digest: digestOf(context, "user-name", name), holderId: userId } as const;
  const names = settleClaims(directory, named, context.nowMs);
  if (email === null) return [...names, ...releaseClaims(directory, "email", userId)];
  const reached = { kind: "email", digest: digestOf(context, "email", email), holderId: userId } as const;
  return [...names, ...settleClaims(directory, reached, context.nowMs)];
}
