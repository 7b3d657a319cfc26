import type { Workspace } from "../layout/workspace.svelte.ts";

/** The parts of the workspace in which conversations and people are. */
export interface Conversations {
  readonly inbox: Pick<Workspace["inbox"], "entries" | "put">;
  readonly people: Pick<Workspace["people"], "current">;
}

/** Conversations without a name of their own have the names of those who are in them. */
export function renameConversations({ inbox, people }: Conversations, userId: string): void {
  for (const entry of inbox.entries) {
    if (entry.room.name !== null || !entry.otherMembers.some(({ id }) => id === userId)) continue;
    const otherMembers = entry.otherMembers.map((member) => people.current(member));
    inbox.put({ ...entry, otherMembers, displayName: otherMembers.map(({ displayName }) => displayName).join(", ") });
  }
}
