import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceAsAuditor,
  aliceAsGuest,
  aliceAsModerator,
  aliceDeactivated,
  aliceRegistered,
  ben,
  benDeactivated,
  benRegistered,
  carla,
  idOf,
  registered,
} from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { roleCreated, roleGranted, workspaceWith } from "../testing/role-cast.ts";
import { crew, crewOfBen, teamCreated, teamDisbanded, teamId, teamLead, teamLinked, teamMember } from "../testing/team-cast.ts";
import { addTeamMembers } from "./add-team-members.ts";
import { describeTeam } from "./describe-team.ts";
import { disbandTeam } from "./disband-team.ts";
import { grantTeamRole } from "./grant-team-role.ts";
import { removeTeamMember } from "./remove-team-member.ts";

const describe = deciderSpecification(describeTeam);
const add = deciderSpecification(addTeamMembers);
const remove = deciderSpecification(removeTeamMember);
const grant = deciderSpecification(grantTeamRole);
const disband = deciderSpecification(disbandTeam);

const texts = { teamId, title: "Dock crew", description: "All who load boats" };
const added = (userId: string) => ({ type: "TeamMemberAdded", data: { teamId, userId, addedById: alice } }) as const;

test("leads describe their team, and so do administrators; the same texts again change nothing", (t) => {
  const described = [{ type: "TeamDescribed", data: texts }] as const;
  describe({ actor: aliceRegistered, team: crew }).when(texts).thenEvents(t, described);
  describe({ actor: aliceAsAdministrator, team: crewOfBen }).when(texts).thenEvents(t, described);
  describe({ actor: aliceRegistered, team: [...crew, ...described] })
    .when(texts)
    .thenNothing(t);
});

test("members, moderators and others do not change a team, and a guest who led it does no longer", (t) => {
  for (const actor of [aliceRegistered, aliceAsModerator, aliceAsAuditor])
    describe({ actor, team: crewOfBen }).when(texts).thenRefused(t, "NotPermitted", { permission: "teams.manageAny" });
  describe({ actor: aliceAsGuest, team: crew }).when(texts).thenRefused(t, "NotPermitted");
  describe({ actor: aliceDeactivated, team: crew }).when(texts).thenRefused(t, "UserDeactivated");
});

test("for a guest who is not in it a team is not there, and a disbanded team is there for no one", (t) => {
  const foreign = [teamCreated(), teamMember(ben), teamLead(ben)];
  describe({ actor: aliceAsGuest, team: foreign }).when(texts).thenRefused(t, "TeamUnknown");
  describe({ actor: aliceRegistered, team: [...crew, teamDisbanded] })
    .when(texts)
    .thenRefused(t, "TeamUnknown");
  describe({ actor: aliceRegistered }).when(texts).thenRefused(t, "TeamUnknown");
});

test("a title of no visible character and texts that are too long are refused", (t) => {
  for (const wrong of [{ title: "  " }, { title: "x".repeat(101) }, { description: "x".repeat(501) }])
    describe({ actor: aliceRegistered, team: crew })
      .when({ ...texts, ...wrong })
      .thenRefused(t, "TeamTextInvalid");
});

test("a lead adds people; who is in the team is passed over, and named twice is added once", (t) => {
  const people = { [`person ${ben}`]: benRegistered, [`person ${carla}`]: [registered(carla)] };
  add({ actor: aliceRegistered, team: crew, ...people })
    .when({ teamId, userIds: [ben, carla, carla] })
    .thenEvents(t, [added(carla)]);
  add({ actor: aliceRegistered, team: crew, ...people })
    .when({ teamId, userIds: [ben] })
    .thenNothing(t);
});

test("unknown and deactivated people and auditors are not added", (t) => {
  const past = { actor: aliceRegistered, team: [teamCreated(), teamMember(alice), teamLead(alice)] };
  const command = { teamId, userIds: [ben] };
  add(past).when(command).thenRefused(t, "UserUnknown", { userId: ben });
  add({ ...past, [`person ${ben}`]: benDeactivated })
    .when(command)
    .thenRefused(t, "UserDeactivated", { userId: ben });
  add({ ...past, [`person ${ben}`]: [registered(ben, { role: "auditor" })] })
    .when(command)
    .thenRefused(t, "NotPermitted", { userId: ben });
});

test("an administrator adds people only while the team has no channel, and so gets into none by it", (t) => {
  const past = { actor: aliceAsAdministrator, [`person ${carla}`]: [registered(carla)] };
  const command = { teamId, userIds: [carla] };
  add({ ...past, team: crewOfBen })
    .when(command)
    .thenEvents(t, [added(carla)]);
  add({ ...past, team: [...crewOfBen, teamLinked] })
    .when(command)
    .thenRefused(t, "NotPermitted");
  add({ ...past, team: [...crew, teamLinked] })
    .when(command)
    .thenEvents(t, [added(carla)]);
});

