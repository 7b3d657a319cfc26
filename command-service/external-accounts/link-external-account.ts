import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { foldName } from "../directory/claims.ts";
import { directoryReference } from "../directory/directory.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { actorAndUser } from "../users/actor.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { isOn, refuseUnlessInstance } from "./access.ts";
import { claimExternalAccount, externalDigestOf, externalHolderReference } from "./claim-external-account.ts";

type LinkExternalAccount = ExternalAccountCommands["LinkExternalAccount"];

const references = (data: LinkExternalAccount, context: CommandContext) => ({
  ...actorAndUser(data, context),
  directory: directoryReference,
  externalHolder: externalHolderReference(data, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** The external account is claimed first, so that it never opens two accounts. */
export const linkExternalAccount = defineCommand("LinkExternalAccount", {
  references,
  steps: [
    { appendTo: "directory", decide: claim },
    { appendTo: "user", decide: link },
  ],
});

function claim(data: LinkExternalAccount, states: States, context: CommandContext): Decision {
  if (isLinked(data, states, context)) return [];
  return refuseLinking(data, states, context) ?? claimExternalAccount(states, data, context);
}

function link(data: LinkExternalAccount, states: States, context: CommandContext): Decision {
  if (isLinked(data, states, context)) return [];
  const claims = claimExternalAccount(states, data, context);
  if ("refused" in claims) return claims;
  const { userId, instanceId, label } = data;
  return [{ type: "ExternalAccountLinked", data: { userId, instanceId, digest: externalDigestOf(data, context), label } }];
}

const isLinked = (data: LinkExternalAccount, { user }: States, context: CommandContext): boolean =>
  user.externalAccounts[data.instanceId] === externalDigestOf(data, context);

function refuseLinking(data: LinkExternalAccount, states: States, context: CommandContext): Refusal | undefined {
  const { user } = states;
  const refusal = refuseUnlessInstance(states, data.instanceId, context);
  if (refusal !== undefined) return refusal;
  if (!user.isRegistered || user.kind === "bot") return refuse("UserUnknown", { userId: data.userId });
  if (user.isDeactivated) return refuse("UserDeactivated", { userId: data.userId });
  if (user.externalAccounts[data.instanceId] !== undefined) return refuse("ExternalAccountTaken");
  return data.sessionId === null ? refuseByMail(data, states) : refuseBySession(data.sessionId, states);
}

const refuseBySession = (sessionId: string, { user }: States): Refusal | undefined =>
  hasEntry(user.sessions, sessionId) ? undefined : refuse("SessionUnknown");

/**
 * Logue does not check addresses at registration. So the address decides only for an account that no
 * one has used: else a stranger could register with another's address and wait for its owner. The
 * role of an imported administrator was given elsewhere, and needs a word here.
 */
export function refuseByMail(
  { userId, instanceId, email }: Pick<LinkExternalAccount, "userId" | "instanceId" | "email">,
  states: ActorAndUserStates,
): Refusal | undefined {
  const { user } = states;
  const isUnused = user.password.kind === "none" && Object.keys(user.externalAccounts).length === 0;
  const isOwner = email !== null && user.email !== null && foldName(email) === foldName(user.email);
  if (!isOn(states, instanceId, "linksByMail") || !isUnused || !isOwner) return refuse("NotPermitted");
  return user.role === "administrator" ? refuse("AdministratorUnconfirmed", { userId }) : undefined;
}
