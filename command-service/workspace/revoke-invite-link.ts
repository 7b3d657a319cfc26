import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { RevokeInviteLink } from "../contract/workspace.ts";
import { permitted, refuseActor } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { inviteOf } from "./invites.ts";
import { workspaceReference } from "./workspace.ts";

const references = (_data: RevokeInviteLink, context: CommandContext) => ({
  actor: userReference(context.actorId),
  workspace: workspaceReference,
});

type States = StatesOf<ReturnType<typeof references>>;

/** A link may be withdrawn by its creator, and with the permission to withdraw any. */
export const revokeInviteLink = defineCommand("RevokeInviteLink", {
  references,
  steps: [{ appendTo: "workspace", decide: revoke }],
});

function revoke({ inviteId }: RevokeInviteLink, { actor, workspace }: States, context: CommandContext): Decision {
  const refusal = refuseActor(actor, context);
  if (refusal !== undefined) return refusal;
  const invite = inviteOf(workspace, inviteId);
  const isSeen = invite?.createdById === context.actorId || permitted(actor, context, "invites.revoke");
  if (invite === undefined || !isSeen) return refuse("InviteUnknown");
  if (invite.isRevoked) return refuse("InviteRevoked");
  return [{ type: "InviteLinkRevoked", data: { inviteId, revokedById: context.actorId } }];
}
