// Written by `npm run generate` from the files that call defineCommand.
import { recordAuditLogExported } from "../audit/record-audit-log-exported.ts";
import { recordEventsReplayed } from "../audit/record-events-replayed.ts";
import { recordLogExported } from "../audit/record-log-exported.ts";
import { recordProofTaken } from "../audit/record-proof-taken.ts";
import { recordReplacedWordsSeen } from "../audit/record-replaced-words-seen.ts";
import { recordRoomReplayed } from "../audit/record-room-replayed.ts";
import { recordSealKeysRotated } from "../audit/record-seal-keys-rotated.ts";
import { recordTokenUse } from "../audit/record-token-use.ts";
import { approveCase } from "../cases/approve-case.ts";
import { closeCase } from "../cases/close-case.ts";
import { openCase } from "../cases/open-case.ts";
import { requestCaseFile } from "../cases/request-case-file.ts";
import { viewCaseContent } from "../cases/view-case-content.ts";
import { viewCaseHistory } from "../cases/view-case-history.ts";
import { addEmoji } from "../emoji/add-emoji.ts";
import { removeEmoji } from "../emoji/remove-emoji.ts";
import { applyExternalPerson } from "../external-accounts/apply-external-person.ts";
import { applyExternalPicture } from "../external-accounts/apply-external-picture.ts";
import { countSignInAttempt } from "../external-accounts/count-sign-in-attempt.ts";
import { endExternalSession } from "../external-accounts/end-external-session.ts";
import { linkExternalAccount } from "../external-accounts/link-external-account.ts";
import { registerByExternalAccount } from "../external-accounts/register-by-external-account.ts";
import { renameExternalPerson } from "../external-accounts/rename-external-person.ts";
import { replaceExternalEmail } from "../external-accounts/replace-external-email.ts";
import { restoreExternalPicture } from "../external-accounts/restore-external-picture.ts";
import { settleExternalMember } from "../external-accounts/settle-external-member.ts";
import { settleExternalStanding } from "../external-accounts/settle-external-standing.ts";
import { signInByExternalAccount } from "../external-accounts/sign-in-by-external-account.ts";
import { unlinkExternalAccount } from "../external-accounts/unlink-external-account.ts";
import { withdrawExternalPicture } from "../external-accounts/withdraw-external-picture.ts";
import { deleteFile } from "../files/delete-file.ts";
import { describeFile } from "../files/describe-file.ts";
import { purgeFile } from "../files/purge-file.ts";
import { recordBytesDestroyed } from "../files/record-bytes-destroyed.ts";
import { recordUpload } from "../files/record-upload.ts";
import { addIntegration } from "../integrations/add-integration.ts";
import { removeIntegration } from "../integrations/remove-integration.ts";
import { steerReaction } from "../integrations/steer-reaction.ts";
import { addLinkPreviews } from "../messages/add-link-previews.ts";
import { addReaction } from "../messages/add-reaction.ts";
import { closePoll } from "../messages/close-poll.ts";
import { deleteMessage } from "../messages/delete-message.ts";
import { editMessage } from "../messages/edit-message.ts";
import { pinMessage } from "../messages/pin-message.ts";
import { postMessage } from "../messages/post-message.ts";
import { removeLinkPreview } from "../messages/remove-link-preview.ts";
import { removeReaction } from "../messages/remove-reaction.ts";
import { restoreMessageVersion } from "../messages/restore-message-version.ts";
import { restoreMessage } from "../messages/restore-message.ts";
import { unpinMessage } from "../messages/unpin-message.ts";
import { changeOAuthClient } from "../oauth/change-oauth-client.ts";
import { disableOAuthClient } from "../oauth/disable-oauth-client.ts";
import { grantOAuthAccess } from "../oauth/grant-oauth-access.ts";
import { registerOAuthClient } from "../oauth/register-oauth-client.ts";
import { renewOAuthClientSecret } from "../oauth/renew-oauth-client-secret.ts";
import { withdrawOAuthAccess } from "../oauth/withdraw-oauth-access.ts";
import { changeProvidedPerson } from "../provisioning/change-provided-person.ts";
import { changeProvidedTeam } from "../provisioning/change-provided-team.ts";
import { providePerson } from "../provisioning/provide-person.ts";
import { provideTeam } from "../provisioning/provide-team.ts";
import { stopProvidingPerson } from "../provisioning/stop-providing-person.ts";
import { takeOverPerson } from "../provisioning/take-over-person.ts";
import { chooseNotificationLevel } from "../reading/choose-notification-level.ts";
import { followThread } from "../reading/follow-thread.ts";
import { markAllThreadsRead } from "../reading/mark-all-threads-read.ts";
import { markRead } from "../reading/mark-read.ts";
import { markUnread } from "../reading/mark-unread.ts";
import { setFavourite } from "../reading/set-favourite.ts";
import { setHidden } from "../reading/set-hidden.ts";
import { setMuted } from "../reading/set-muted.ts";
import { starMessage } from "../reading/star-message.ts";
import { unfollowThread } from "../reading/unfollow-thread.ts";
import { unstarMessage } from "../reading/unstar-message.ts";
import { changeRole } from "../roles/change-role.ts";
import { createRole } from "../roles/create-role.ts";
import { deleteRole } from "../roles/delete-role.ts";
import { grantRole } from "../roles/grant-role.ts";
import { withdrawRole } from "../roles/withdraw-role.ts";
import { addMembers } from "../rooms/add-members.ts";
import { archiveRoom } from "../rooms/archive-room.ts";
import { createChannel } from "../rooms/create-channel.ts";
import { enterPrivateRoom } from "../rooms/enter-private-room.ts";
import { grantRoomRole } from "../rooms/grant-room-role.ts";
import { joinRoom } from "../rooms/join-room.ts";
import { leaveRoom } from "../rooms/leave-room.ts";
import { openDirectRoom } from "../rooms/open-direct-room.ts";
import { removeMember } from "../rooms/remove-member.ts";
import { renameRoom } from "../rooms/rename-room.ts";
import { setDescription } from "../rooms/set-description.ts";
import { setReadOnly } from "../rooms/set-read-only.ts";
import { setRoomBanner } from "../rooms/set-room-banner.ts";
import { setRoomVisibility } from "../rooms/set-room-visibility.ts";
import { setTopic } from "../rooms/set-topic.ts";
import { unarchiveRoom } from "../rooms/unarchive-room.ts";
import { addAuthenticator } from "../second-factors/add-authenticator.ts";
import { addMailFactor } from "../second-factors/add-mail-factor.ts";
import { addPasskey } from "../second-factors/add-passkey.ts";
import { confirmSession } from "../second-factors/confirm-session.ts";
import { createRecoveryCodes } from "../second-factors/create-recovery-codes.ts";
import { removeSecondFactor } from "../second-factors/remove-second-factor.ts";
import { resetSecondFactors } from "../second-factors/reset-second-factors.ts";
import { changeSetting } from "../settings/change-setting.ts";
import { addTeamMembers } from "../teams/add-team-members.ts";
import { createTeam } from "../teams/create-team.ts";
import { describeTeam } from "../teams/describe-team.ts";
import { disbandTeam } from "../teams/disband-team.ts";
import { grantTeamRole } from "../teams/grant-team-role.ts";
import { linkTeamToRoom } from "../teams/link-team-to-room.ts";
import { recordTeamSettled } from "../teams/record-team-settled.ts";
import { removeTeamMember } from "../teams/remove-team-member.ts";
import { renameTeam } from "../teams/rename-team.ts";
import { settleTeamInRoom } from "../teams/settle-team-in-room.ts";
import { unlinkTeamFromRoom } from "../teams/unlink-team-from-room.ts";
import { approveErasure } from "../users/approve-erasure.ts";
import { assignRole } from "../users/assign-role.ts";
import { changePassword } from "../users/change-password.ts";
import { chooseAvatar } from "../users/choose-avatar.ts";
import { clearStatus } from "../users/clear-status.ts";
import { confirmEmail } from "../users/confirm-email.ts";
import { createAccessToken } from "../users/create-access-token.ts";
import { createSignInLink } from "../users/create-sign-in-link.ts";
import { deactivateUser } from "../users/deactivate-user.ts";
import { editProfile } from "../users/edit-profile.ts";
import { eraseUser } from "../users/erase-user.ts";
import { issueSignInLink } from "../users/issue-sign-in-link.ts";
import { reactivateUser } from "../users/reactivate-user.ts";
import { recordErasureCompleted } from "../users/record-erasure-completed.ts";
import { recordFailedSignIns } from "../users/record-failed-sign-ins.ts";
import { redeemSignInLink } from "../users/redeem-sign-in-link.ts";
import { registerUser } from "../users/register-user.ts";
import { removeAvatar } from "../users/remove-avatar.ts";
import { renameUser } from "../users/rename-user.ts";
import { replaceEmail } from "../users/replace-email.ts";
import { resetPassword } from "../users/reset-password.ts";
import { revokeAccessToken } from "../users/revoke-access-token.ts";
import { revokeSession } from "../users/revoke-session.ts";
import { revokeSessions } from "../users/revoke-sessions.ts";
import { setStatus } from "../users/set-status.ts";
import { signIn } from "../users/sign-in.ts";
import { signOut } from "../users/sign-out.ts";
import { changeWorkspaceSettings } from "../workspace/change-workspace-settings.ts";
import { createInviteLink } from "../workspace/create-invite-link.ts";
import { createWorkspace } from "../workspace/create-workspace.ts";
import { revokeInviteLink } from "../workspace/revoke-invite-link.ts";

