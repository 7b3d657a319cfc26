import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import type { ChangeWorkspaceSettings, CreateInviteLink } from "@logue/command-service/contract/workspace.ts";
import { v7 as uuidv7 } from "uuid";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { refusedPayload, sendCommand, viewerCommand } from "../send-command.ts";
import { forgetPassword } from "../users/forget-password.ts";
import { openSession } from "../users/open-session.ts";
import { createInviteToken, forgetInviteToken } from "./invite-secrets.ts";

export const workspaceMutations: Pick<
  MutationResolvers,
  "createWorkspace" | "changeWorkspaceSettings" | "createInviteLink" | "revokeInviteLink"
> = {
  createWorkspace: async (_mutation, { input }, context) => {
    const { passwords, vault } = context.services;
    const actor = { userId: uuidv7(), actorKind: "user" } as const;
    const tooShort = await passwords.register(actor.userId, input.password);
    if (tooShort !== null) return refusedPayload(refuse(tooShort));
    const { name, displayName, email = null } = input;
    const administrator = { userId: actor.userId, name, displayName, email };
    const ids = { workspaceId: uuidv7(), generalRoomId: uuidv7() };
    const outcome = await sendCommand(
      context,
      "CreateWorkspace",
      { ...ids, name: input.workspaceName, administrator },
      { actor },
    );
    if (outcome.refusal === null) return openSession(context, { ...actor, role: "administrator" }, "registration");
    await forgetPassword(vault, actor.userId);
    return refusedPayload(outcome.refusal);
  },

  changeWorkspaceSettings: (_mutation, { input }, context) => {
    const { commandId: _commandId, ...given } = input;
    return viewerCommand(context, "ChangeWorkspaceSettings", input).send(settingsGiven(given), {});
  },

  createInviteLink: async (_mutation, { input }, context) => {
    const { vault } = context.services;
    const { viewer, commandId, send } = viewerCommand(context, "CreateInviteLink", input);
    const { role = "member", expiresAt = null, usesMax = null } = input;
    if (!isInvitedRole(role)) return refusedPayload(refuse("InputInvalid", { field: "role" }));
    const inviteId = derivedId(commandId, "invite");
    const token = await createInviteToken(vault, viewer.userId, inviteId);
    const answer = await send({ inviteId, role, expiresAt, usesMax }, { inviteLinkId: inviteId, token });
    if (answer.refusal !== null) await forgetInviteToken(vault, token);
    return answer;
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
