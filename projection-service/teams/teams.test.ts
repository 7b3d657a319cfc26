import type { Recorded } from "@logue/command-service/contract/event.ts";
import { derivedId, teamStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { teamMembershipId, teamMemberships, teams } from "../contract/teams.ts";
import { openHistory, positionOf, timeOf } from "../testing/history.ts";
import { documentOf, given } from "../testing/projection-specification.ts";
import { teamsProjection } from "./teams.ts";

const [teamId, ann, ben, roomId] = ["crew", "ann", "ben", "boats"].map((name) => derivedId(name)) as [
  string,
  string,
  string,
  string,
];
const stream = teamStream(teamId);

/** A team that Ann created, with Ben in it. */
function openTeam() {
  const { happened } = openHistory();
  const created = { teamId, name: "crew", title: "Crew", description: "Boats", createdById: ann };
  const events: Recorded[] = [
    happened("TeamCreated", stream, created),
    happened("TeamMemberAdded", stream, { teamId, userId: ann, addedById: ann }),
    happened("TeamRoleGranted", stream, { teamId, userId: ann, role: "lead", grantedById: ann }),
    happened("TeamMemberAdded", stream, { teamId, userId: ben, addedById: ann }),
  ];
  return { happened, events };
}

const teamAfter = async (events: readonly Recorded[]) => documentOf(await given(teamsProjection, events), teams, teamId);
const memberAfter = async (events: readonly Recorded[], userId: string) =>
  documentOf(await given(teamsProjection, events), teamMemberships, teamMembershipId(teamId, userId));

test("a team has its texts, its members and their roles", async (t) => {
  const { events } = openTeam();
  t.deepEqual(await teamAfter(events), {
    id: teamId,
    name: "crew",
    title: "Crew",
    description: "Boats",
    createdById: ann,
    createdAt: timeOf(1),
    memberCount: 2,
    roomIds: [],
    disbandedAt: null,
    listedName: "crew",
    isListed: true,
    changed: positionOf(4),
  });
  t.like(await memberAfter(events, ann), { role: "lead", joinedAt: timeOf(2), changed: positionOf(3) });
  t.like(await memberAfter(events, ben), { role: "member", userId: ben, teamId });
});

test("a person who leaves has no membership, and is counted no longer", async (t) => {
  const { happened, events } = openTeam();
  events.push(happened("TeamMemberRemoved", stream, { teamId, userId: ben, removedById: ben }));
  t.is((await teamAfter(events))?.memberCount, 1);
  t.is(await memberAfter(events, ben), undefined);
});

test("names, texts and linked channels follow the events", async (t) => {
  const { happened, events } = openTeam();
  events.push(
    happened("TeamRenamed", stream, { teamId, name: "dockers" }),
    happened("TeamDescribed", stream, { teamId, title: "Dockers", description: "" }),
    happened("TeamLinkedToRoom", stream, { teamId, roomId, linkedById: ann }),
  );
  t.like(await teamAfter(events), { name: "dockers", listedName: "dockers", title: "Dockers", roomIds: [roomId] });
  events.push(happened("TeamUnlinkedFromRoom", stream, { teamId, roomId, unlinkedById: ann }));
  t.deepEqual((await teamAfter(events))?.roomIds, []);
});

test("a disbanded team is in no list, and its channels are not its own", async (t) => {
  const { happened, events } = openTeam();
  events.push(
    happened("TeamLinkedToRoom", stream, { teamId, roomId, linkedById: ann }),
    happened("TeamDisbanded", stream, { teamId, disbandedById: ann }),
  );
  t.like(await teamAfter(events), { listedName: null, isListed: false, disbandedAt: timeOf(6), roomIds: [] });
});
