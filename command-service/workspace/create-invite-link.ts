import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { CreateInviteLink } from "../contract/workspace.ts";
import { refuseRoleNotHeld } from "../roles/access.ts";
import { actorReferences, refuseUnlessPermitted } from "../users/actor.ts";
import { isOver } from "../users/person-facts.ts";
import { inviteOf } from "./invites.ts";

const references = (_data: CreateInviteLink, context: CommandContext) => ({
  ...actorReferences(context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** A link by which people register themselves; without end or limit of uses where these are null. */
export const createInviteLink = defineCommand("CreateInviteLink", {
  references,
  steps: [{ appendTo: "workspace", decide: create }],
});

function create(data: CreateInviteLink, states: States, context: CommandContext): Decision {
  const { workspace } = states;
  if (!workspace.exists) return refuse("WorkspaceMissing");
  const refusal = refuseUnlessPermitted(states, context, "invites.create") ?? refuseRoleNotHeld(states, context, data.role);
  if (refusal !== undefined) return refusal;
  if (isOver(data.expiresAt, context.nowMs)) return refuse("InputInvalid", { field: "expiresAt" });
  if (inviteOf(workspace, data.inviteId) !== undefined) return refuse("InputInvalid", { field: "inviteId" });
  return [{ type: "InviteLinkCreated", data: { ...data, createdById: context.actorId } }];
}
