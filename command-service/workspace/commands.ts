import { changeWorkspaceSettings } from "./change-workspace-settings.ts";
import { createInviteLink } from "./create-invite-link.ts";
import { createWorkspace } from "./create-workspace.ts";
import { revokeInviteLink } from "./revoke-invite-link.ts";

/** The workspace's commands by name. */
export const workspaceCommands = {
  CreateWorkspace: createWorkspace,
  ChangeWorkspaceSettings: changeWorkspaceSettings,
  CreateInviteLink: createInviteLink,
  RevokeInviteLink: revokeInviteLink,
};
