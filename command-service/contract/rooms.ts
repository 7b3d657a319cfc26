import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { roomRoleSchema } from "./permissions.ts";
import { idSchema, originSchema, peopleSchema, somePeopleSchema } from "./schemas.ts";
import { lineSchema, linesSchema } from "./text-schemas.ts";

/**
 * `channel` has a name; `direct` is two people, or one person alone; `group` is three to
 * `groupMembersMax`.
 */
const roomKind = z.enum(["channel", "direct", "group"]);
export type RoomKind = z.infer<typeof roomKind>;
const roomVisibility = z.enum(["public", "private"]);
export type RoomVisibility = z.infer<typeof roomVisibility>;

export const groupMembersMax = 12;
/**
 * Channel names: lower case letters of any script with their marks, digits, dash, underscore, dot;
 * 1 to 64 characters, all visible.
 */
export const roomNamePattern =
  /^[\p{Ll}\p{Lo}\p{N}][[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}._\-]--\p{Default_Ignorable_Code_Point}]{0,63}$/v;
/** How many characters the texts of a room have at most. */
export const roomTextLengthMax = { topic: 250, description: 1024, banner: 250 } as const;
/** The reason why a moderator entered a private channel. */
export const entryReasonLengthMax = 500;

const { alice, ben, room: roomId, team: teamId } = exampleIds;
const family = "room-";
const ofWords = { family, withoutValues: "content" } as const;
const ofRoom = notPersonal("A text about the room, for all who may read it.");
/** The team or the integration because of which it happens; missing when a member does it. */
const causes = { cause: z.object({ teamId: z.string() }).optional(), instanceId: z.string().optional() };
const [byTeam, byInstance] = [{ cause: { teamId } }, { instanceId: exampleIds.link }];
const roomOnly = z.object({ roomId: z.string() });

