import test from "ava";
import {
  alice,
  aliceAsAuditor,
  aliceAsGuest,
  aliceRegistered,
  ben,
  benDeactivated,
  benRegistered,
  idOf,
  registered,
} from "../testing/cast.ts";
import { deciderSpecification, defaultContext, type PastEvent } from "../testing/decider-specification.ts";
import { crew, crewOfBen, teamCreated, teamId } from "../testing/team-cast.ts";
import { renameUser } from "../users/rename-user.ts";
import { createTeam } from "./create-team.ts";
import { renameTeam } from "./rename-team.ts";

const create = deciderSpecification(createTeam);
const rename = deciderSpecification(renameTeam);
const renamePerson = deciderSpecification(renameUser);

const data = { teamId, name: "crew", title: "Crew", description: "", memberIds: [ben] };
const otherId = idOf("07e4");
const digest = (name: string): string => `digest of user-name ${name}`;
const claim = (kind: "user-name" | "team-name", name: string, holderId: string): PastEvent => ({
  type: "IdentifierClaimed",
  data: { kind, digest: digest(name), holderId },
});
const longAfter = { nowMs: defaultContext.nowMs + 60_000 };
const past = { actor: aliceRegistered, [`person ${ben}`]: benRegistered };

test("a member creates a team, leads it, and the other members are in it", (t) => {
  create(past)
    .when(data)
    .thenEvents(t, [
      { type: "IdentifierClaimed", data: { kind: "team-name", digest: digest("crew"), holderId: teamId } },
      teamCreated(),
      ...crew.slice(1),
    ] as never);
});

test("Logue itself creates a team without a lead", (t) => {
  const system = { actorId: "00000000-0000-7000-8000-000000000000", actorKind: "system" } as const;
  const events = create({}).when({ ...data, memberIds: [ben, ben] }, system);
  t.deepEqual(
    (events.outcome() as readonly PastEvent[]).map(({ type }) => type),
    ["IdentifierClaimed", "TeamCreated", "TeamMemberAdded"],
  );
});

test("guests and auditors create no team", (t) => {
  for (const actor of [aliceAsGuest, aliceAsAuditor])
    create({ ...past, actor })
      .when(data)
      .thenRefused(t, "NotPermitted", { permission: "teams.create" });
});

test("an id that has a team, a wrong text and a deactivated member are refused", (t) => {
  create({ ...past, team: crewOfBen })
    .when(data)
    .thenRefused(t, "TeamExists");
  create(past)
    .when({ ...data, title: "" })
    .thenRefused(t, "TeamTextInvalid");
  create({ ...past, [`person ${ben}`]: benDeactivated })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});

test("a name has the form of a user name and is no word that addresses all", (t) => {
  for (const name of ["Crew", "crew!", "", "-crew"])
    create(past)
      .when({ ...data, name })
      .thenRefused(t, "UserNameInvalid");
  for (const name of ["here", "team", "a11"])
    create(past)
      .when({ ...data, name })
      .thenRefused(t, "UserNameReserved");
});

test("a name is not that of a person, nor of another team, nor looks like one", (t) => {
  const person = { directory: [claim("user-name", "crew", ben)], nameHolder: [registered(ben, { name: "crew" })] };
  create({ ...past, ...person })
    .when(data, longAfter)
    .thenRefused(t, "TeamNameTaken");
  const team = { directory: [claim("team-name", "crew", otherId)], nameTeam: [teamCreated({ teamId: otherId })] };
  create({ ...past, ...team })
    .when(data, longAfter)
    .thenRefused(t, "TeamNameTaken");
  create({ ...past, directory: [claim("user-name", "a1ice", ben)] })
    .when({ ...data, name: "alice" }, longAfter)
    .thenRefused(t, "TeamNameTaken");
});

test("a claim whose holder never came to be is void after a while", (t) => {
  const created = ["IdentifierClaimed", "TeamCreated"];
  for (const directory of [[claim("user-name", "crew", ben)], [claim("team-name", "crew", otherId)]]) {
    const now = Date.parse("2026-03-01T08:00:00.000Z");
    create({ ...past, directory })
      .when(data, { nowMs: now + 10_000 })
      .thenRefused(t, "TeamNameTaken");
    const types = (
      create({ ...past, directory })
        .when(data, longAfter)
        .outcome() as readonly PastEvent[]
    ).map(({ type }) => type);
    t.true(created.every((type) => types.includes(type as never)));
  }
});

test("a person cannot take the name of a team, nor one that looks like it, until the team is gone", (t) => {
  const directory = [claim("user-name", "alice", alice), claim("team-name", "crew", teamId)];
  const person = { actor: aliceRegistered, user: aliceRegistered, directory };
  renamePerson({ ...person, nameTeam: crew })
    .when({ userId: alice, name: "crew" }, longAfter)
    .thenRefused(t, "UserNameTaken");
  renamePerson({ ...person, directory: [...directory, claim("team-name", "mill", teamId)], nameTeam: crew })
    .when({ userId: alice, name: "rni11" }, longAfter)
    .thenRefused(t, "UserNameTaken");
});

test("a lead renames the team: the new name is claimed, then the old one is free", (t) => {
  rename({ actor: aliceRegistered, team: crew, directory: [claim("team-name", "crew", teamId)] })
    .when({ teamId, name: "dockers" })
    .thenEvents(t, [
      { type: "IdentifierClaimed", data: { kind: "team-name", digest: digest("dockers"), holderId: teamId } },
      { type: "TeamRenamed", data: { teamId, name: "dockers" } },
      { type: "IdentifierReleased", data: { kind: "team-name", digest: digest("crew"), holderId: teamId } },
    ]);
  rename({ actor: aliceRegistered, team: crew, directory: [claim("team-name", "crew", teamId)] })
    .when({ teamId, name: "crew" })
    .thenNothing(t);
  rename({ actor: aliceRegistered, team: crewOfBen }).when({ teamId, name: "dockers" }).thenRefused(t, "NotPermitted");
});
