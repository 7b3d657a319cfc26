import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { CreateInviteLink } from "../contract/workspace.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import { isOver } from "../users/person-facts.ts";
import { userReference } from "../users/user.ts";
import { inviteOf } from "./invites.ts";
import { workspaceReference } from "./workspace.ts";

const references = (_data: CreateInviteLink, context: CommandContext) => ({
  actor: userReference(context.actorId),
  workspace: workspaceReference,
});

type States = StatesOf<ReturnType<typeof references>>;

/** A link by which people register themselves; without end or limit of uses where these are null. */
export const createInviteLink = defineCommand("CreateInviteLink", {
  references,
  steps: [{ appendTo: "workspace", decide: create }],
});

function create(data: CreateInviteLink, { actor, workspace }: States, context: CommandContext): Decision {
  if (!workspace.exists) return refuse("WorkspaceMissing");
  const refusal = refuseUnlessPermitted(actor, context, "invites.create");
  if (refusal !== undefined) return refusal;
  if (isOver(data.expiresAt, context.nowMs)) return refuse("InputInvalid", { field: "expiresAt" });
  if (inviteOf(workspace, data.inviteId) !== undefined) return refuse("InputInvalid", { field: "inviteId" });
  return [{ type: "InviteLinkCreated", data: { ...data, createdById: context.actorId } }];
}
