import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceRegistered,
  archived,
  ben,
  benRegistered,
  channelCreated,
  groupCreated,
  idOf,
  registered,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { crew, crewOfBen, teamCreated, teamDisbanded, teamId, teamLinked, teamMember } from "../testing/team-cast.ts";
import { linkTeamToRoom } from "./link-team-to-room.ts";
import { recordTeamSettled } from "./record-team-settled.ts";
import { settleTeamInRoom } from "./settle-team-in-room.ts";
import { unlinkTeamFromRoom } from "./unlink-team-from-room.ts";

const link = deciderSpecification(linkTeamToRoom);
const unlink = deciderSpecification(unlinkTeamFromRoom);
const settle = deciderSpecification(settleTeamInRoom);
const settled = deciderSpecification(recordTeamSettled);

const byLogue = { actorKind: "system" } as const;
const cause = { teamId };
const opened: PastEvent = { type: "RoomOpenedToTeam", data: { roomId, teamId, openedById: alice } };
const closed: PastEvent = { type: "RoomClosedToTeam", data: { roomId, teamId, closedById: alice } };
const addedByTeam = (userId: string, lastNumber = 0): PastEvent => ({
  type: "MemberAdded",
  data: { roomId, userId, addedById: alice, lastNumber, cause },
});
const removedByTeam = (userId: string): PastEvent => ({
  type: "MemberRemoved",
  data: { roomId, userId, removedById: alice, cause },
});
const unlinked: PastEvent = { type: "TeamUnlinkedFromRoom", data: { teamId, roomId, unlinkedById: alice } };
const room = [channelCreated({ memberIds: [alice] })];
const people = { [`person ${alice}`]: aliceRegistered, [`person ${ben}`]: benRegistered };
const both = { teamId, roomId, userIds: [alice, ben], causedById: alice };

test("a lead who may add people to the channel links the team; a link that is there stays", (t) => {
  const linked = { actor: aliceRegistered, team: crew, room };
  link(linked).when({ teamId, roomId }).thenEvents(t, [teamLinked]);
  link({ ...linked, team: [...crew, teamLinked] })
    .when({ teamId, roomId })
    .thenNothing(t);
});

test("a link needs a lead, a channel that the lead is in, and one that can be changed", (t) => {
  const hidden = [channelCreated({ visibility: "private", createdById: ben, memberIds: [ben] })];
  const foreign = [channelCreated({ createdById: ben, memberIds: [ben] })];
  const command = { teamId, roomId };
  link({ actor: aliceRegistered, team: crewOfBen, room }).when(command).thenRefused(t, "NotPermitted");
  link({ actor: aliceAsAdministrator, team: crew, room: hidden }).when(command).thenRefused(t, "RoomUnknown");
  link({ actor: aliceRegistered, team: crew, room: foreign }).when(command).thenRefused(t, "NotAMember");
  link({ actor: aliceRegistered, team: crew, room: [...room, archived] })
    .when(command)
    .thenRefused(t, "RoomArchived");
  link({ actor: aliceRegistered, team: crew, room: [groupCreated] })
    .when(command)
    .thenRefused(t, "RoomKindMismatch");
  link({ actor: aliceRegistered, room }).when(command).thenRefused(t, "TeamUnknown");
});

test("a team has at most 100 channels, and a channel at most 25 teams", (t) => {
  const rooms = Array.from(
    { length: 100 },
    (_, index): PastEvent => ({
      type: "TeamLinkedToRoom",
      data: { teamId, roomId: idOf(String(index + 1)), linkedById: alice },
    }),
  );
  const teams = Array.from(
    { length: 25 },
    (_, index): PastEvent => ({
      type: "RoomOpenedToTeam",
      data: { roomId, teamId: idOf(String(index + 1)), openedById: alice },
    }),
  );
  link({ actor: aliceRegistered, team: [...crew, ...rooms], room })
    .when({ teamId, roomId })
    .thenRefused(t, "TooManyTeamLinks", { roomsMax: 100 });
  link({ actor: aliceRegistered, team: crew, room: [...room, ...teams] })
    .when({ teamId, roomId })
    .thenRefused(t, "TooManyTeamLinks", { teamsMax: 25 });
});

