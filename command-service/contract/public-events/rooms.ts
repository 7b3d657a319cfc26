import { z } from "zod";
import { id, idOrNull, publicEvent, text, textOrNull } from "./declare.ts";

const room = { roomId: id("The room's id.") };
const becauseOfTeam = idOrNull("The team because of which it happened; null where a member did it.");
const teamOf = ({ data }: { readonly data: { readonly cause?: { readonly teamId: string } | undefined } }): string | null =>
  data.cause?.teamId ?? null;
const member = z.object({ ...room, userId: id("The id of the person or bot.") });

/** The reason for which a moderator entered a private channel is for its members alone. */
const memberOf = ({ data: { roomId, userId } }: { readonly data: { readonly roomId: string; readonly userId: string } }) => ({
  roomId,
  userId,
});

export const roomPublicEvents = {
  "room.created.v1": publicEvent({
    means: "A channel, direct conversation or group conversation was created.",
    schema: z.object({
      ...room,
      kind: z
        .enum(["channel", "direct", "group"])
        .describe("`direct` is two people or one alone, `group` more, both without a name."),
      visibility: z.enum(["public", "private"]).describe("Whether people may find the room and join it."),
      name: textOrNull("The channel's name; null for the other kinds."),
      topic: text("What the room talks about now, or an empty text."),
      description: text("What the channel is for, or an empty text."),
      createdById: id("Who created it."),
      memberIds: z.array(z.uuid()).describe("The ids of the members at the beginning."),
    }),
    from: {
      RoomCreated: ({ data }) => {
        const { roomId, kind, visibility, name, topic, description, createdById } = data;
        return { roomId, kind, visibility, name, topic, description, createdById, memberIds: [...data.memberIds] };
      },
    },
  }),
  "room.renamed.v1": publicEvent({
    means: "A channel got another name.",
    schema: z.object({ ...room, name: text("The new name.") }),
    from: { RoomRenamed: ({ data: { roomId, name } }) => ({ roomId, name }) },
  }),
  "room.topic-set.v1": publicEvent({
    means: "A room got another topic.",
    schema: z.object({ ...room, topic: text("What the room talks about now, or an empty text.") }),
    from: { TopicSet: ({ data: { roomId, topic } }) => ({ roomId, topic }) },
  }),
  "room.description-set.v1": publicEvent({
    means: "A channel got another description.",
    schema: z.object({ ...room, description: text("What the channel is for, or an empty text.") }),
    from: { DescriptionSet: ({ data: { roomId, description } }) => ({ roomId, description }) },
  }),
  "room.archived.v1": publicEvent({
    means: "A channel was archived: it can be read and no longer written to.",
    schema: z.object({ ...room, archivedById: id("Who archived it.") }),
    from: { RoomArchived: ({ data: { roomId, archivedById } }) => ({ roomId, archivedById }) },
  }),
  "room.unarchived.v1": publicEvent({
    means: "An archived channel was opened again.",
    schema: z.object({ ...room, unarchivedById: id("Who opened it again.") }),
    from: { RoomUnarchived: ({ data: { roomId, unarchivedById } }) => ({ roomId, unarchivedById }) },
  }),
  "member.joined.v1": publicEvent({
    means: "A person entered a channel without being added by a member.",
    schema: member,
    from: { MemberJoined: memberOf, PrivateRoomEntered: memberOf },
  }),
  "member.added.v1": publicEvent({
    means: "A person was added to a channel, by a member or because of a team.",
    schema: member.extend({ addedById: id("Who added the person."), teamId: becauseOfTeam }),
    from: { MemberAdded: (event) => ({ ...memberOf(event), addedById: event.data.addedById, teamId: teamOf(event) }) },
  }),
  "member.left.v1": publicEvent({
    means: "A member left a channel.",
    schema: member,
    from: { MemberLeft: memberOf },
  }),
  "member.removed.v1": publicEvent({
    means: "A member was removed from a channel, by a member or because of a team.",
    schema: member.extend({ removedById: id("Who removed the member."), teamId: becauseOfTeam }),
    from: { MemberRemoved: (event) => ({ ...memberOf(event), removedById: event.data.removedById, teamId: teamOf(event) }) },
  }),
};
