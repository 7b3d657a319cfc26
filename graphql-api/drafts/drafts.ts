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
  /** Whether it was sent or emptied. It has no content then. */
  readonly isCleared: boolean;
}

/**
 * People's drafts, in the work-store. Each call throws `WorkStoreUnavailable` while the store is
 * not reachable.
 */
export interface Drafts {
  /** The last changed first. */
  list(userId: string): Promise<Draft[]>;
  /**
   * Also those that were cleared lately. A client that knows of a draft that is not among them knows
   * more than the work-store, which was restored from a backup.
   */
  listWithCleared(userId: string): Promise<Draft[]>;
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
  clear(userId: string, place: DraftPlace, expectedRevision?: string): Promise<Refusal | undefined>;
}

export interface DraftsOptions {
  readonly workStore: WorkStore;
  readonly signals: Signals;
  readonly clock: () => number;
}

/** How long is known that a draft was cleared. Longer than browsers are away. */
const clearedForMs = 30 * 24 * 60 * 60 * 1000;

export function createDrafts({ workStore, signals, clock }: DraftsOptions): Drafts {
  const tell = (userId: string, { roomId, threadRootId }: DraftPlace): void =>
    signals.send(userId, { kind: "draft", userId, roomId, threadRootId, ids: [] });
  const listWithCleared = async (userId: string): Promise<Draft[]> => {
    const drafts = (await workStore.list("draft", userId)).map(draftOf);
    return drafts.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
  };
  const put = async (userId: string, content: StoredContent, expectedRevision?: string | null) => {
    const updatedAt = new Date(clock()).toISOString();
    return { updatedAt, ...(await workStore.put({ ...keyOf(userId, content), value: content, updatedAt }, expectedRevision)) };
  };
  /** Forgets what was cleared before a time, and returns how many drafts that were. */
  const forgetCleared = async (userId: string, beforeMs: number): Promise<number> => {
    const drafts = (await listWithCleared(userId)).filter((draft) => draft.isCleared && Date.parse(draft.updatedAt) < beforeMs);
    await Promise.all(drafts.map((draft) => workStore.delete(keyOf(userId, draft), draft.revision)));
    return drafts.length;
  };
  const save: Drafts["save"] = async (userId, content, expectedRevision) => {
    const answer = await put(userId, content, expectedRevision);
    if (answer.kind === "stored") {
      tell(userId, content);
      return { revision: answer.revision, updatedAt: answer.updatedAt };
    }
    if (answer.kind === "full") {
      if ((await forgetCleared(userId, Number.POSITIVE_INFINITY)) > 0) return save(userId, content, expectedRevision);
      return refuse("TooManyDrafts", { draftsMax: recordsPerOwnerMax.draft });
    }
    const { current } = answer;
    // A cleared draft counts as none.
    if (expectedRevision === null && current && draftOf(current).isCleared) return save(userId, content, current.revision);
    return refuse("DraftOutdated");
  };
  const clear: Drafts["clear"] = async (userId, place, expectedRevision) => {
    const stored = await workStore.get(keyOf(userId, place));
    if (stored === undefined || draftOf(stored).isCleared) return undefined;
    if (expectedRevision !== undefined && expectedRevision !== stored.revision) return refuse("DraftOutdated");
    const answer = await put(userId, clearedAt(place), stored.revision);
    if (answer.kind !== "stored") return clear(userId, place, expectedRevision);
    await forgetCleared(userId, clock() - clearedForMs);
    tell(userId, place);
    return undefined;
  };
  return {
    list: async (userId) => (await listWithCleared(userId)).filter(({ isCleared }) => !isCleared),
    listWithCleared,
    find: async (userId, place) => {
      const work = await workStore.get(keyOf(userId, place));
      const draft = work && draftOf(work);
      return draft?.isCleared ? undefined : draft;
    },
    save,
    clear,
  };
}

/** What the work-store holds: a draft, or that it was cleared. */
type StoredContent = DraftContent & { readonly isCleared?: true };

const clearedAt = ({ roomId, threadRootId }: DraftPlace): StoredContent => ({
  roomId,
  threadRootId,
  text: "",
  fileIds: [],
  quotedMessageId: null,
  alsoInRoom: false,
  isCleared: true,
});

const keyOf = (ownerId: string, { roomId, threadRootId }: DraftPlace): WorkKey => ({
  kind: "draft",
  ownerId,
  id: `${roomId}/${threadRootId ?? ""}`,
});

const draftOf = ({ value, updatedAt, revision }: StoredWork): Draft => {
  const { isCleared = false, ...content } = value as StoredContent;
  return { ...content, updatedAt, revision, isCleared };
};