/** `lastNumber` is the conversation's last one then: it is not unread for the new member. */
export const roomEvents = {
  RoomCreated: event({
    means: "A channel, direct conversation or group conversation was created.",
    family,
    schema: z.object({
      roomId: z.string(),
      kind: roomKind,
      visibility: roomVisibility,
      name: z.string().nullable(),
      topic: z.string(),
      description: z.string(),
      createdById: z.string(),
      memberIds: z.array(z.string()).readonly(),
      origin: originSchema.nullable(),
    }),
    // Under the room's own key: neither a member's erasure nor the end of a month's retention may
    // take the members of a room away.
    personal: [{ subject: "roomId", fields: ["memberIds", "origin"] }],
    notes: { name: ofRoom, topic: ofRoom, description: ofRoom },
    example: {
      roomId,
      kind: "channel",
      visibility: "public",
      name: "boats",
      topic: "Knots",
      description: "All that floats",
      createdById: alice,
      memberIds: [alice, ben],
      origin: { source: "slack", id: "C024BE91L" },
    },
  }),
  RoomRenamed: event({
    means: "A channel got another name.",
    family,
    schema: z.object({ roomId: z.string(), name: z.string() }),
    notes: { name: ofRoom },
    example: { roomId, name: "ships" },
  }),
  TopicSet: event({
    means: "A room got another topic.",
    ...ofWords,
    schema: z.object({ roomId: z.string(), topic: z.string() }),
    notes: { topic: ofRoom },
    example: { roomId, topic: "Sails" },
  }),
  DescriptionSet: event({
    means: "A channel got another description.",
    ...ofWords,
    schema: z.object({ roomId: z.string(), description: z.string() }),
    notes: { description: ofRoom },
    example: { roomId, description: "All that sails" },
  }),
  RoomBannerSet: event({
    means: "A channel got another banner, or none.",
    ...ofWords,
    schema: z.object({ roomId: z.string(), banner: z.string().nullable() }),
    notes: { banner: ofRoom },
    example: { roomId, banner: "Regatta on Sunday" },
  }),
  RoomMadePublic: event({ means: "A channel became public.", family, schema: roomOnly, example: { roomId } }),
  RoomMadePrivate: event({ means: "A channel became private.", family, schema: roomOnly, example: { roomId } }),
  MemberJoined: event({
    means: "A person joined a public channel.",
    family,
    schema: z.object({ roomId: z.string(), userId: z.string(), lastNumber: z.number() }),
    example: { roomId, userId: ben, lastNumber: 41 },
  }),
  MemberAdded: event({
    means: "A person was added to a channel by a member, because of a team that is linked to the channel, or by an integration.",
    family,
    schema: z.object({ roomId: z.string(), userId: z.string(), addedById: z.string(), lastNumber: z.number(), ...causes }),
    example: { roomId, userId: ben, addedById: alice, lastNumber: 41 },
    forms: {
      byTeam: { roomId, userId: ben, addedById: alice, lastNumber: 41, ...byTeam },
      byInstance: { roomId, userId: ben, addedById: alice, lastNumber: 41, ...byInstance },
    },
  }),
  PrivateRoomEntered: event({
    means: "A moderator entered a private channel without being added, for a reason that its members see.",
    family,
    schema: z.object({ roomId: z.string(), userId: z.string(), reason: z.string(), lastNumber: z.number() }),
    personal: [{ subject: "userId", fields: ["reason"] }],
    retention: { room: "roomId" },
    example: { roomId, userId: ben, reason: "A member reported threats.", lastNumber: 41 },
  }),
  MemberLeft: event({
    means: "A member left a channel.",
    family,
    schema: z.object({ roomId: z.string(), userId: z.string() }),
    example: { roomId, userId: ben },
  }),
  MemberRemoved: event({
    means:
      "A member was removed from a channel, by a member, because no team holds this person in it any more, or by an integration.",
    family,
    schema: z.object({ roomId: z.string(), userId: z.string(), removedById: z.string(), ...causes }),
    example: { roomId, userId: ben, removedById: alice },
    forms: {
      byTeam: { roomId, userId: ben, removedById: alice, ...byTeam },
      byInstance: { roomId, userId: ben, removedById: alice, ...byInstance },
    },
  }),
  RoomOpenedToTeam: event({
    means: "A team was linked to a channel: from now on its members are in it.",
    family,
    schema: z.object({ roomId: z.string(), teamId: z.string(), openedById: z.string() }),
    example: { roomId, teamId, openedById: alice },
  }),
  RoomClosedToTeam: event({
    means: "A team is no longer linked to a channel.",
    family,
    schema: z.object({ roomId: z.string(), teamId: z.string(), closedById: z.string() }),
    example: { roomId, teamId, closedById: alice },
  }),
  RoomRoleGranted: event({
    means: "A member got another role in a channel.",
    family,
    schema: z.object({ roomId: z.string(), userId: z.string(), role: roomRoleSchema, grantedById: z.string() }),
    example: { roomId, userId: ben, role: "owner", grantedById: alice },
  }),
  RoomArchived: event({
    means: "A channel was archived.",
    family,
    schema: z.object({ roomId: z.string(), archivedById: z.string() }),
    example: { roomId, archivedById: alice },
  }),
  RoomUnarchived: event({
    means: "An archived channel was opened again.",
    family,
    schema: z.object({ roomId: z.string(), unarchivedById: z.string() }),
    example: { roomId, unarchivedById: alice },
  }),
  RoomMadeReadOnly: event({
    means: "From now on only owners and moderators write in this channel.",
    family,
    schema: roomOnly,
    example: { roomId },
  }),
  RoomMadeWritable: event({
    means: "From now on all members write in this channel.",
    family,
    schema: roomOnly,
    example: { roomId },
  }),
};

export type RoomEvent = EventsOf<typeof roomEvents>;

const inRoom = { tokenPermission: "rooms.change", passesThrough: true } as const;

