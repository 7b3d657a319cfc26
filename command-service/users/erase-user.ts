import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { characterCount } from "../contract/character-count.ts";
import { type ErasureCommands, erasureReasonLengthMax } from "../contract/erasure.ts";
import type { EventData, LogueEvent } from "../contract/event.ts";
import { isRefusal, type Refusal, refuse } from "../contract/refusals.ts";
import { releaseClaims } from "../directory/claims.ts";
import { directoryReference } from "../directory/directory.ts";
import { endOAuthAccess } from "../oauth/withdraw-oauth-access.ts";
import { removeAdministrator } from "../workspace/administrators.ts";
import { actorAndUser } from "./actor.ts";
import { type ActorAndUserStates, refuseUnlessOver } from "./target.ts";
import { isErased, type UserState } from "./user.ts";

type EraseUser = ErasureCommands["EraseUser"];

/** Who acts, the person, and the names that are free again once the person is erased. */
export const erasureReferences = (data: { readonly userId: string }, context: CommandContext) => ({
  ...actorAndUser(data, context),
  directory: directoryReference,
});

export type ErasureStates = StatesOf<ReturnType<typeof erasureReferences>>;

const claimedByPeople = ["user-name", "email", "external-account"] as const;

/**
 * The person may do nothing any more from the request on. What is erased follows from `UserErased`,
 * so that an accepted erasure is always carried out, and a refused one erases nothing.
 */
export const eraseUser = defineCommand("EraseUser", {
  references: erasureReferences,
  steps: [
    { appendTo: "workspace", decide: leaveAdministrators },
    { appendTo: "user", decide: erase },
    { appendTo: "directory", decide: releaseNames },
  ],
});

function leaveAdministrators(data: EraseUser, states: ErasureStates, context: CommandContext): Decision {
  if (isOwnErasure(states, context)) return [];
  const refusal = refuseErasure(data, states, context);
  if (refusal !== undefined) return refusal;
  return states.user.isDeactivated ? [] : removeAdministrator(states.workspace, data.userId);
}

function erase({ userId, reason }: EraseUser, { user, workspace }: ErasureStates, context: CommandContext): Decision {
  if (isErased(user)) return [];
  const needsApproval = workspace.settings?.casesNeedApproval === true;
  if (needsApproval && user.erasure !== null) return [];
  const { actorId } = context;
  const erasure = { userId, erasureId: context.commandId, reason: reason.trim(), requestedById: actorId };
  return [
    ...endOAuthAccess(user, userId, context),
    ...(user.isDeactivated ? [] : [{ type: "UserDeactivated" as const, data: { userId, deactivatedById: actorId } }]),
    ...(needsApproval
      ? [{ type: "ErasureRequested" as const, data: erasure }]
      : erasedEvents(user, { ...erasure, erasedById: actorId })),
  ];
}

/** Accounts of other systems open an erased person's account no longer, and may open another one. */
export const erasedEvents = (user: UserState, erased: EventData<"UserErased">): readonly LogueEvent[] => [
  ...Object.entries(user.externalAccounts).map(([instanceId, digest]) => ({
    type: "ExternalAccountUnlinked" as const,
    data: { userId: erased.userId, instanceId, digest, unlinkedById: erased.erasedById },
  })),
  { type: "UserErased", data: erased },
];

/** The last step of an erasure: others may have the person's name and addresses, or the person anew. */
export function releaseNames({ userId }: { readonly userId: string }, { user, directory }: ErasureStates): Decision {
  if (!isErased(user)) return [];
  return claimedByPeople.flatMap((kind) => releaseClaims(directory, kind, userId));
}

/** Whether this command has asked for the erasure, or approved it, before. */
export const isOwnErasure = ({ user }: ActorAndUserStates, context: CommandContext): boolean =>
  user.erasure?.by.some((mark) => context.isOwn(mark)) ?? false;

function refuseErasure({ userId, reason }: EraseUser, states: ErasureStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnlessOver("users.erase", states, userId, context);
  if (refusal !== undefined) return refusal;
  const length = characterCount(reason.trim());
  if (length === 0 || length > erasureReasonLengthMax) return refuse("ReasonInvalid");
  if (userId === context.actorId) return refuse("ErasureNeedsAnother");
  const leaving = states.user.isDeactivated ? [] : removeAdministrator(states.workspace, userId);
  return isRefusal(leaving) ? leaving : undefined;
}
