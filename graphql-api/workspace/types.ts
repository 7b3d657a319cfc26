import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { inviteLinks, workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Resolvers } from "../generated/resolvers.ts";

export const workspaceTypes = {
  Workspace: {
    id: (workspace) => workspace.workspaceId,
    readReceipts: (workspace) => settingsOf("workspace", workspace).readReceipts,
    fileSizeMaxBytes: (workspace, _arguments, { services }) =>
      settingsOf("workspace", workspace).fileSizeMaxBytes ?? services.config.fileSizeMaxBytes,
  },
  InviteLink: {
    createdBy: (invite, _arguments, { services }) => services.userCache.userOf(invite.createdById),
  },
  WorkspaceResult: {
    workspace: async (_result, _arguments, { services }) =>
      (await services.readStore.get(workspaces, workspaceDocumentId)) ?? null,
  },
  InviteLinkResult: {
    inviteLink: async ({ inviteLinkId }, _arguments, { services }) =>
      (await services.readStore.get(inviteLinks, inviteLinkId)) ?? null,
  },
  CreatedInviteLink: {
    inviteLink: async ({ inviteLinkId }, _arguments, { services }) =>
      (await services.readStore.get(inviteLinks, inviteLinkId)) ?? null,
    path: ({ token }) => `/join/${token}`,
  },
} satisfies Pick<Resolvers, "Workspace" | "InviteLink" | "WorkspaceResult" | "InviteLinkResult" | "CreatedInviteLink">;
