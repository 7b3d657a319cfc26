import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { directoryReference } from "../directory/directory.ts";
import { together } from "../together.ts";
import { actorAndUser } from "../users/actor.ts";
import { claimEmail, claimUserName, emailReference, nameReferences } from "../users/names.ts";
import { refuseEmail, refuseProfile, refuseUserName } from "../users/person-facts.ts";
import { sessionBegun } from "../users/session-begun.ts";
import { isOn, refuseUnlessInstance } from "./access.ts";
import { claimExternalAccount, externalDigestOf, externalHolderReference } from "./claim-external-account.ts";

type Registration = ExternalAccountCommands["RegisterByExternalAccount"];

const references = (data: Registration, context: CommandContext) => ({
  ...actorAndUser(data, context),
  directory: directoryReference,
  ...nameReferences(data.name, context),
  ...emailReference(data.email, context),
  externalHolder: externalHolderReference(data, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** Name, address and external account are claimed first, so that a race cannot lose one of them. */
export const registerByExternalAccount = defineCommand("RegisterByExternalAccount", {
  references,
  steps: [
    { appendTo: "directory", decide: claimAll },
    { appendTo: "user", decide: register },
  ],
});

function claimAll(data: Registration, states: States, context: CommandContext): Decision {
  if (isDone(states, context)) return [];
  return refuseRegistration(data, states, context) ?? claims(data, states, context);
}

function register(data: Registration, states: States, context: CommandContext): Decision {
  if (isDone(states, context)) return [];
  if (states.user.isRegistered) return refuse("InputInvalid", { field: "userId" });
  const claimed = claims(data, states, context);
  if ("refused" in claimed) return claimed;
  const { userId, sessionId, instanceId, label, name, displayName, email } = data;
  const person = { userId, name, displayName, email, kind: "person", role: "member" } as const;
  const digest = externalDigestOf(data, context);
  return [
    { type: "UserRegistered", data: { ...person, timeZone: null, inviteId: null, origin: null } },
    { type: "ExternalAccountLinked", data: { userId, instanceId, digest, label } },
    ...sessionBegun({ userId, sessionId, method: "externalAccount", instanceId }, context),
  ];
}

const isDone = ({ user }: States, context: CommandContext): boolean => context.isOwn(user.registeredBy);

const claims = (data: Registration, states: States, context: CommandContext): Decision =>
  together(
    claimExternalAccount(states, data, context),
    together(claimUserName(states, data, context), claimEmail(states.directory, states.emailHolder, data, context)),
  );

/** The instance's setting stands above the sign-up policy, which is about strangers. */
function refuseRegistration(data: Registration, states: States, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnlessInstance(states, data.instanceId, context);
  if (refusal !== undefined) return refusal;
  if (!isOn(states, data.instanceId, "registersPeople")) return refuse("SignUpClosed");
  if (states.user.isRegistered) return refuse("InputInvalid", { field: "userId" });
  return refuseUserName(data.name) ?? refuseEmail(data.email) ?? refuseProfile(data.displayName, "");
}
