import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { teamRoleSchema } from "./permissions.ts";
import { idSchema, peopleSchema, somePeopleSchema } from "./schemas.ts";
import { lineSchema, linesSchema } from "./text-schemas.ts";

/** A team's title and description, in characters. */
export const teamTextLengthMax = { title: 100, description: 500 } as const;
export const teamsMax = 5_000;
export const teamMembersMax = 5_000;
export const roomsPerTeamMax = 100;
export const teamsPerRoomMax = 25;
/** A team with more members in a room is not mentioned there: its name stays plain text. */
export const mentionedTeamMembersMax = 250;
/** How many people of a team one command adds to a room or removes from it. */
export const settledPeopleMax = 100;

const { alice, ben, room: roomId, team: teamId } = exampleIds;
const family = "team-";
const ofTeam = notPersonal("A text about the team, for all who may see it.");
const teamOnly = z.object({ teamId: z.string() });

/** No personal data: a team's texts are about a group, and its members are ids. */
export const teamEvents = {
  TeamCreated: event({
    means: "A team was created. A person who creates one is its first member and lead.",
    family,
    schema: teamOnly.extend({
      name: z.string(),
      title: z.string(),
      description: z.string(),
      createdById: z.string(),
    }),
    notes: { name: ofTeam, title: ofTeam, description: ofTeam },
    example: { teamId, name: "harbour-crew", title: "Harbour crew", description: "All who tie up boats", createdById: alice },
  }),
  TeamRenamed: event({
    means: "A team got another name for mentions.",
    family,
    schema: teamOnly.extend({ name: z.string() }),
    notes: { name: ofTeam },
    example: { teamId, name: "dock-crew" },
  }),
  TeamDescribed: event({
    means: "A team got another title or description.",
    family,
    schema: teamOnly.extend({ title: z.string(), description: z.string() }),
    notes: { title: ofTeam, description: ofTeam },
    example: { teamId, title: "Dock crew", description: "All who load boats" },
  }),
  TeamMemberAdded: event({
    means: "A person was added to a team.",
    family,
    schema: teamOnly.extend({ userId: z.string(), addedById: z.string() }),
    example: { teamId, userId: ben, addedById: alice },
  }),
  TeamMemberRemoved: event({
    means: "A person was removed from a team, or left it.",
    family,
    schema: teamOnly.extend({ userId: z.string(), removedById: z.string() }),
    example: { teamId, userId: ben, removedById: alice },
  }),
  TeamRoleGranted: event({
    means: "A member got another role in a team.",
    family,
    schema: teamOnly.extend({ userId: z.string(), role: teamRoleSchema, grantedById: z.string() }),
    example: { teamId, userId: ben, role: "lead", grantedById: alice },
  }),
  TeamLinkedToRoom: event({
    means: "A team was linked to a channel: its members of now and of later are added to it.",
    family,
    schema: teamOnly.extend({ roomId: z.string(), linkedById: z.string() }),
    example: { teamId, roomId, linkedById: alice },
  }),
  TeamUnlinkedFromRoom: event({
    means: "A team is no longer linked to a channel: who is in it only because of the team leaves it.",
    family,
    schema: teamOnly.extend({ roomId: z.string(), unlinkedById: z.string() }),
    example: { teamId, roomId, unlinkedById: alice },
  }),
  TeamSettledInRooms: event({
    means: "The channels of a team have the members that follow from the team's events up to this revision.",
    family,
    schema: teamOnly.extend({ throughRevision: z.number() }),
    withoutValues: "act",
    example: { teamId, throughRevision: 7 },
  }),
  TeamDisbanded: event({
    means: "A team was disbanded. Its name is free again.",
    family,
    schema: teamOnly.extend({ disbandedById: z.string() }),
    example: { teamId, disbandedById: alice },
  }),
};

export type TeamEvent = EventsOf<typeof teamEvents>;

