import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { WorkspaceRole } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { RegisterUser } from "../contract/users.ts";
import { directoryReference } from "../directory/directory.ts";
import { refuseRoleNotHeld } from "../roles/access.ts";
import { together } from "../together.ts";
import { hasUsedInvite, inviteOf, refuseInvite } from "../workspace/invites.ts";
import { actorReferences, isSystem, permitted } from "./actor.ts";
import { claimEmail, claimUserName, emailReference, nameReferences } from "./names.ts";
import { refuseEmail, refuseProfile, refuseUserName } from "./person-facts.ts";
import { sessionBegun } from "./session-begun.ts";
import { isActive, userReference } from "./user.ts";

const references = (data: RegisterUser, context: CommandContext) => ({
  ...actorReferences(context),
  directory: directoryReference,
  user: userReference(data.userId),
  ...nameReferences(data.name, context),
  ...emailReference(data.email, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/**
 * Registers a user: the user does so, an administrator, or an import. Names are claimed first, so
 * that a race cannot lose them.
 */
export const registerUser = defineCommand("RegisterUser", {
  references,
  steps: [
    { appendTo: "directory", decide: claimIdentifiers },
    { appendTo: "workspace", decide: useInvite },
    { appendTo: "user", decide: register },
  ],
});

function claimIdentifiers(data: RegisterUser, states: States, context: CommandContext): Decision {
  if (isDone(states, context)) return [];
  const refusal = refusePerson(data) ?? refuseSignUp(data, states, context);
  if (refusal !== undefined) return refusal;
  return together(claimUserName(states, data, context), claimEmail(states.directory, states.emailHolder, data, context));
}

function useInvite(data: RegisterUser, states: States, context: CommandContext): Decision {
  if (data.inviteId === null || hasUsedInvite(states.workspace, data.inviteId, data.userId)) return [];
  const refusal = refuseInvite(states.workspace, data.inviteId, data.userId, context.nowMs);
  return refusal ?? [{ type: "InviteLinkUsed", data: { inviteId: data.inviteId, userId: data.userId } }];
}

function register(data: RegisterUser, states: States, context: CommandContext): Decision {
  if (isDone(states, context)) return [];
  if (states.user.isRegistered) return refuse("InputInvalid", { field: "userId" });
  // The claims may have been taken over, had this command stood still for long.
  const claims = together(claimUserName(states, data, context), claimEmail(states.directory, states.emailHolder, data, context));
  if ("refused" in claims) return claims;
  const { sessionId, ...person } = data;
  return [
    { type: "UserRegistered", data: { ...person, role: roleAtStart(data, states) } },
    ...sessionBegun({ userId: data.userId, sessionId, method: "registration" }, context),
  ];
}

const isDone = (states: States, context: CommandContext): boolean => context.isOwn(states.user.registeredBy);

function roleAtStart(data: RegisterUser, states: States): WorkspaceRole {
  if (data.kind === "bot") return "bot";
  const invite = data.inviteId === null ? undefined : inviteOf(states.workspace, data.inviteId);
  return invite?.role ?? "member";
}

const refusePerson = (data: RegisterUser): Refusal | undefined =>
  refuseUserName(data.name) ?? refuseEmail(data.email) ?? refuseProfile(data.displayName, "");

function refuseSignUp(data: RegisterUser, states: States, context: CommandContext): Refusal | undefined {
  const { actor, workspace, user } = states;
  if (!workspace.exists) return refuse("WorkspaceMissing");
  if (user.isRegistered) return refuse("InputInvalid", { field: "userId" });
  if (actor.isRegistered && !isActive(actor) && !isSystem(context)) return refuse("UserDeactivated");
  const isTrusted = isSystem(context) || (actor.isRegistered && permitted(states, context, "users.editAny"));
  if (data.kind === "bot" && !isTrusted) return refuse("NotPermitted");
  if (data.origin !== null && !isSystem(context)) return refuse("NotPermitted");
  if (data.sessionId !== undefined && context.actorId !== data.userId) return refuse("NotPermitted");
  if (!isTrusted && workspace.settings.signUpPolicy === "closed") return refuse("SignUpClosed");
  if (!isTrusted && workspace.settings.signUpPolicy === "invite" && data.inviteId === null) return refuse("InviteRequired");
  if (data.inviteId !== null) return refuseInvite(workspace, data.inviteId, data.userId, context.nowMs);
  return isTrusted ? refuseRoleNotHeld(states, context, roleAtStart(data, states)) : undefined;
}
