import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId, directRoomId } from "@logue/command-service/contract/streams.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { refusedPayload, viewerCommand } from "../send-command.ts";

type RoomMutation =
  | "createChannel"
  | "openDirectRoom"
  | "renameRoom"
  | "setTopic"
  | "setDescription"
  | "setRoomVisibility"
  | "joinRoom"
  | "addMembers"
  | "leaveRoom"
  | "removeMember"
  | "grantRoomRole"
  | "archiveRoom"
  | "unarchiveRoom"
  | "setReadOnly";

export const roomMutations: Pick<MutationResolvers, RoomMutation> = {
  createChannel: (_mutation, { input }, context) => {
    const { commandId, send } = viewerCommand(context, "CreateChannel", input);
    const { name, visibility, topic, description, memberIds } = input;
    const roomId = derivedId(commandId, "room");
    return send({ roomId, name, visibility, topic, description, memberIds, origin: null }, { roomId });
  },

  openDirectRoom: (_mutation, { input }, context) => {
    const { viewer, send } = viewerCommand(context, "OpenDirectRoom", input);
    const roomId = directRoomId([viewer.userId, ...input.userIds]);
    return send({ roomId, memberIds: input.userIds }, { roomId });
  },

  renameRoom: (_mutation, { input }, context) => {
    const { roomId, name } = input;
    return viewerCommand(context, "RenameRoom", input).send({ roomId, name }, { roomId });
  },

  setTopic: (_mutation, { input }, context) => {
    const { roomId, topic } = input;
    return viewerCommand(context, "SetTopic", input).send({ roomId, topic }, { roomId });
  },

  setDescription: (_mutation, { input }, context) => {
    const { roomId, description } = input;
    return viewerCommand(context, "SetDescription", input).send({ roomId, description }, { roomId });
  },

  setRoomVisibility: (_mutation, { input }, context) => {
    const { roomId, visibility } = input;
    return viewerCommand(context, "SetRoomVisibility", input).send({ roomId, visibility }, { roomId });
  },

  /** To say that a room is private would say that it exists. */
  joinRoom: async (_mutation, { input }, context) => {
    const { roomId } = input;
    const answer = await viewerCommand(context, "JoinRoom", input).send({ roomId }, { roomId });
    return answer.refusal?.refused === "RoomIsPrivate" ? refusedPayload(refuse("RoomUnknown")) : answer;
  },

  addMembers: (_mutation, { input }, context) => {
    const { roomId, userIds } = input;
    return viewerCommand(context, "AddMembers", input).send({ roomId, userIds }, { roomId });
  },

  leaveRoom: (_mutation, { input }, context) => {
    const { roomId } = input;
    return viewerCommand(context, "LeaveRoom", input).send({ roomId }, { roomId });
  },

  removeMember: (_mutation, { input }, context) => {
    const { roomId, userId } = input;
    return viewerCommand(context, "RemoveMember", input).send({ roomId, userId }, { roomId });
  },

  grantRoomRole: (_mutation, { input }, context) => {
    const { roomId, userId, role } = input;
    return viewerCommand(context, "GrantRoomRole", input).send({ roomId, userId, role }, { roomId });
  },

  archiveRoom: (_mutation, { input }, context) => {
    const { roomId } = input;
    return viewerCommand(context, "ArchiveRoom", input).send({ roomId }, { roomId });
  },

  unarchiveRoom: (_mutation, { input }, context) => {
    const { roomId } = input;
    return viewerCommand(context, "UnarchiveRoom", input).send({ roomId }, { roomId });
  },

  setReadOnly: (_mutation, { input }, context) => {
    const { roomId, isReadOnly } = input;
    return viewerCommand(context, "SetReadOnly", input).send({ roomId, isReadOnly }, { roomId });
  },
};
