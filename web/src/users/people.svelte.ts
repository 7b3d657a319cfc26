import { SvelteMap } from "svelte/reactivity";
import { request } from "../api/api.ts";
import { PersonDocument, type Presence, PresencesDocument, type UserPartsFragment } from "../generated/operations.ts";

/** What the client knows of users: their newest names and their presence. */
export class People {
  readonly #users = new SvelteMap<string, UserPartsFragment>();
  readonly #presences = new SvelteMap<string, Presence>();
  readonly #asked = new Set<string>();
  #toAsk: string[] = [];

  /** An answer that was on its way while a user was erased brings nothing of them back. */
  learn(user: UserPartsFragment): void {
    const known = this.#users.get(user.id);
    if (known?.isErased && !user.isErased) return;
    if (known === undefined || JSON.stringify(known) !== JSON.stringify(user)) this.#users.set(user.id, user);
  }

  /** The newest known version of this user, for showing old messages with it. */
  current<User extends Pick<UserPartsFragment, "id" | "displayName">>(user: User): User | UserPartsFragment {
    return this.#users.get(user.id) ?? user;
  }

  find(userId: string): UserPartsFragment | undefined {
    return this.#users.get(userId);
  }

  isErased(userId: string): boolean {
    return this.#users.get(userId)?.isErased === true;
  }

  /** Loads a user of whom only the id is known. */
  meet(userId: string): void {
    if (this.#users.has(userId)) return;
    request(PersonDocument, { id: userId }).then(
      ({ user }) => {
        if (user) this.learn(user);
      },
      () => undefined,
    );
  }

  /** All users whom the client has loaded, for completing mentions. */
  get known(): UserPartsFragment[] {
    return [...this.#users.values()];
  }

  presenceOf(userId: string): Presence {
    return this.#presences.get(userId) ?? "OFFLINE";
  }

  setPresence(userId: string, presence: Presence): void {
    this.#presences.set(userId, presence);
  }

  /** Asks once for the presence of people who come into view; changes arrive by themselves. */
  watch(userIds: readonly string[]): void {
    const unknown = userIds.filter((id) => !this.#asked.has(id));
    if (unknown.length === 0) return;
    for (const id of unknown) this.#asked.add(id);
    if (this.#toAsk.length === 0) queueMicrotask(() => this.#ask());
    this.#toAsk.push(...unknown);
  }

  /** After a reconnection everything may have changed. */
  refresh(): void {
    const all = [...this.#asked];
    this.#asked.clear();
    this.watch(all);
  }

  async #ask(): Promise<void> {
    const userIds = this.#toAsk;
    this.#toAsk = [];
    const answer = await request(PresencesDocument, { userIds }).catch(() => undefined);
    for (const { userId, presence } of answer?.presences ?? []) this.#presences.set(userId, presence);
  }
}
