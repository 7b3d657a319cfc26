import type { Connection } from "../api/api.ts";
import {
  FindUsersDocument,
  RoomMembersDocument,
  TeamListDocument,
  type TeamPartsFragment,
  type UserPartsFragment,
} from "../generated/operations.ts";

const searchAfterMs = 120;

/** A person whom a mention could name. */
export type FoundPerson = UserPartsFragment & {
  /** Known not to be in the room; unknown in a room whose members are not all listed. */
  readonly isOutside?: boolean;
  /** Without it there is no presence to show. */
  readonly hasSignedIn?: boolean;
};

interface ListedMembers {
  readonly users: readonly UserPartsFragment[];
  readonly areAll: boolean;
}

const nobodyListed: ListedMembers = { users: [], areAll: false };

/**
 * Finds people by prefixes of their names, on the server: the members of the room first, then all
 * others whom the viewer may see. Finds teams too.
 */
export class PeopleSearch {
  found = $state.raw<readonly FoundPerson[]>([]);
  teams = $state.raw<readonly TeamPartsFragment[]>([]);
  readonly #connection: Connection;
  readonly #members = new Map<string, Promise<ListedMembers>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = "";

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Without a room: all whom the viewer may see. A room with another number of members is asked
   * again.
   */
  look(roomId: string | null, letters: string, memberCount = 0): void {
    const asked = `${roomId}/${letters}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#find(roomId, letters, memberCount, asked), searchAfterMs);
  }

  async #find(roomId: string | null, letters: string, memberCount: number, asked: string): Promise<void> {
    const [members, directory, teams] = await Promise.all([
      roomId === null ? nobodyListed : this.#membersOf(roomId, memberCount),
      this.#directory(letters),
      this.#teams(letters),
    ]);
    if (asked !== this.#asked) return;
    const isWanted = (user: UserPartsFragment): boolean =>
      user.deactivatedAt === null && namesOf(user).some((name) => name.startsWith(letters));
    const inside = new Map(members.users.map((user): [string, FoundPerson] => [user.id, user]));
    const others = directory.filter(({ id }) => !inside.has(id)).map((user) => ({ ...user, isOutside: members.areAll }));
    this.teams = teams;
    this.found = [...inside.values(), ...others].filter(isWanted);
  }

  /** The first hundred members, asked for once for each number of members. */
  #membersOf(roomId: string, memberCount: number): Promise<ListedMembers> {
    const key = `${roomId}/${memberCount}`;
    const known = this.#members.get(key);
    if (known !== undefined) return known;
    const asked = this.#connection
      .request(RoomMembersDocument, { roomId })
      .then(({ room }) => room?.members)
      .then((listed) =>
        listed ? { users: listed.edges.map(({ node }) => node.user), areAll: !listed.pageInfo.hasNextPage } : nobodyListed,
      )
      .catch(() => {
        this.#members.delete(key);
        return nobodyListed;
      });
    this.#members.set(key, asked);
    return asked;
  }

  /** Empty for those who may not see the directory. */
  async #teams(letters: string): Promise<readonly TeamPartsFragment[]> {
    if (letters === "") return [];
    const answer = await this.#connection.request(TeamListDocument, { search: letters }).catch(() => null);
    return answer?.teams.edges.map(({ node }) => node) ?? [];
  }

  /** Empty for those who may not see the directory. */
  async #directory(letters: string): Promise<readonly UserPartsFragment[]> {
    if (letters === "") return [];
    const answer = await this.#connection.request(FindUsersDocument, { search: letters }).catch(() => null);
    return answer?.users.edges.map(({ node }) => node) ?? [];
  }
}

const namesOf = ({ name, displayName }: UserPartsFragment): string[] => [name, ...displayName.toLowerCase().split(/\s+/)];