export const deciders = {
  RecordAuditLogExported: recordAuditLogExported,
  RecordEventsReplayed: recordEventsReplayed,
  RecordLogExported: recordLogExported,
  RecordProofTaken: recordProofTaken,
  RecordReplacedWordsSeen: recordReplacedWordsSeen,
  RecordRoomReplayed: recordRoomReplayed,
  RecordSealKeysRotated: recordSealKeysRotated,
  RecordTokenUse: recordTokenUse,
  ApproveCase: approveCase,
  CloseCase: closeCase,
  OpenCase: openCase,
  RequestCaseFile: requestCaseFile,
  ViewCaseContent: viewCaseContent,
  ViewCaseHistory: viewCaseHistory,
  AddEmoji: addEmoji,
  RemoveEmoji: removeEmoji,
  ApplyExternalPerson: applyExternalPerson,
  ApplyExternalPicture: applyExternalPicture,
  CountSignInAttempt: countSignInAttempt,
  EndExternalSession: endExternalSession,
  LinkExternalAccount: linkExternalAccount,
  RegisterByExternalAccount: registerByExternalAccount,
  RenameExternalPerson: renameExternalPerson,
  ReplaceExternalEmail: replaceExternalEmail,
  RestoreExternalPicture: restoreExternalPicture,
  SettleExternalMember: settleExternalMember,
  SettleExternalStanding: settleExternalStanding,
  SignInByExternalAccount: signInByExternalAccount,
  UnlinkExternalAccount: unlinkExternalAccount,
  WithdrawExternalPicture: withdrawExternalPicture,
  DeleteFile: deleteFile,
  DescribeFile: describeFile,
  PurgeFile: purgeFile,
  RecordBytesDestroyed: recordBytesDestroyed,
  RecordUpload: recordUpload,
  AddIntegration: addIntegration,
  RemoveIntegration: removeIntegration,
  SteerReaction: steerReaction,
  AddLinkPreviews: addLinkPreviews,
  AddReaction: addReaction,
  ClosePoll: closePoll,
  DeleteMessage: deleteMessage,
  EditMessage: editMessage,
  PinMessage: pinMessage,
  PostMessage: postMessage,
  RemoveLinkPreview: removeLinkPreview,
  RemoveReaction: removeReaction,
  RestoreMessageVersion: restoreMessageVersion,
  RestoreMessage: restoreMessage,
  UnpinMessage: unpinMessage,
  ChangeOAuthClient: changeOAuthClient,
  DisableOAuthClient: disableOAuthClient,
  GrantOAuthAccess: grantOAuthAccess,
  RegisterOAuthClient: registerOAuthClient,
  RenewOAuthClientSecret: renewOAuthClientSecret,
  WithdrawOAuthAccess: withdrawOAuthAccess,
  ChangeProvidedPerson: changeProvidedPerson,
  ChangeProvidedTeam: changeProvidedTeam,
  ProvidePerson: providePerson,
  ProvideTeam: provideTeam,
  StopProvidingPerson: stopProvidingPerson,
  TakeOverPerson: takeOverPerson,
  ChooseNotificationLevel: chooseNotificationLevel,
  FollowThread: followThread,
  MarkAllThreadsRead: markAllThreadsRead,
  MarkRead: markRead,
  MarkUnread: markUnread,
  SetFavourite: setFavourite,
  SetHidden: setHidden,
  SetMuted: setMuted,
  StarMessage: starMessage,
  UnfollowThread: unfollowThread,
  UnstarMessage: unstarMessage,
  ChangeRole: changeRole,
  CreateRole: createRole,
  DeleteRole: deleteRole,
  GrantRole: grantRole,
  WithdrawRole: withdrawRole,
  AddMembers: addMembers,
  ArchiveRoom: archiveRoom,
  CreateChannel: createChannel,
  EnterPrivateRoom: enterPrivateRoom,
  GrantRoomRole: grantRoomRole,
  JoinRoom: joinRoom,
  LeaveRoom: leaveRoom,
  OpenDirectRoom: openDirectRoom,
  RemoveMember: removeMember,
  RenameRoom: renameRoom,
  SetDescription: setDescription,
  SetReadOnly: setReadOnly,
  SetRoomBanner: setRoomBanner,
  SetRoomVisibility: setRoomVisibility,
  SetTopic: setTopic,
  UnarchiveRoom: unarchiveRoom,
  AddAuthenticator: addAuthenticator,
  AddMailFactor: addMailFactor,
  AddPasskey: addPasskey,
  ConfirmSession: confirmSession,
  CreateRecoveryCodes: createRecoveryCodes,
  RemoveSecondFactor: removeSecondFactor,
  ResetSecondFactors: resetSecondFactors,
  ChangeSetting: changeSetting,
  AddTeamMembers: addTeamMembers,
  CreateTeam: createTeam,
  DescribeTeam: describeTeam,
  DisbandTeam: disbandTeam,
  GrantTeamRole: grantTeamRole,
  LinkTeamToRoom: linkTeamToRoom,
  RecordTeamSettled: recordTeamSettled,
  RemoveTeamMember: removeTeamMember,
  RenameTeam: renameTeam,
  SettleTeamInRoom: settleTeamInRoom,
  UnlinkTeamFromRoom: unlinkTeamFromRoom,
  ApproveErasure: approveErasure,
  AssignRole: assignRole,
  ChangePassword: changePassword,
  ChooseAvatar: chooseAvatar,
  ClearStatus: clearStatus,
  ConfirmEmail: confirmEmail,
  CreateAccessToken: createAccessToken,
  CreateSignInLink: createSignInLink,
  DeactivateUser: deactivateUser,
  EditProfile: editProfile,
  EraseUser: eraseUser,
  IssueSignInLink: issueSignInLink,
  ReactivateUser: reactivateUser,
  RecordErasureCompleted: recordErasureCompleted,
  RecordFailedSignIns: recordFailedSignIns,
  RedeemSignInLink: redeemSignInLink,
  RegisterUser: registerUser,
  RemoveAvatar: removeAvatar,
  RenameUser: renameUser,
  ReplaceEmail: replaceEmail,
  ResetPassword: resetPassword,
  RevokeAccessToken: revokeAccessToken,
  RevokeSession: revokeSession,
  RevokeSessions: revokeSessions,
  SetStatus: setStatus,
  SignIn: signIn,
  SignOut: signOut,
  ChangeWorkspaceSettings: changeWorkspaceSettings,
  CreateInviteLink: createInviteLink,
  CreateWorkspace: createWorkspace,
  RevokeInviteLink: revokeInviteLink,
};
