import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type TeamDocument, type TeamMembershipDocument, teamMembershipId, teamMemberships, teams } from "../contract/teams.ts";
import type { EventRecord, Projection, Step } from "../projection.ts";

const create: Step<TeamDocument, EventRecord<"TeamCreated">> = {
  collection: teams,
  isFirst: true,
  ids: (event) => [event.data.teamId],
  fold: (_nothing, event, id) => created(event, id),
};

/** A step that replaces some of the team's fields. */
const onTeam = <Event extends { readonly position: string; readonly data: { readonly teamId: string } }>(
  change: (event: Event, team: TeamDocument) => Partial<TeamDocument>,
): Step<TeamDocument, Event> => ({
  collection: teams,
  ids: (event) => [event.data.teamId],
  fold: (team, event) => team && { ...team, ...change(event, team), changed: event.position },
});

interface OfMember {
  readonly data: { readonly teamId: string; readonly userId: string };
}

const membershipOf = ({ data }: OfMember): string[] => [teamMembershipId(data.teamId, data.userId)];

const join: Step<TeamMembershipDocument, EventRecord<"TeamMemberAdded">> = {
  collection: teamMemberships,
  isFirst: true,
  ids: membershipOf,
  fold: (_before, event, id) => {
    const { teamId, userId } = event.data;
    return { id, teamId, userId, role: "member", joinedAt: occurredAt(event), changed: event.position };
  },
};

const leave: Step<TeamMembershipDocument, EventRecord<"TeamMemberRemoved">> = {
  collection: teamMemberships,
  ids: membershipOf,
  fold: () => undefined,
};

const grant: Step<TeamMembershipDocument, EventRecord<"TeamRoleGranted">> = {
  collection: teamMemberships,
  ids: membershipOf,
  fold: (membership, { data, position }) => membership && { ...membership, role: data.role, changed: position },
};

/** Teams and who is in them. */
export const teamsProjection: Projection = {
  name: "teams",
  streams: ["team-"],
  collections: [teams, teamMemberships],
  innerCollections: [],
  reads: {
    TeamCreated: [create],
    TeamRenamed: [onTeam(({ data: { name } }: EventRecord<"TeamRenamed">) => ({ name, listedName: name }))],
    TeamDescribed: [onTeam(({ data: { title, description } }: EventRecord<"TeamDescribed">) => ({ title, description }))],
    TeamProvided: [
      onTeam(({ data: { instanceId, externalId } }: EventRecord<"TeamProvided">) => ({
        provided: { instanceId, externalId },
        providedByInstanceId: instanceId,
      })),
    ],
    TeamMemberAdded: [
      onTeam((_event: EventRecord<"TeamMemberAdded">, { memberCount }) => ({ memberCount: memberCount + 1 })),
      join,
    ],
    TeamMemberRemoved: [
      onTeam((_event: EventRecord<"TeamMemberRemoved">, { memberCount }) => ({ memberCount: memberCount - 1 })),
      leave,
    ],
    TeamRoleGranted: [grant],
    TeamLinkedToRoom: [
      onTeam(({ data }: EventRecord<"TeamLinkedToRoom">, { roomIds }) => ({ roomIds: [...roomIds, data.roomId] })),
    ],
    TeamUnlinkedFromRoom: [
      onTeam(({ data }: EventRecord<"TeamUnlinkedFromRoom">, { roomIds }) => ({
        roomIds: roomIds.filter((roomId) => roomId !== data.roomId),
      })),
    ],
    TeamDisbanded: [onTeam(disbanded)],
  },
};

function created(event: EventRecord<"TeamCreated">, id: string): TeamDocument {
  const { name, title, description, createdById } = event.data;
  return {
    id,
    name,
    title,
    description,
    createdById,
    createdAt: occurredAt(event),
    memberCount: 0,
    roomIds: [],
    disbandedAt: null,
    listedName: name,
    isListed: true,
    changed: event.position,
  };
}

function disbanded(event: EventRecord<"TeamDisbanded">): Partial<TeamDocument> {
  return { disbandedAt: occurredAt(event), listedName: null, isListed: false, roomIds: [], providedByInstanceId: null };
}
