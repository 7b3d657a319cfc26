import { derivedId, directRoomId } from "@logue/command-service/contract/streams.ts";
import { viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";

type RoomMutation = "createChannel" | "openDirectRoom";

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
};