test("a full team takes no one", (t) => {
  const many = Array.from({ length: 4_998 }, (_, index) => teamMember(idOf(String(index + 1))));
  add({ actor: aliceRegistered, team: [...crew, ...many], [`person ${carla}`]: [registered(carla)] })
    .when({ teamId, userIds: [carla] })
    .thenRefused(t, "TeamFull", { membersMax: 5_000 });
});

test("a lead removes members, and members leave", (t) => {
  const removed = (userId: string): PastEvent => ({ type: "TeamMemberRemoved", data: { teamId, userId, removedById: alice } });
  remove({ actor: aliceRegistered, team: crew })
    .when({ teamId, userId: ben })
    .thenEvents(t, [removed(ben)]);
  remove({ actor: aliceRegistered, team: crewOfBen })
    .when({ teamId, userId: alice })
    .thenEvents(t, [removed(alice)]);
  remove({ actor: aliceAsGuest, team: crewOfBen })
    .when({ teamId, userId: alice })
    .thenEvents(t, [removed(alice)]);
  remove({ actor: aliceRegistered, team: crewOfBen }).when({ teamId, userId: ben }).thenRefused(t, "NotPermitted");
  remove({ actor: aliceRegistered, team: crew }).when({ teamId, userId: carla }).thenRefused(t, "NotInTeam", { userId: carla });
});

test("the last lead stays as long as there are other members", (t) => {
  remove({ actor: aliceRegistered, team: crew }).when({ teamId, userId: alice }).thenRefused(t, "LastLead");
  grant({ actor: aliceRegistered, team: crew }).when({ teamId, userId: alice, role: "member" }).thenRefused(t, "LastLead");
  remove({ actor: aliceRegistered, team: [teamCreated(), teamMember(alice), teamLead(alice)] })
    .when({ teamId, userId: alice })
    .thenEvents(t, [{ type: "TeamMemberRemoved", data: { teamId, userId: alice, removedById: alice } }]);
});

test("a lead makes another member lead, and no guest", (t) => {
  const command = { teamId, userId: ben, role: "lead" } as const;
  grant({ actor: aliceRegistered, team: crew, user: benRegistered })
    .when(command)
    .thenEvents(t, [{ type: "TeamRoleGranted", data: { ...command, grantedById: alice } }]);
  grant({ actor: aliceRegistered, team: [...crew, teamLead(ben)], user: benRegistered })
    .when(command)
    .thenNothing(t);
  grant({ actor: aliceRegistered, team: crew, user: [registered(ben, { role: "guest" })] })
    .when(command)
    .thenRefused(t, "NotPermitted", { userId: ben });
  grant({ actor: aliceRegistered, team: crew })
    .when({ ...command, userId: carla })
    .thenRefused(t, "NotInTeam");
  grant({ actor: aliceAsModerator, team: crewOfBen }).when(command).thenRefused(t, "NotPermitted");
});

test("a manager of any team makes no one lead where others lead a team with channels; an administrator does", (t) => {
  const command = { teamId, userId: alice, role: "lead" } as const;
  const granted = [{ type: "TeamRoleGranted", data: { ...command, grantedById: alice } }] as const;
  const manager = {
    actor: [...aliceRegistered, roleGranted(alice)],
    user: aliceRegistered,
    workspace: workspaceWith(roleCreated(["teams.manageAny"])),
  };
  const linked = [...crewOfBen, teamLinked];
  grant({ ...manager, team: linked })
    .when(command)
    .thenRefused(t, "NotPermitted", { permission: "rooms.enterPrivate" });
  grant({ ...manager, team: linked })
    .when({ teamId, userId: ben, role: "member" })
    .thenRefused(t, "NotPermitted", { permission: "rooms.enterPrivate" });
  grant({ ...manager, team: crewOfBen })
    .when(command)
    .thenEvents(t, granted);
  grant({ ...manager, team: [teamCreated(), teamMember(alice), teamMember(ben), teamLinked] })
    .when(command)
    .thenEvents(t, granted);
  grant({ actor: aliceAsAdministrator, user: aliceAsAdministrator, team: linked }).when(command).thenEvents(t, granted);
  grant({ actor: aliceRegistered, user: aliceRegistered, team: linked }).when(command).thenRefused(t, "NotPermitted");
});

test("a disbanded team gives its name back", (t) => {
  const claimed: PastEvent = { type: "IdentifierClaimed", data: { kind: "team-name", digest: "d", holderId: teamId } };
  disband({ actor: aliceRegistered, team: crew, directory: [claimed] })
    .when({ teamId })
    .thenEvents(t, [
      { type: "TeamDisbanded", data: { teamId, disbandedById: alice } },
      { type: "IdentifierReleased", data: { kind: "team-name", digest: "d", holderId: teamId } },
    ]);
  disband({ actor: aliceRegistered, team: crewOfBen, directory: [claimed] })
    .when({ teamId })
    .thenRefused(t, "NotPermitted");
});
