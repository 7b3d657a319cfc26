import type { CommandContext, Decision, StatesOf } from "../command.ts";
import type { EventData, LogueEvent } from "../contract/event.ts";
import type { ProvisioningCommands } from "../contract/provisioning.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { directoryReference } from "../directory/directory.ts";
import { refuseUnlessInstance } from "../external-accounts/access.ts";
import { together } from "../together.ts";
import { actorAndUser } from "../users/actor.ts";
import { claimEmail, claimUserName, emailReference, nameReferences } from "../users/names.ts";
import { refuseEmail, refuseProfile, refuseUserName } from "../users/person-facts.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { isErased } from "../users/user.ts";

type PersonFacts = ProvisioningCommands["ProvidePerson"];

/** The person, and who holds the name and the address that the other system gives. */
export const personReferences = (data: PersonFacts, context: CommandContext) => ({
  ...actorAndUser(data, context),
  directory: directoryReference,
  ...nameReferences(data.name, context),
  ...emailReference(data.email, context),
});

export const claimsOf = (
  data: PersonFacts,
  states: StatesOf<ReturnType<typeof personReferences>>,
  context: CommandContext,
): Decision => together(claimUserName(states, data, context), claimEmail(states.directory, states.emailHolder, data, context));

/** What is wrong with the facts by themselves. */
export const refuseFacts = ({ name, email, displayName, title }: PersonFacts): Refusal | undefined =>
  refuseUserName(name) ?? refuseEmail(email) ?? refuseProfile(displayName, title);

type Provided = EventData<"PersonProvided">;

export const providedEvent = ({ userId, instanceId, userName, externalId, record }: Provided): LogueEvent => ({
  type: "PersonProvided",
  data: { userId, instanceId, userName, externalId, record },
});

/** Only the integration that provides a person changes what is provided. */
export function refuseUnlessProvides(
  data: { readonly userId: string; readonly instanceId: string },
  states: ActorAndUserStates,
  context: CommandContext,
): Refusal | undefined {
  const refusal = refuseUnlessInstance(states, data.instanceId, context);
  if (refusal !== undefined) return refusal;
  const { user } = states;
  if (isErased(user)) return refuse("PersonErased", { userId: data.userId });
  return user.provided?.instanceId === data.instanceId ? undefined : refuse("ExternalAccountUnknown");
}
