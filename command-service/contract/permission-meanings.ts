import type { Permission } from "./permissions.ts";
import type { TokenOnlyPermission } from "./token-permissions.ts";

/** What each permission allows, for the API's documentation and for people who make roles. */
export const permissionMeanings: Readonly<Record<Permission, string>> = {
  "workspace.changeSettings": "Change the workspace's name and rules.",
  "invites.create": "Make invite links.",
  "invites.revoke": "Withdraw anybody's invite links.",
  "users.seeDirectory": "List and find people.",
  "users.deactivate": "Deactivate and reactivate accounts.",
  "users.assignRoles": "Make roles, and give and take them.",
  "users.editAny": "Edit anybody's profile and see anybody's account.",
  "teams.create": "Create teams.",
  "teams.manageAny": "Change any team, but not who is brought into channels through it.",
  "rooms.createPublic": "Create public channels.",
  "rooms.createPrivate": "Create private channels.",
  "rooms.openDirect": "Start direct and group conversations.",
  "rooms.browsePublic": "See the list of public channels, and read them.",
  "rooms.join": "Join public channels.",
  "rooms.moderateAny": "Act as an owner in every room that the user can see.",
  "rooms.enterPrivate": "Enter private channels without being added, with a reason that the room's members see.",
  "messages.post": "Write messages.",
  "messages.deleteAny": "Delete anybody's messages.",
  "messages.seeVersions": "See older texts of edited and deleted messages.",
  "messages.mentionRoom": "Notify a whole room with @room.",
  "files.upload": "Upload files.",
  "files.deleteAny": "Delete anybody's files.",
  "files.purge": "Destroy the bytes of any file.",
  "tokens.create": "Make access tokens.",
  "operations.see": "See how Logue is running.",
  "room.rename": "Change a room's name, description and banner.",
  "room.setTopic": "Change a room's topic.",
  "room.setVisibility": "Make a room public or private.",
  "room.setReadOnly": "Make a room read-only or writable.",
  "room.postWhenReadOnly": "Write in a room while it is read-only.",
  "room.addMembers": "Add members to a room.",
  "room.removeMembers": "Remove members from a room.",
  "room.grantRoles": "Give roles in a room.",
  "room.archive": "Archive and unarchive a room.",
  "room.pin": "Pin and unpin messages.",
  "room.deleteMessages": "Delete other people's messages in a room.",
};

/** What each permission allows that only access tokens need. */
export const tokenPermissionMeanings: Readonly<Record<TokenOnlyPermission, string>> = {
  "messages.read": "Read all that the owner sees without a further permission: rooms, messages, files, people, the own account.",
  "reading.change": "Mark as read, star, mute, follow, and order the own list of rooms.",
  "drafts.change": "Save and delete drafts.",
  "profile.setStatus": "Set the owner's status and presence.",
  "rooms.change": "Create, join, leave and change rooms, with the permissions for that.",
  "teams.change": "Create and change teams, with the permissions for that.",
  "settings.change": "Change the owner's settings, and others with the permissions for them.",
  "account.administer": "Change the owner's profile and end sessions and tokens; other accounts with the permissions for that.",
};
