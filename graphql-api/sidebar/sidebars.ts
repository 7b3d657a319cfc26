import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import type { WorkKey, WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { Signals } from "../presence/signals.ts";

export const everySectionKind = ["favourites", "unread", "channels", "direct_messages", "own"] as const;
export type SidebarSectionKind = (typeof everySectionKind)[number];

export interface SidebarSection {
  readonly id: string;
  readonly kind: SidebarSectionKind;
  /** Null except for a section of the person's own. */
  readonly name: string | null;
  readonly isCollapsed: boolean;
  readonly isShown: boolean;
  readonly roomIds: readonly string[];
}

export interface Sidebar {
  readonly sections: readonly SidebarSection[];
  /** Null while the person has arranged nothing. */
  readonly revision: string | null;
}

/**
 * How people have arranged their sidebars, in the work-store. Each call throws
 * `WorkStoreUnavailable` while the store is not reachable.
 */
export interface Sidebars {
  find(userId: string): Promise<Sidebar>;
  /** Null expects that nothing is stored, undefined expects nothing. Tells the person's clients. */
  arrange(userId: string, sections: readonly SidebarSection[], expectedRevision?: string | null): Promise<Sidebar | Refusal>;
}

export interface SidebarsOptions {
  readonly workStore: WorkStore;
  readonly signals: Signals;
  readonly clock: () => number;
}

/** The sections of a person who has arranged nothing. */
export const sectionsAtFirst: readonly SidebarSection[] = everySectionKind
  .filter((kind) => kind !== "own")
  .map((kind) => ({
    id: kind.toUpperCase(),
    kind,
    name: null,
    isCollapsed: false,
    isShown: kind !== "unread",
    roomIds: [],
  }));

export function createSidebars({ workStore, signals, clock }: SidebarsOptions): Sidebars {
  return {
    find: async (userId) => {
      const stored = await workStore.get(keyOf(userId));
      if (stored === undefined) return { sections: sectionsAtFirst, revision: null };
      return { sections: (stored.value as StoredSidebar).sections, revision: stored.revision };
    },
    arrange: async (userId, sections, expectedRevision) => {
      const value: StoredSidebar = { sections };
      const record = { ...keyOf(userId), value, updatedAt: new Date(clock()).toISOString() };
      const answer = await workStore.put(record, expectedRevision);
      if (answer.kind !== "stored") return refuse("SidebarOutdated");
      signals.send(userId, { kind: "sidebar", userId, ids: [] });
      return { sections, revision: answer.revision };
    },
  };
}

interface StoredSidebar {
  readonly sections: readonly SidebarSection[];
}

const keyOf = (ownerId: string): WorkKey => ({ kind: "sidebar", ownerId, id: "sidebar" });
