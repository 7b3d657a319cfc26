import { assignRole } from "./assign-role.ts";
import { changePassword } from "./change-password.ts";
import { chooseAvatar } from "./choose-avatar.ts";
import { clearStatus } from "./clear-status.ts";
import { createAccessToken } from "./create-access-token.ts";
import { deactivateUser } from "./deactivate-user.ts";
import { editProfile } from "./edit-profile.ts";
import { reactivateUser } from "./reactivate-user.ts";
import { registerUser } from "./register-user.ts";
import { removeAvatar } from "./remove-avatar.ts";
import { renameUser } from "./rename-user.ts";
import { replaceEmail } from "./replace-email.ts";
import { revokeAccessToken } from "./revoke-access-token.ts";
import { revokeSession } from "./revoke-session.ts";
import { setStatus } from "./set-status.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

/** The commands about people by name. */
export const userCommands = {
  RegisterUser: registerUser,
  RenameUser: renameUser,
  ReplaceEmail: replaceEmail,
  EditProfile: editProfile,
  SetStatus: setStatus,
  ClearStatus: clearStatus,
  ChooseAvatar: chooseAvatar,
  RemoveAvatar: removeAvatar,
  AssignRole: assignRole,
  DeactivateUser: deactivateUser,
  ReactivateUser: reactivateUser,
  SignIn: signIn,
  SignOut: signOut,
  RevokeSession: revokeSession,
  ChangePassword: changePassword,
  CreateAccessToken: createAccessToken,
  RevokeAccessToken: revokeAccessToken,
};
