import { ApiError, type Connection, passingCodes } from "../api/api.ts";
import { DeleteDraftDocument, type DraftPartsFragment, DraftsDocument, SaveDraftDocument } from "../generated/operations.ts";
import {
  contentIn,
  type DraftContent,
  type DraftPlace,
  type DraftStorage,
  type Drafts,
  keptPrefixOf,
  placeIn,
} from "./drafts.svelte.ts";
import { mergeDrafts } from "./merge-drafts.ts";

/** The last state of a draft that this browser and Logue agreed on. */
interface Shared {
  readonly revision: string;
  /** When Logue saved it, by its clock: epoch milliseconds. Browsers of before kept no time. */
  readonly savedAtMs?: number;
  readonly content: DraftContent | null;
}

/** A received change of a draft; without `draft` it was deleted. */
interface Heard extends DraftPlace {
  readonly draft?: { readonly revision: string } | null;
}

export interface DraftSyncTimes {
  /** How long typing goes on before it is saved. */
  readonly saveAfterMs: number;
  /** The pause before a failed save is tried again. */
  readonly retryAfterMs: number;
}

const timesDefault: DraftSyncTimes = { saveAfterMs: 700, retryAfterMs: 10_000 };

/**
 * Saves this browser's drafts in Logue and reads those of other browsers. What is typed is kept in
 * this browser first; a draft counts as unsaved as long as it differs from the last saved text,
 * also after a reload, and while Logue cannot be reached.
 */
