import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { Refusal } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { digestOf, settleClaims } from "../directory/claims.ts";
import { directoryReference } from "../directory/directory.ts";
import { actorAndUser } from "./actor.ts";
import { claimUserName, nameReferences } from "./names.ts";
import { refuseUserName } from "./person-facts.ts";
import { refuseUnlessSelfOr } from "./target.ts";

type RenameUser = UserCommands["RenameUser"];

export const renamingReferences = (data: RenameUser, context: CommandContext) => ({
  ...actorAndUser(data, context),
  directory: directoryReference,
  ...nameReferences(data.name, context),
});

type States = StatesOf<ReturnType<typeof renamingReferences>>;

export const renameUser = defineCommand("RenameUser", {
  references: renamingReferences,
  steps: renamingSteps((data: RenameUser, states, context) => refuseUnlessSelfOr("users.editAny", states, data.userId, context)),
});

/**
 * The new name is claimed before the old one is released, so that the person can never lose both.
 * `refuse` says who may.
 */
export function renamingSteps<Data extends RenameUser>(
  refuse: (data: Data, states: States, context: CommandContext) => Refusal | undefined,
) {
  const claim = (data: Data, states: States, context: CommandContext): Decision =>
    refuse(data, states, context) ?? refuseUserName(data.name) ?? claimUserName(states, data, context);
  return [
    { appendTo: "directory", decide: claim },
    { appendTo: "user", decide: rename },
    { appendTo: "directory", decide: settle },
  ] as const;
}

function rename({ userId, name }: RenameUser, { user }: States): Decision {
  return user.name === name ? [] : [{ type: "UserRenamed", data: { userId, name } }];
}

function settle({ userId, name }: RenameUser, { user, directory }: States, context: CommandContext): Decision {
  if (user.name !== name) return [];
  const digest = digestOf(context, "user-name", name);
  return settleClaims(directory, { kind: "user-name", digest, holderId: userId }, context.nowMs);
}
