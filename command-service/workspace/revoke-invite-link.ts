import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { RevokeInviteLink } from "../contract/workspace.ts";
import { actorReferences, permitted, refuseActor } from "../users/actor.ts";
import { inviteOf } from "./invites.ts";

const references = (_data: RevokeInviteLink, context: CommandContext) => ({
  ...actorReferences(context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** A link may be withdrawn by its creator, and with the permission to withdraw any. */
export const revokeInviteLink = defineCommand("RevokeInviteLink", {
  references,
  steps: [{ appendTo: "workspace", decide: revoke }],
});

function revoke({ inviteId }: RevokeInviteLink, states: States, context: CommandContext): Decision {
  const refusal = refuseActor(states.actor, context);
  if (refusal !== undefined) return refusal;
  const invite = inviteOf(states.workspace, inviteId);
  const isSeen = invite?.createdById === context.actorId || permitted(states, context, "invites.revoke");
  if (invite === undefined || !isSeen) return refuse("InviteUnknown");
  if (invite.isRevoked) return refuse("InviteRevoked");
  return [{ type: "InviteLinkRevoked", data: { inviteId, revokedById: context.actorId } }];
}
