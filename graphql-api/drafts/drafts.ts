import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { recordsPerOwnerMax, type StoredWork, type WorkKey, type WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { Signals } from "../presence/signals.ts";

/** The room or thread of a draft. A person has one draft for each. */
export interface DraftPlace {
  readonly roomId: string;
  readonly threadRootId: string | null;
}

export interface DraftContent extends DraftPlace {
  readonly text: string;
  readonly fileIds: readonly string[];
  readonly quotedMessageId: string | null;
  readonly alsoInRoom: boolean;
}

export interface Draft extends DraftContent {
  readonly updatedAt: string;
  readonly revision: string;
}

/**
 * People's drafts, in the work-store. Each call throws `WorkStoreUnavailable` while the store is
 * not reachable.
 */
export interface Drafts {
  /** The last changed first. */
  list(userId: string): Promise<Draft[]>;
  find(userId: string, place: DraftPlace): Promise<Draft | undefined>;
  /**
   * Null expects that there is no draft, undefined expects nothing. Notifies the person's other
   * clients.
   */
  save(
    userId: string,
    content: DraftContent,
    expectedRevision?: string | null,
  ): Promise<Pick<Draft, "revision" | "updatedAt"> | Refusal>;
  delete(userId: string, place: DraftPlace, expectedRevision?: string): Promise<Refusal | undefined>;
}

export interface DraftsOptions {
  readonly workStore: WorkStore;
  readonly signals: Signals;
  readonly clock: () => number;
}

export function createDrafts({ workStore, signals, clock }: DraftsOptions): Drafts {
  const tell = (userId: string, { roomId, threadRootId }: DraftPlace): void =>
    signals.send(userId, { kind: "draft", userId, roomId, threadRootId, ids: [] });
  return {
    list: async (userId) => {
      const drafts = (await workStore.list("draft", userId)).map(draftOf);
      return drafts.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
    },
    find: async (userId, place) => {
      const work = await workStore.get(keyOf(userId, place));
      return work && draftOf(work);
    },
    save: async (userId, content, expectedRevision) => {
      const updatedAt = new Date(clock()).toISOString();
      const answer = await workStore.put({ ...keyOf(userId, content), value: content, updatedAt }, expectedRevision);
      if (answer.kind === "full") return refuse("TooManyDrafts", { draftsMax: recordsPerOwnerMax.draft });
      if (answer.kind === "conflict") return refuse("DraftOutdated");
      tell(userId, content);
      return { revision: answer.revision, updatedAt };
    },
    delete: async (userId, place, expectedRevision) => {
      if (!(await workStore.delete(keyOf(userId, place), expectedRevision))) return refuse("DraftOutdated");
      tell(userId, place);
      return undefined;
    },
  };
}

const keyOf = (ownerId: string, { roomId, threadRootId }: DraftPlace): WorkKey => ({
  kind: "draft",
  ownerId,
  id: `${roomId}/${threadRootId ?? ""}`,
});

const draftOf = ({ value, updatedAt, revision }: StoredWork): Draft => ({ ...(value as DraftContent), updatedAt, revision });
