import { ApiError } from "../api/api.ts";
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
export class RoomMembers {
  members = $state.raw<readonly Member[]>([]);
  hasMore = $state(false);
  isLoaded = $state(false);
  problem = $state<string | null>(null);
  /**
   * Why an action on a member failed, shown beside that member; without an id it is about adding.
   */
  refused = $state.raw<{ readonly userId: string | null; readonly text: string } | null>(null);
  readonly #workspace: Pick<Workspace, "attempt" | "connection">;
  readonly #roomId: string;
  #endCursor: string | null = null;
  #search = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last page that was asked for: an earlier one that comes later is not shown. */
  #asked = 0;

  constructor(workspace: Pick<Workspace, "attempt" | "connection">, roomId: string) {
    this.#workspace = workspace;
    this.#roomId = roomId;
  }

  async load(): Promise<void> {
    this.#endCursor = null;
    await this.#page([]);
  }

  /** Shows only those whose names begin so; the server finds them, among however many. */
  look(text: string): void {
    this.#search = text.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), searchAfterMs);
  }

  async more(): Promise<void> {
    if (this.hasMore) await this.#page(this.members);
  }

  async grant(userId: string, role: RoomRole): Promise<void> {
    const answer = await this.#workspace.attempt(GrantRoomRoleDocument, { input: { roomId: this.#roomId, userId, role } });
    if (this.#isRefused(userId, answer)) return;
    this.members = this.members.map((member) => (member.user.id === userId ? { ...member, role } : member));
  }

  async remove(userId: string): Promise<void> {
    const answer = await this.#workspace.attempt(RemoveMemberDocument, { input: { roomId: this.#roomId, userId } });
    if (!this.#isRefused(userId, answer)) this.members = this.members.filter(({ user }) => user.id !== userId);
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

  async #page(before: readonly Member[]): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const { room } = await this.#workspace.connection.requestPatiently(RoomMembersDocument, {
        roomId: this.#roomId,
        after: this.#endCursor,
        ...(this.#search === "" ? {} : { search: this.#search }),
      });
      if (asked !== this.#asked) return;
      this.members = [...before, ...(room?.members.edges.map(({ node }) => node) ?? [])];
      this.hasMore = room?.members.pageInfo.hasNextPage ?? false;
      this.#endCursor = room?.members.pageInfo.endCursor ?? null;
      this.problem = null;
    } catch (error) {
      this.problem = error instanceof ApiError ? error.message : "The members could not be loaded. Try again.";
    }
    this.isLoaded = true;
  }
}