const inTeam = { tokenPermission: "teams.change", passesThrough: true } as const;
const byLogue = { tokenPermission: "teams.manageAny" } as const;
/** Checked by the decision, which refuses other forms with a reason. */
const nameSchema = z.string().max(1_000);

export const teamCommandDeclarations = {
  CreateTeam: command({
    tokenPermission: "teams.change",
    means: "Creates a team. The actor is its first member and lead; the other members are in it from the start.",
    schema: z.strictObject({
      teamId: idSchema,
      name: nameSchema,
      title: lineSchema,
      description: linesSchema,
      memberIds: peopleSchema,
    }),
    refusals: ["TeamExists", "TeamNameTaken", "TeamTextInvalid", "TooManyTeams", "UserNameInvalid", "UserNameReserved"],
  }),
  RenameTeam: command({
    ...inTeam,
    means: "Gives a team another name for mentions.",
    schema: z.strictObject({ teamId: idSchema, name: nameSchema }),
    refusals: ["TeamNameTaken", "TeamUnknown", "UserNameInvalid", "UserNameReserved"],
  }),
  DescribeTeam: command({
    ...inTeam,
    means: "Sets a team's title and what it is for.",
    schema: z.strictObject({ teamId: idSchema, title: lineSchema, description: linesSchema }),
    refusals: ["TeamTextInvalid", "TeamUnknown"],
  }),
  AddTeamMembers: command({
    ...inTeam,
    means: "Adds people to a team, and so to the channels that it is linked to. People who are in it already are skipped.",
    schema: z.strictObject({ teamId: idSchema, userIds: somePeopleSchema }),
    refusals: ["TeamFull", "TeamUnknown"],
  }),
  RemoveTeamMember: command({
    ...inTeam,
    means:
      "Removes a person from a team, and from the channels where the person is only because of it. Members remove themselves to leave.",
    schema: z.strictObject({ teamId: idSchema, userId: idSchema }),
    refusals: ["LastLead", "NotInTeam", "TeamUnknown"],
  }),
  GrantTeamRole: command({
    ...inTeam,
    means:
      "Makes a member lead of a team, or a member without duties again. Where others lead a team with channels, only they and administrators may.",
    schema: z.strictObject({ teamId: idSchema, userId: idSchema, role: teamRoleSchema }),
    refusals: ["LastLead", "NotInTeam", "TeamUnknown"],
  }),
  LinkTeamToRoom: command({
    ...inTeam,
    means: "Links a team to a channel: its members of now and of later are added to the channel.",
    schema: z.strictObject({ teamId: idSchema, roomId: idSchema }),
    refusals: ["NotAMember", "RoomArchived", "RoomKindMismatch", "RoomUnknown", "TeamUnknown", "TooManyTeamLinks"],
  }),
  UnlinkTeamFromRoom: command({
    ...inTeam,
    means: "Ends the link of a team and a channel. Members who are in the channel only because of the team leave it.",
    schema: z.strictObject({ teamId: idSchema, roomId: idSchema }),
    refusals: ["RoomUnknown", "TeamUnknown"],
  }),
  DisbandTeam: command({
    ...inTeam,
    means: "Disbands a team: its links end, and its name is free again.",
    schema: z.strictObject({ teamId: idSchema }),
    refusals: ["TeamUnknown"],
  }),
  SettleTeamInRoom: command({
    ...byLogue,
    means: "Logue itself adds these people to a channel, or removes them from it, as its teams have it.",
    schema: z.strictObject({
      teamId: idSchema,
      roomId: idSchema,
      userIds: z.array(idSchema).max(settledPeopleMax).readonly(),
      causedById: idSchema,
    }),
    refusals: ["RoomUnknown", "TeamUnknown"],
  }),
  RecordTeamSettled: command({
    ...byLogue,
    means: "Logue itself records that a team's channels have the members that follow from its events.",
    schema: z.strictObject({ teamId: idSchema, throughRevision: z.number().int().min(0) }),
    refusals: ["TeamUnknown"],
  }),
};

export type TeamCommands = CommandsOf<typeof teamCommandDeclarations>;
