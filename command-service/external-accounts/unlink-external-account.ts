import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { LogueEvent } from "../contract/event.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { refuse } from "../contract/refusals.ts";
import { releaseClaims } from "../directory/claims.ts";
import { directoryReference } from "../directory/directory.ts";
import { actorAndUser } from "../users/actor.ts";
import { refuseUnlessSelfOr } from "../users/target.ts";
import { refuseLastWay } from "../users/ways-in.ts";

type UnlinkExternalAccount = ExternalAccountCommands["UnlinkExternalAccount"];

const references = (data: UnlinkExternalAccount, context: CommandContext) => ({
  ...actorAndUser(data, context),
  directory: directoryReference,
});

type States = StatesOf<ReturnType<typeof references>>;

/** The person lets it go first; then another person may have it. */
export const unlinkExternalAccount = defineCommand("UnlinkExternalAccount", {
  references,
  steps: [
    { appendTo: "user", decide: unlink },
    { appendTo: "directory", decide: released },
  ],
});

function unlink(data: UnlinkExternalAccount, states: States, context: CommandContext): Decision {
  const { userId, instanceId } = data;
  const refusal = refuseUnlessSelfOr("users.editAny", states, userId, context);
  if (refusal !== undefined) return refusal;
  const digest = states.user.externalAccounts[instanceId];
  // A try before this one may have ended between the two steps.
  if (digest === undefined) return released(data, states).length > 0 ? [] : refuse("ExternalAccountUnknown");
  const last = refuseLastWay(instanceId, userId, states, context);
  return last ?? [{ type: "ExternalAccountUnlinked", data: { userId, instanceId, digest, unlinkedById: context.actorId } }];
}

/** Gives up the person's claims on accounts that are not linked any more. */
function released({ userId }: UnlinkExternalAccount, { user, directory }: States): readonly LogueEvent[] {
  const kept = new Set(Object.values(user.externalAccounts));
  return releaseClaims(directory, "external-account", userId).filter(
    (event) => event.type !== "IdentifierReleased" || !kept.has(event.data.digest),
  );
}
