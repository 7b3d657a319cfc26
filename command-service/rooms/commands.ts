import { addMembers } from "./add-members.ts";
import { archiveRoom } from "./archive-room.ts";
import { createChannel } from "./create-channel.ts";
import { grantRoomRole } from "./grant-room-role.ts";
import { joinRoom } from "./join-room.ts";
import { leaveRoom } from "./leave-room.ts";
import { openDirectRoom } from "./open-direct-room.ts";
import { removeMember } from "./remove-member.ts";
import { renameRoom } from "./rename-room.ts";
import { setDescription } from "./set-description.ts";
import { setReadOnly } from "./set-read-only.ts";
import { setRoomVisibility } from "./set-room-visibility.ts";
import { setTopic } from "./set-topic.ts";
import { unarchiveRoom } from "./unarchive-room.ts";

/** The commands about rooms by name. */
export const roomCommands = {
  CreateChannel: createChannel,
  OpenDirectRoom: openDirectRoom,
  RenameRoom: renameRoom,
  SetTopic: setTopic,
  SetDescription: setDescription,
  SetRoomVisibility: setRoomVisibility,
  JoinRoom: joinRoom,
  AddMembers: addMembers,
  LeaveRoom: leaveRoom,
  RemoveMember: removeMember,
  GrantRoomRole: grantRoomRole,
  ArchiveRoom: archiveRoom,
  UnarchiveRoom: unarchiveRoom,
  SetReadOnly: setReadOnly,
};