export const roomCommandDeclarations = {
  CreateChannel: command({
    means: "Creates a channel. The actor is its first member and owner; the other members are in it from the start.",
    tokenPermission: "rooms.change",
    schema: z.strictObject({
      roomId: idSchema,
      name: lineSchema,
      visibility: roomVisibility,
      topic: lineSchema,
      description: linesSchema,
      memberIds: peopleSchema,
      origin: originSchema.nullable(),
    }),
    refusals: ["RoomExists", "RoomNameInvalid", "RoomNameTaken", "RoomTextTooLong"],
  }),
  OpenDirectRoom: command({
    means:
      "Opens the conversation of the actor and these people. The room's id is `directRoomId` of their ids. Opening a conversation that exists changes nothing.",
    tokenPermission: "rooms.change",
    schema: z.strictObject({ roomId: idSchema, memberIds: peopleSchema }),
    refusals: ["GroupTooLarge"],
  }),
  RenameRoom: command({
    ...inRoom,
    means: "Gives a channel another name.",
    schema: z.strictObject({ roomId: idSchema, name: lineSchema }),
    refusals: ["NotAMember", "RoomArchived", "RoomKindMismatch", "RoomNameInvalid", "RoomNameTaken", "RoomUnknown"],
  }),
  SetTopic: command({
    ...inRoom,
    means: "Sets what the room talks about now.",
    schema: z.strictObject({ roomId: idSchema, topic: lineSchema }),
    refusals: ["NotAMember", "RoomArchived", "RoomTextTooLong", "RoomUnknown"],
  }),
  SetDescription: command({
    ...inRoom,
    means: "Sets what a channel is for.",
    schema: z.strictObject({ roomId: idSchema, description: linesSchema }),
    refusals: ["NotAMember", "RoomArchived", "RoomKindMismatch", "RoomTextTooLong", "RoomUnknown"],
  }),
  SetRoomBanner: command({
    ...inRoom,
    means: "Sets the line that is shown above a channel, or removes it: with null or an empty text.",
    schema: z.strictObject({ roomId: idSchema, banner: lineSchema.nullable() }),
    refusals: ["NotAMember", "RoomArchived", "RoomKindMismatch", "RoomTextTooLong", "RoomUnknown"],
  }),
  SetRoomVisibility: command({
    ...inRoom,
    means: "Makes a channel public or private.",
    schema: z.strictObject({ roomId: idSchema, visibility: roomVisibility }),
    refusals: ["NotAMember", "RoomArchived", "RoomKindMismatch", "RoomNameTaken", "RoomUnknown"],
  }),
  JoinRoom: command({
    ...inRoom,
    means: "Joins a public channel.",
    schema: z.strictObject({ roomId: idSchema }),
    refusals: ["AlreadyAMember", "RoomArchived", "RoomKindMismatch", "RoomUnknown"],
  }),
  EnterPrivateRoom: command({
    ...inRoom,
    means: "Enters a private channel without being added to it. The room's members see who entered and why.",
    schema: z.strictObject({ roomId: idSchema, reason: linesSchema }),
    refusals: ["AlreadyAMember", "ReasonInvalid", "RoomIsPublic", "RoomUnknown"],
  }),
  AddMembers: command({
    ...inRoom,
    means: "Adds people to a channel. People who are in it already are skipped.",
    schema: z.strictObject({ roomId: idSchema, userIds: somePeopleSchema }),
    refusals: ["AlreadyAMember", "NotAMember", "RoomArchived", "RoomKindMismatch", "RoomUnknown"],
  }),
  LeaveRoom: command({
    ...inRoom,
    means: "Leaves a channel.",
    schema: z.strictObject({ roomId: idSchema }),
    refusals: ["LastOwner", "NotAMember", "RoomArchived", "RoomKindMismatch", "RoomUnknown"],
  }),
  RemoveMember: command({
    ...inRoom,
    means: "Removes a member from a channel.",
    schema: z.strictObject({ roomId: idSchema, userId: idSchema }),
    refusals: ["LastOwner", "NotAMember", "RoomArchived", "RoomKindMismatch", "RoomUnknown"],
  }),
  GrantRoomRole: command({
    ...inRoom,
    means: "Gives a member another role in a channel.",
    schema: z.strictObject({ roomId: idSchema, userId: idSchema, role: roomRoleSchema }),
    refusals: ["LastOwner", "NotAMember", "PermissionNotHeld", "RoomArchived", "RoomKindMismatch", "RoomUnknown"],
  }),
  ArchiveRoom: command({
    ...inRoom,
    means: "Archives a channel: it can be read and no longer changed.",
    schema: z.strictObject({ roomId: idSchema }),
    refusals: ["NotAMember", "RoomArchived", "RoomKindMismatch", "RoomUnknown"],
  }),
  UnarchiveRoom: command({
    ...inRoom,
    means: "Opens an archived channel again.",
    schema: z.strictObject({ roomId: idSchema }),
    refusals: ["NotAMember", "RoomKindMismatch", "RoomNotArchived", "RoomUnknown"],
  }),
  SetReadOnly: command({
    ...inRoom,
    means: "Lets only owners and moderators write in a channel, or all members again.",
    schema: z.strictObject({ roomId: idSchema, isReadOnly: z.boolean() }),
    refusals: ["NotAMember", "RoomArchived", "RoomKindMismatch", "RoomUnknown"],
  }),
};

export type RoomCommands = CommandsOf<typeof roomCommandDeclarations>;
