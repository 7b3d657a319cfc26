import type { CommandContext, Entity, EntityReference, IdFrom } from "../command.ts";
import type { Recorded } from "../contract/event.ts";
import type { TeamRole } from "../contract/permissions.ts";
import { teamStream } from "../contract/streams.ts";
import { digestOf } from "../directory/claims.ts";
import { type CommandMark, markOf } from "../handling/command-digest.ts";
import { emptyMap, entriesOf, entryOf, hasEntry, type ShardedMap, withEntry, withoutEntry } from "../states/sharded-map.ts";

/** What an event of the team still has to change in rooms. */
export interface Unsettled {
  /** The revision of the event. */
  readonly revision: number;
  readonly roomIds: readonly string[];
  /** The person whom it is about; null for everyone in the team and in the rooms through it. */
  readonly userId: string | null;
  readonly causedById: string;
}

/** `members` has the role of each by user id. */
export interface TeamState {
  readonly exists: boolean;
  readonly createdBy: CommandMark | null;
  readonly isDisbanded: boolean;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly members: ShardedMap<TeamRole>;
  readonly roomIds: readonly string[];
  /** The integration by which another system provides the team, and the group's id there. */
  readonly provided: { readonly instanceId: string; readonly externalId: string | null } | null;
  /** In the order of the events. */
  readonly unsettled: readonly Unsettled[];
}

const initialState: TeamState = {
  exists: false,
  createdBy: null,
  isDisbanded: false,
  name: "",
  title: "",
  description: "",
  members: emptyMap,
  roomIds: [],
  provided: null,
  unsettled: [],
};

export const teamEntity: Entity<TeamState> = {
  streamOf: teamStream,
  initialState: () => initialState,
  evolve,
  foldsSealed: true,
};

export const teamReference = (id: string): EntityReference<TeamState> => ({ entity: teamEntity, id });

/** The stream of the nil UUID is never written. */
const noTeam: EntityReference<TeamState> = teamReference("00000000-0000-0000-0000-000000000000");

/** The team that another state names; none while it names none. */
export const teamNamedBy = (idFrom: IdFrom): EntityReference<TeamState> => ({ ...noTeam, idFrom });

/** Whether the team is there, and not disbanded. */
export const isThere = (team: TeamState): boolean => team.exists && !team.isDisbanded;

export const isInTeam = (team: TeamState, userId: string): boolean => isThere(team) && hasEntry(team.members, userId);

/** Whether the team has this person in this room. */
export const holdsInRoom = (team: TeamState, roomId: string, userId: string): boolean =>
  isInTeam(team, userId) && team.roomIds.includes(roomId);

export const isLead = (team: TeamState, userId: string): boolean => entryOf(team.members, userId) === "lead";

export function hasLead(team: TeamState): boolean {
  for (const [, role] of entriesOf(team.members)) if (role === "lead") return true;
  return false;
}

/** Whether this person is a lead, and the only one. */
export function isLastLead(team: TeamState, userId: string): boolean {
  if (!isLead(team, userId)) return false;
  for (const [memberId, role] of entriesOf(team.members)) if (memberId !== userId && role === "lead") return false;
  return true;
}

/** Whether the team goes by the name with this digest. */
export const goesBy = (team: TeamState, digest: string, context: CommandContext): boolean =>
  isThere(team) && digestOf(context, "user-name", team.name) === digest;

function evolve(state: TeamState, event: Recorded): TeamState {
  switch (event.type) {
    case "TeamCreated": {
      const { name, title, description } = event.data;
      return { ...initialState, exists: true, createdBy: markOf(event), name, title, description };
    }
    case "TeamRenamed":
      return { ...state, name: event.data.name };
    case "TeamProvided":
      return { ...state, provided: { instanceId: event.data.instanceId, externalId: event.data.externalId } };
    case "TeamDescribed":
      return { ...state, title: event.data.title, description: event.data.description };
    case "TeamRoleGranted":
      return { ...state, members: withEntry(state.members, event.data.userId, event.data.role) };
    case "TeamSettledInRooms": {
      const { throughRevision } = event.data;
      return { ...state, unsettled: state.unsettled.filter(({ revision }) => revision > throughRevision) };
    }
    default:
      return evolveWithRooms(state, event);
  }
}

/** The events after which the members of rooms change. */
function evolveWithRooms(state: TeamState, event: Recorded): TeamState {
  const { revision } = event;
  switch (event.type) {
    case "TeamMemberAdded": {
      const { userId, addedById: causedById } = event.data;
      const members = withEntry(state.members, userId, "member");
      return owing({ ...state, members }, { revision, roomIds: state.roomIds, userId, causedById });
    }
    case "TeamMemberRemoved": {
      const { userId, removedById: causedById } = event.data;
      const members = withoutEntry(state.members, userId);
      return owing({ ...state, members }, { revision, roomIds: state.roomIds, userId, causedById });
    }
    case "TeamLinkedToRoom": {
      const { roomId, linkedById: causedById } = event.data;
      const roomIds = [...state.roomIds.filter((linkedId) => linkedId !== roomId), roomId];
      return owing({ ...state, roomIds }, { revision, roomIds: [roomId], userId: null, causedById });
    }
    case "TeamUnlinkedFromRoom": {
      const { roomId, unlinkedById: causedById } = event.data;
      const roomIds = state.roomIds.filter((linkedId) => linkedId !== roomId);
      return owing({ ...state, roomIds }, { revision, roomIds: [roomId], userId: null, causedById });
    }
    case "TeamDisbanded": {
      const owed = { revision, roomIds: state.roomIds, userId: null, causedById: event.data.disbandedById };
      return owing({ ...state, isDisbanded: true, roomIds: [] }, owed);
    }
    default:
      return state;
  }
}

const owing = (state: TeamState, owed: Unsettled): TeamState =>
  owed.roomIds.length === 0 ? state : { ...state, unsettled: [...state.unsettled, owed] };