export class DraftSync {
  readonly #prefix: string;
  readonly #keptPrefix: string;
  readonly #drafts: Drafts;
  readonly #storage: DraftStorage;
  readonly #request: Connection["request"];
  readonly #times: DraftSyncTimes;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #leave = (): void => this.saveNow();
  readonly #hearWindow = (change: StorageEvent): void => this.heardWindow(change);
  /** The draft that Logue was last asked to save. A lost answer does not show whether it did. */
  readonly #tried = new Map<string, DraftContent>();
  #last: Promise<void> = Promise.resolve();
  #retry: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(
    userId: string,
    drafts: Drafts,
    storage: DraftStorage,
    request: Connection["request"],
    times: DraftSyncTimes = timesDefault,
  ) {
    this.#prefix = `logue/shared-draft/${userId}/`;
    this.#keptPrefix = keptPrefixOf(userId);
    this.#drafts = drafts;
    this.#storage = storage;
    this.#request = request;
    this.#times = times;
    drafts.changed = (place) => this.#saveSoon(place);
    globalThis.addEventListener?.("pagehide", this.#leave);
    globalThis.addEventListener?.("storage", this.#hearWindow);
  }

  close(): void {
    this.saveNow();
    this.#isClosed = true;
    clearTimeout(this.#retry);
    this.#drafts.changed = () => undefined;
    globalThis.removeEventListener?.("pagehide", this.#leave);
    globalThis.removeEventListener?.("storage", this.#hearWindow);
  }

  /**
   * Another window of this browser has changed a draft, which is shown here also while Logue cannot
   * be reached: what this window wrote next would replace it. What only this window has stays.
   */
  heardWindow({ key, oldValue }: Pick<StorageEvent, "key" | "oldValue">): void {
    if (!key?.startsWith(this.#keptPrefix)) return;
    const place = placeIn(key.slice(this.#keptPrefix.length));
    // What is kept by now may be newer than what this event tells.
    const [mine, before, now] = [this.#shown(place), contentIn(oldValue), this.#drafts.kept(place)];
    if (isSame(mine, before) && (now?.editedAtMs ?? Number.POSITIVE_INFINITY) >= (mine?.editedAtMs ?? 0)) {
      this.#drafts.take(place, now);
    } else if (!isSame(mine, now)) this.#drafts.take(place, mine && now ? mergeDrafts(mine, now) : (mine ?? now));
  }

  #shown({ roomId, threadRootId }: DraftPlace): DraftContent | null {
    return this.#drafts.draft(roomId, threadRootId).content;
  }

  /** A draft was changed in some browser; null says that changes may have been missed. */
  hear(heard: Heard | null): void {
    this.#inTurn(async () => {
      if (heard === null || this.#sharedOf(heard)?.revision !== heard.draft?.revision) await this.#refresh();
      if (heard === null || isSame(this.#drafts.kept(heard), this.#shown(heard))) return;
      // Another window of this browser may have written it, and heard of it before or after this one.
      this.#drafts.take(heard, this.#drafts.kept(heard));
    });
  }

  /** How many drafts Logue does not have as they are here. */
  get unsavedCount(): number {
    return this.#drafts.places.filter((place) => !this.#isSaved(place)).length;
  }

  #isSaved(place: DraftPlace): boolean {
    return isSame(this.#drafts.kept(place), this.#sharedOf(place)?.content ?? null);
  }

  /** Resolves when the running saves are done. */
  async settled(): Promise<void> {
    let last: Promise<void> | undefined;
    while (last !== this.#last) {
      last = this.#last;
      await last;
    }
  }

  /** One after the other, so that each save knows the revision of the one before. */
  #inTurn(task: () => Promise<void>): void {
    this.#last = this.#last.then(task).catch((error: unknown) => {
      if (error instanceof ApiError && passingCodes.has(error.code)) this.#tryAgain();
    });
  }

  #tryAgain(): void {
    clearTimeout(this.#retry);
    if (this.#isClosed) return;
    // Not all browsers at the same time.
    this.#retry = setTimeout(() => this.hear(null), this.#times.retryAfterMs * (0.5 + Math.random()));
  }

  /**
   * A sent or emptied draft is saved at once; a typed one a little later, together with what
   * follows.
   */
  #saveSoon(place: DraftPlace): void {
    const key = this.#keyOf(place);
    const isEmpty = this.#drafts.kept(place) === null;
    if (isEmpty) clearTimeout(this.#timers.get(key));
    else if (this.#timers.has(key)) return;
    const save = (): void => {
      this.#timers.delete(key);
      this.#inTurn(() => this.#save(place));
    };
    this.#timers.set(key, setTimeout(save, isEmpty ? 0 : this.#times.saveAfterMs));
  }

  /** Saves what waits to be saved. */
  saveNow(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    for (const place of this.#places()) this.#inTurn(() => this.#save(place));
  }

  async #save(place: DraftPlace): Promise<void> {
    const [content, shared] = [this.#drafts.kept(place), this.#sharedOf(place)];
    if (isSame(content, shared?.content ?? null)) return;
    const { roomId, threadRootId } = place;
    const revision = shared?.revision ?? null;
    if (content === null) {
      const { deleteDraft } = await this.#request(DeleteDraftDocument, { input: { roomId, threadRootId, revision } });
      if (deleteDraft.refusal) return this.#refuse(deleteDraft.refusal.code);
      this.#share(place, null);
      return;
    }
    const { text, files, quoted, alsoInRoom } = content;
    const fileIds = files.map(({ fileId }) => fileId);
    const input = { roomId, threadRootId, text, fileIds, quotedMessageId: quoted?.id ?? null, alsoInRoom, revision };
    this.#tried.set(this.#keyOf(place), content);
    const { saveDraft } = await this.#request(SaveDraftDocument, { input });
    if (saveDraft.refusal) return this.#refuse(saveDraft.refusal.code);
    const savedAtMs = Date.parse(saveDraft.updatedAt ?? "");
    this.#share(place, { revision: saveDraft.revision ?? "", savedAtMs, content });
  }

  /**
   * A draft that Logue refuses, for instance because it is too long, stays in this browser until it
   * is changed.
   */
  async #refuse(code: string): Promise<void> {
    if (code === "DraftOutdated") await this.#refresh();
    else if (passingCodes.has(code)) this.#tryAgain();
  }

  async #refresh(): Promise<void> {
    const { drafts } = await this.#request(DraftsDocument, {});
    const remote = new Map(drafts.map((draft) => [this.#keyOf(draft), draft]));
    const places = new Map([...this.#places(), ...drafts].map((place) => [this.#keyOf(place), place]));
    for (const [key, place] of places) this.#reconcile(place, remote.get(key));
    for (const place of this.#places()) await this.#save(place);
  }

  #reconcile(place: DraftPlace, listed: ListedDraft | undefined): void {
    const [content, shared] = [this.#drafts.kept(place), this.#sharedOf(place)];
    const remote = listed?.isCleared ? undefined : listed;
    if (remote !== undefined && remote.revision === shared?.revision) return;
    const isSaved = isSame(content, shared?.content ?? null) && !isOlder(listed, shared);
    const theirs = remote === undefined ? null : contentOf(remote);
    const now = remote && { revision: remote.revision, savedAtMs: Date.parse(remote.updatedAt) };
    this.#share(place, now && { ...now, content: theirs });
    if (isSame(content, theirs)) this.#share(place, now && { ...now, content });
    else if (content === null && isSame(theirs, this.#tried.get(this.#keyOf(place)) ?? null)) return;
    else if (isSaved || content === null) this.#drafts.take(place, theirs);
    else if (theirs !== null) this.#drafts.take(place, mergeDrafts(content, theirs));
  }

  /** Where this browser has a draft, or knows of one that Logue has. */
  #places(): DraftPlace[] {
    const places = [...this.#drafts.places];
    for (let index = 0; index < this.#storage.length; index += 1) {
      const key = this.#storage.key(index);
      if (!key?.startsWith(this.#prefix)) continue;
      const isListed = places.some((place) => this.#keyOf(place) === key);
      if (!isListed) places.push(placeIn(key.slice(this.#prefix.length)));
    }
    return places;
  }

  #keyOf({ roomId, threadRootId }: DraftPlace): string {
    return `${this.#prefix}${roomId}/${threadRootId ?? ""}`;
  }

  #sharedOf(place: DraftPlace): Shared | undefined {
    const kept = this.#storage.getItem(this.#keyOf(place));
    return kept === null ? undefined : JSON.parse(kept);
  }

  #share(place: DraftPlace, shared: Shared | null | undefined): void {
    if (shared) this.#storage.setItem(this.#keyOf(place), JSON.stringify(shared));
    else this.#storage.removeItem(this.#keyOf(place));
  }
}

/** A draft as Logue lists it, or that it was cleared. */
type ListedDraft = DraftPartsFragment & { readonly isCleared: boolean };

/** Somewhat less than Logue knows of a cleared draft. */
const knownForMs = 29 * 24 * 60 * 60 * 1000;

/**
 * Whether Logue knows less of a draft than it did: it was restored from a backup. What this browser
 * keeps is then newer.
 */
function isOlder(listed: ListedDraft | undefined, { savedAtMs }: Partial<Shared> = {}): boolean {
  if (savedAtMs === undefined) return false;
  return listed === undefined ? Date.now() - savedAtMs < knownForMs : Date.parse(listed.updatedAt) < savedAtMs;
}

function contentOf({ text, files, quotedMessage, alsoInRoom, updatedAt }: DraftPartsFragment): DraftContent {
  return {
    text,
    files: files.map(({ id, name }) => ({ fileId: id, name })),
    quoted: quotedMessage && {
      id: quotedMessage.id,
      text: quotedMessage.text,
      sender: { displayName: quotedMessage.sender.displayName },
    },
    alsoInRoom,
    editedAtMs: Date.parse(updatedAt),
  };
}

/** Whether two drafts have the same content, whenever they were written. */
function isSame(one: DraftContent | null, other: DraftContent | null): boolean {
  const [left, right] = [one, other].map(
    (content) =>
      content &&
      JSON.stringify([content.text, content.files.map(({ fileId }) => fileId), content.quoted?.id, content.alsoInRoom]),
  );
  return left === right;
}
