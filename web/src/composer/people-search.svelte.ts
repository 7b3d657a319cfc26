import type { Connection } from "../api/api.ts";
import {
  FindUsersDocument,
  RoomMembersDocument,
  TeamListDocument,
  type TeamPartsFragment,
  type UserPartsFragment,
} from "../generated/operations.ts";

const searchAfterMs = 120;

/**
 * Finds people by prefixes of their names, on the server: the members of the room first, then all
 * others whom the viewer may see. Finds teams too.
 */
export class PeopleSearch {
  found = $state.raw<readonly UserPartsFragment[]>([]);
  teams = $state.raw<readonly TeamPartsFragment[]>([]);
  readonly #connection: Connection;
  readonly #members = new Map<string, Promise<readonly UserPartsFragment[]>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = "";

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Without a room: all whom the viewer may see. */
  look(roomId: string | null, letters: string): void {
    const asked = `${roomId}/${letters}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#find(roomId, letters, asked), searchAfterMs);
  }

  async #find(roomId: string | null, letters: string, asked: string): Promise<void> {
    const [members, directory, teams] = await Promise.all([
      roomId === null ? [] : this.#membersOf(roomId),
      this.#directory(letters),
      this.#teams(letters),
    ]);
    if (asked !== this.#asked) return;
    const isWanted = (user: UserPartsFragment): boolean =>
      user.deactivatedAt === null && namesOf(user).some((name) => name.startsWith(letters));
    const all = new Map([...members, ...directory].map((user) => [user.id, user]));
    this.teams = teams;
    this.found = [...all.values()].filter(isWanted);
  }

  /** The first hundred members, asked for once for each room. */
  #membersOf(roomId: string): Promise<readonly UserPartsFragment[]> {
    const known = this.#members.get(roomId);
    if (known !== undefined) return known;
    const asked = this.#connection
      .request(RoomMembersDocument, { roomId })
      .then(({ room }) => room?.members.edges.map(({ node }) => node.user) ?? [])
      .catch(() => {
        this.#members.delete(roomId);
        return [];
      });
    this.#members.set(roomId, asked);
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
