import type { CommandContext } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { entryOf } from "../states/sharded-map.ts";
import type { WorkspaceState } from "../workspace/workspace.ts";
import type { ActorAndUserStates } from "./target.ts";
import type { UserState } from "./user.ts";

/** Whether a link is mailed to the person who asks for one: see `issueSignInLink`. */
export const isLetInByMail = ({ email, password, role }: UserState, { settings }: WorkspaceState): boolean =>
  settings.signInByMail && email !== null && (password.kind !== "none" || role !== "administrator");

/**
 * What opens an account without an administrator's help: "password", "mail", the ids of the
 * integrations whose accounts are linked, and those of passkeys. A passkey counts once it has signed in
 * alone: whether a device can do that is not known before.
 */
function waysInto(user: UserState, workspace: WorkspaceState): readonly string[] {
  const isOffered = (id: string): boolean => entryOf(workspace.integrations, id)?.settings.isOffered === true;
  return [
    ...(user.password.kind === "set" ? ["password"] : []),
    ...(isLetInByMail(user, workspace) ? ["mail"] : []),
    ...Object.keys(user.externalAccounts).filter(isOffered),
    ...user.secondFactors.solePasskeys,
  ];
}

/** People keep a way to sign in, named as by `waysInto`; an administrator can make them another one. */
export function refuseLastWay(
  way: string,
  userId: string,
  { user, workspace }: Pick<ActorAndUserStates, "user" | "workspace">,
  { actorId }: CommandContext,
): Refusal | undefined {
  const isLast = waysInto(user, workspace).every((key) => key === way);
  return actorId === userId && isLast ? refuse("LastSignInMethod") : undefined;
}
