import { PagedList } from "../api/paged-list.svelte.ts";
import {
  AddMembersDocument,
  GrantRoomRoleDocument,
  RemoveMemberDocument,
  RoomMembersDocument,
  type RoomMembersQuery,
  type RoomRole,
} from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

const searchAfterMs = 150;

export type Member = NonNullable<RoomMembersQuery["room"]>["members"]["edges"][number]["node"];

/** The members of a room, page by page, and what may be done with them. */
export class RoomMembers extends PagedList<Member> {
  /**
   * Why an action on a member failed, shown beside that member; without an id it is about adding.
   */
  refused = $state.raw<{ readonly userId: string | null; readonly text: string } | null>(null);
  readonly #workspace: Pick<Workspace, "attempt" | "connection">;
  readonly #roomId: string;
  #search = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workspace: Pick<Workspace, "attempt" | "connection">, roomId: string) {
    super("The members could not be loaded. Try again.");
    this.#workspace = workspace;
    this.#roomId = roomId;
  }

  /** Shows only those whose names begin so; the server finds them, among however many. */
  look(text: string): void {
    this.#search = text.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), searchAfterMs);
  }

  async grant(userId: string, role: RoomRole): Promise<void> {
    const answer = await this.#workspace.attempt(GrantRoomRoleDocument, { input: { roomId: this.#roomId, userId, role } });
    if (this.#isRefused(userId, answer)) return;
    this.items = this.items.map((member) => (member.user.id === userId ? { ...member, role } : member));
  }

  async remove(userId: string): Promise<void> {
    const answer = await this.#workspace.attempt(RemoveMemberDocument, { input: { roomId: this.#roomId, userId } });
    if (!this.#isRefused(userId, answer)) this.items = this.items.filter(({ user }) => user.id !== userId);
  }

  /** Resolves with whether they were added. */
  async add(userIds: readonly string[]): Promise<boolean> {
    const answer = await this.#workspace.attempt(AddMembersDocument, { input: { roomId: this.#roomId, userIds: [...userIds] } });
    if (this.#isRefused(null, answer)) return false;
    await this.load();
    return true;
  }

  #isRefused(userId: string | null, answer: unknown): boolean {
    this.refused = typeof answer === "string" ? { userId, text: answer } : null;
    return this.refused !== null;
  }

  protected async ask(after: string | null) {
    const asked = { roomId: this.#roomId, after, ...(this.#search === "" ? {} : { search: this.#search }) };
    const { room } = await this.#workspace.connection.requestPatiently(RoomMembersDocument, asked);
    if (!room) return undefined;
    const members = room.members.edges.map(({ node }) => node);
    const items = this.#search === "" ? members : members.sort(byName);
    return {
      items: after === null ? items : items.filter(({ user }) => !this.#isListed(user.id)),
      pageInfo: room.members.pageInfo,
    };
  }

  /** A member with a new role or name comes again, further down. */
  #isListed(userId: string): boolean {
    return this.items.some(({ user }) => user.id === userId);
  }
}

/** What is found comes in the order of accounts. */
const byName = (one: Member, other: Member): number => one.user.displayName.localeCompare(other.user.displayName);
