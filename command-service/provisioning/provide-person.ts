import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { LogueEvent } from "../contract/event.ts";
import type { ProvisioningCommands } from "../contract/provisioning.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { isOn, refuseUnlessInstance } from "../external-accounts/access.ts";
import { claimsOf, personReferences, providedEvent, refuseFacts } from "./provided-person.ts";

type ProvidePerson = ProvisioningCommands["ProvidePerson"];
type States = StatesOf<ReturnType<typeof personReferences>>;

/** Name and address are claimed first, as at every registration. No session begins. */
export const providePerson = defineCommand("ProvidePerson", {
  references: personReferences,
  steps: [
    { appendTo: "directory", decide: claim },
    { appendTo: "user", decide: register },
  ],
});

function claim(data: ProvidePerson, states: States, context: CommandContext): Decision {
  if (isDone(states, context)) return [];
  return refuseProvision(data, states, context) ?? claimsOf(data, states, context);
}

function register(data: ProvidePerson, states: States, context: CommandContext): Decision {
  if (isDone(states, context)) return [];
  if (states.user.isRegistered) return refuse("InputInvalid", { field: "userId" });
  const claims = claimsOf(data, states, context);
  if ("refused" in claims) return claims;
  const { userId, name, displayName, email, title } = data;
  const person = { userId, name, displayName, email, kind: "person", role: "member" } as const;
  const titled: LogueEvent = { type: "ProfileEdited", data: { userId, displayName, title, timeZone: null } };
  return [
    { type: "UserRegistered", data: { ...person, timeZone: null, inviteId: null, origin: null } },
    ...(title === "" ? [] : [titled]),
    providedEvent(data),
  ];
}

const isDone = ({ user }: States, context: CommandContext): boolean => context.isOwn(user.registeredBy);

/** The integration's setting stands above the sign-up policy, which is about strangers. */
function refuseProvision(data: ProvidePerson, states: States, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnlessInstance(states, data.instanceId, context);
  if (refusal !== undefined) return refusal;
  if (!isOn(states, data.instanceId, "registersPeople")) return refuse("SignUpClosed");
  return states.user.isRegistered ? refuse("InputInvalid", { field: "userId" }) : refuseFacts(data);
}
