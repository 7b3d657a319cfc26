import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import type { ChangeWorkspaceSettings, CreateInviteLink } from "@logue/command-service/contract/workspace.ts";
import { v7 as uuidv7 } from "uuid";
import { payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { sessionPayload } from "../users/session-payload.ts";

export const workspaceMutations: Pick<
  MutationResolvers,
  "createWorkspace" | "changeWorkspaceSettings" | "createInviteLink" | "revokeInviteLink"
> = {
  createWorkspace: async (_mutation, { input }, context) => {
    const actor = { userId: uuidv7(), actorKind: "user" } as const;
    const sessionId = uuidv7();
    const { name, displayName, email = null, password } = input;
    const administrator = { userId: actor.userId, name, displayName, email };
    const ids = { workspaceId: uuidv7(), generalRoomId: uuidv7(), sessionId };
    const data = { ...ids, name: input.workspaceName, administrator };
    const { outcome } = await sendSecretCommand(context, "CreateWorkspace", data, { actor, secrets: { password } });
    return sessionPayload(context, outcome, { ...actor, role: "administrator" }, sessionId);
  },

  changeWorkspaceSettings: (_mutation, { input }, context) => {
    const { commandId: _commandId, ...given } = input;
    return viewerCommand(context, "ChangeWorkspaceSettings", input).send(settingsGiven(given), {});
  },

  createInviteLink: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "CreateInviteLink", input);
    const { role = "member", expiresAt = null, usesMax = null } = input;
    if (!isInvitedRole(role)) return refusedPayload(refuse("InputInvalid", { field: "role" }));
    const inviteId = derivedId(commandId, "invite");
    const data = { inviteId, role, expiresAt, usesMax };
    const { outcome, secrets } = await sendSecretCommand(context, "CreateInviteLink", data, { actor: viewer, commandId });
    return payload(outcome, { inviteLinkId: inviteId, token: secrets.inviteToken ?? "" });
  },

  revokeInviteLink: (_mutation, { input }, context) =>
    viewerCommand(context, "RevokeInviteLink", input).send(
      { inviteId: input.inviteLinkId },
      { inviteLinkId: input.inviteLinkId },
    ),
};

const isInvitedRole = (role: string | null): role is CreateInviteLink["role"] => role === "member" || role === "guest";

/** A window of null is a value (it never closes); any other setting that is null was not given. */
function settingsGiven(given: { readonly [Name in keyof ChangeWorkspaceSettings]?: ChangeWorkspaceSettings[Name] | null }) {
  const { name, signUpPolicy, messageLengthMax, editWindowMs, deleteWindowMs } = given;
  return {
    ...(name === undefined || name === null ? {} : { name }),
    ...(signUpPolicy === undefined || signUpPolicy === null ? {} : { signUpPolicy }),
    ...(messageLengthMax === undefined || messageLengthMax === null ? {} : { messageLengthMax }),
    ...(editWindowMs === undefined ? {} : { editWindowMs }),
    ...(deleteWindowMs === undefined ? {} : { deleteWindowMs }),
  };
}
