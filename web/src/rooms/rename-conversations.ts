import type { People } from "../users/people.svelte.ts";
import type { Inbox } from "./inbox.svelte.ts";

/** The parts of the workspace in which conversations and people are. */
export interface Conversations {
  readonly inbox: Pick<Inbox, "entries" | "put">;
  readonly people: Pick<People, "current">;
}

/** Conversations without a name of their own have the names of those who are in them. */
export function renameConversations({ inbox, people }: Conversations, userId: string): void {
  for (const entry of inbox.entries) {
    if (entry.room.name !== null || !entry.otherMembers.some(({ id }) => id === userId)) continue;
    const otherMembers = entry.otherMembers.map((member) => people.current(member));
    inbox.put({ ...entry, otherMembers, displayName: otherMembers.map(({ displayName }) => displayName).join(", ") });
  }
}