test("a lead ends a link, and so does an owner of the channel; other members do not", (t) => {
  const command = { teamId, roomId };
  const foreign = [channelCreated({ createdById: ben, memberIds: [alice, ben] })];
  unlink({ actor: aliceRegistered, team: [...crew, teamLinked], room: [...foreign, archived] })
    .when(command)
    .thenEvents(t, [unlinked]);
  unlink({ actor: aliceRegistered, team: [...crewOfBen, teamLinked], room })
    .when(command)
    .thenEvents(t, [unlinked]);
  unlink({ actor: aliceRegistered, team: [...crewOfBen, teamLinked], room: foreign })
    .when(command)
    .thenRefused(t, "NotPermitted");
  unlink({ actor: aliceRegistered, team: crew, room }).when(command).thenNothing(t);
  unlink({ actor: aliceRegistered, team: crew, room: [channelCreated({ visibility: "private", memberIds: [ben] })] })
    .when(command)
    .thenRefused(t, "RoomUnknown");
});

test("after a link the team's members are in the channel, with the team as the cause, and read from now on", (t) => {
  const conversation: PastEvent[] = [{ type: "SegmentOpened", data: { roomId, segment: 1, lastNumber: 41 } }];
  settle({ team: [...crew, teamLinked], room, conversation, ...people })
    .when(both, byLogue)
    .thenEvents(t, [opened, addedByTeam(ben, 41)]);
});

test("what was done already is not done again", (t) => {
  settle({ team: [...crew, teamLinked], room: [...room, opened, addedByTeam(ben)], ...people })
    .when(both, byLogue)
    .thenNothing(t);
});

test("an archived channel follows its teams too", (t) => {
  settle({ team: [...crew, teamLinked, unlinked], room: [...room, opened, addedByTeam(ben), archived], ...people })
    .when(both, byLogue)
    .thenEvents(t, [closed, removedByTeam(ben)]);
});

test("an auditor is added to no channel, whatever team the auditor is in", (t) => {
  settle({ team: [...crew, teamLinked], room, [`person ${ben}`]: [registered(ben, { role: "auditor" })] })
    .when(both, byLogue)
    .thenEvents(t, [opened]);
});

test("who left the team leaves the channel; who was in it before, or got a role in it, stays", (t) => {
  const left: PastEvent = { type: "TeamMemberRemoved", data: { teamId, userId: ben, removedById: alice } };
  const team = [...crew, teamLinked, left];
  const role: PastEvent = { type: "RoomRoleGranted", data: { roomId, userId: ben, role: "moderator", grantedById: alice } };
  const before: PastEvent = { type: "MemberAdded", data: { roomId, userId: ben, addedById: alice, lastNumber: 0 } };
  settle({ team, room: [...room, opened, addedByTeam(ben)] })
    .when(both, byLogue)
    .thenEvents(t, [removedByTeam(ben)]);
  settle({ team, room: [...room, opened, addedByTeam(ben), role] })
    .when(both, byLogue)
    .thenNothing(t);
  settle({ team, room: [...room, before, opened] })
    .when(both, byLogue)
    .thenNothing(t);
});

test("who is in the channel through two teams stays until both are gone", (t) => {
  const otherId = idOf("07e4");
  const otherOpened: PastEvent = { type: "RoomOpenedToTeam", data: { roomId, teamId: otherId, openedById: alice } };
  const other: PastEvent[] = [
    teamCreated({ teamId: otherId }),
    teamMember(ben),
    { type: "TeamLinkedToRoom", data: { teamId: otherId, roomId, linkedById: alice } },
  ];
  const past = { team: [...crew, teamLinked, teamDisbanded], room: [...room, opened, otherOpened, addedByTeam(ben)] };
  settle({ ...past, "linked team 1": other })
    .when(both, byLogue)
    .thenEvents(t, [closed]);
  settle({ ...past, "linked team 1": [...other, { type: "TeamDisbanded", data: { teamId: otherId, disbandedById: alice } }] })
    .when(both, byLogue)
    .thenEvents(t, [closed, removedByTeam(ben)]);
});

test("only Logue itself settles teams", (t) => {
  settle({ team: [...crew, teamLinked], room, ...people })
    .when(both)
    .thenRefused(t, "NotPermitted");
  settled({ team: [...crew, teamLinked] })
    .when({ teamId, throughRevision: 9 })
    .thenRefused(t, "NotPermitted");
});

test("what is settled is recorded once", (t) => {
  const record = { teamId, throughRevision: 4 };
  settled({ team: [...crew, teamLinked] })
    .when(record, byLogue)
    .thenEvents(t, [{ type: "TeamSettledInRooms", data: record }]);
  settled({ team: [...crew, teamLinked, { type: "TeamSettledInRooms", data: record }] })
    .when(record, byLogue)
    .thenNothing(t);
  settled({ team: crew }).when(record, byLogue).thenNothing(t);
  settled({}).when({ teamId, throughRevision: 4 }, byLogue).thenRefused(t, "TeamUnknown");
});
