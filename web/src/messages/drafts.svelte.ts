import { SvelteMap } from "svelte/reactivity";
import { timeNow } from "../api/server-clock.ts";
import type { UploadedFile } from "./upload-file.ts";
import { type UploadKeeper, Uploads } from "./uploads.svelte.ts";

export interface QuotedMessage {
  readonly id: string;
  readonly text: string;
  readonly sender: { readonly displayName: string };
}

/** What a person has written and not sent yet. */
export interface DraftContent {
  readonly text: string;
  readonly files: readonly UploadedFile[];
  readonly quoted: QuotedMessage | null;
  readonly alsoInRoom: boolean;
  /** Epoch milliseconds, by the clock of the device that it was written on; 0 where it is not known. */
  readonly editedAtMs: number;
}

const emptyContent: DraftContent = { text: "", files: [], quoted: null, alsoInRoom: false, editedAtMs: 0 };

/** Where a draft is to be sent. */
export interface DraftPlace {
  readonly roomId: string;
  readonly threadRootId: string | null;
}

/** The place that the end of a key names. */
export function placeIn(key: string): DraftPlace {
  const [roomId = "", threadRootId = ""] = key.split("/");
  return { roomId, threadRootId: threadRootId || null };
}

/** How the keys begin under which the drafts of a person are kept. */
export const keptPrefixOf = (userId: string): string => `logue/draft/${userId}/`;

/** What is kept under a key; null where nothing is. Early versions of the client kept a text alone. */
export function contentIn(kept: string | null): DraftContent | null {
  if (kept === null) return null;
  try {
    return { ...emptyContent, ...JSON.parse(kept) };
  } catch {
    return { ...emptyContent, text: kept };
  }
}

const isEmptyContent = ({ text, files, quoted }: DraftContent): boolean => text === "" && files.length === 0 && quoted === null;

/** The part of `localStorage` that drafts use. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "length" | "key">;

/** The draft of one room or thread. Every change is kept across reloads. */
export class Draft {
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly uploads: Uploads;
  /** Whether its composer is to take the focus, also one that is not shown yet. */
  isWanted = $state(false);
  /** Whether the person has pressed Enter and only uploads are waited for. */
  #isSentAfterUploads = $state(false);
  /** Whether the person went on writing after that: half a sentence is not sent unasked. */
  isHeldBack = $state(false);
  #content = $state.raw<DraftContent>(emptyContent);
  readonly #keep: (content: DraftContent) => void;

  constructor(
    roomId: string,
    threadRootId: string | null,
    content: DraftContent,
    keep: (content: DraftContent) => void,
    keeper?: UploadKeeper,
  ) {
    this.roomId = roomId;
    this.threadRootId = threadRootId;
    this.#content = content;
    this.#keep = keep;
    this.uploads = new Uploads(roomId, (file) => this.attach(file), undefined, keeper);
  }

  get isSentAfterUploads(): boolean {
    return this.#isSentAfterUploads;
  }

  set isSentAfterUploads(isSentAfter: boolean) {
    this.isHeldBack = false;
    if (isSentAfter === this.#isSentAfterUploads) return;
    this.#isSentAfterUploads = isSentAfter;
    this.uploads.sendAfter(isSentAfter);
  }

  get text(): string {
    return this.#content.text;
  }

  get files(): readonly UploadedFile[] {
    return this.#content.files;
  }

  get quoted(): QuotedMessage | null {
    return this.#content.quoted;
  }

  get alsoInRoom(): boolean {
    return this.#content.alsoInRoom;
  }

  /** What is written; null where nothing is. */
  get content(): DraftContent | null {
    return isEmptyContent(this.#content) ? null : this.#content;
  }

  get isEmpty(): boolean {
    return this.text.trim() === "" && this.files.length === 0;
  }

  write(text: string): void {
    const isHeldBack = this.isHeldBack || (this.#isSentAfterUploads && text !== this.text);
    this.isSentAfterUploads &&= !isHeldBack;
    this.isHeldBack = isHeldBack;
    this.#change({ text });
  }

  attach(file: UploadedFile): void {
    this.#change({ files: [...this.files, file] });
  }

  detach(fileId: string): void {
    this.#change({ files: this.files.filter((file) => file.fileId !== fileId) });
  }

  quote(quoted: QuotedMessage | null): void {
    const kept = quoted && { id: quoted.id, text: quoted.text, sender: { displayName: quoted.sender.displayName } };
    this.#change({ quoted: kept });
    if (kept !== null) this.isWanted = true;
  }

  showInRoom(alsoInRoom: boolean): void {
    this.#change({ alsoInRoom });
  }

  /** Shows what the draft is now, without keeping it. */
  show(content: DraftContent | null): void {
    this.#content = content ?? emptyContent;
  }

  /** Empties the draft, when it is sent. */
  clear(): void {
    this.isSentAfterUploads = false;
    this.#change(emptyContent);
  }

  #change(change: Partial<DraftContent>): void {
    this.#content = { ...this.#content, ...change, editedAtMs: timeNow() };
    this.#keep(this.#content);
  }
}

/** The drafts of one person in this browser: one for each room and each thread. */
export class Drafts {
  readonly #prefix: string;
  readonly #storage: DraftStorage;
  readonly #drafts = new Map<string, Draft>();
  /** Rooms and threads with something unsent, by key. */
  readonly #unsent = new SvelteMap<string, true>();
  /** Called when a draft was changed here. */
  changed: (place: DraftPlace) => void = () => undefined;
  readonly #keeperOf: (place: DraftPlace) => UploadKeeper | undefined;

  constructor(
    userId: string,
    storage: DraftStorage,
    keeperOf: (place: DraftPlace) => UploadKeeper | undefined = () => undefined,
  ) {
    this.#keeperOf = keeperOf;
    this.#prefix = keptPrefixOf(userId);
    this.#storage = storage;
    for (let index = 0; index < storage.length; index += 1) {
      const key = storage.key(index);
      if (key?.startsWith(this.#prefix)) this.#unsent.set(key, true);
    }
  }

  draft(roomId: string, threadRootId: string | null): Draft {
    const key = this.#keyOf(roomId, threadRootId);
    const known = this.#drafts.get(key);
    if (known !== undefined) return known;
    const keep = (content: DraftContent): void => {
      this.#keep(key, content);
      this.changed({ roomId, threadRootId });
    };
    const draft = new Draft(
      roomId,
      threadRootId,
      contentIn(this.#storage.getItem(key)) ?? emptyContent,
      keep,
      this.#keeperOf({ roomId, threadRootId }),
    );
    this.#drafts.set(key, draft);
    return draft;
  }

  /** Whether there is something unsent in a room, its threads left out. */
  hasDraft(roomId: string): boolean {
    return this.#unsent.has(this.#keyOf(roomId, null));
  }

  /** Those that this window has opened. */
  get all(): readonly Draft[] {
    return [...this.#drafts.values()];
  }

  /** How many files are on their way, in all rooms and threads. */
  get uploadCount(): number {
    return this.all.reduce((count, { uploads }) => count + uploads.items.length, 0);
  }

  /** Whether files are on their way that a reload would lose. */
  get isLostByReload(): boolean {
    return this.all.some(({ uploads }) => uploads.isLostByReload);
  }

  /** What is kept of a draft, as it came from elsewhere; null where nothing is unsent. */
  take({ roomId, threadRootId }: DraftPlace, content: DraftContent | null): void {
    const key = this.#keyOf(roomId, threadRootId);
    this.#keep(key, content ?? emptyContent);
    this.#drafts.get(key)?.show(content);
  }

  /** What this browser keeps of a draft, whichever of its windows wrote it. */
  kept({ roomId, threadRootId }: DraftPlace): DraftContent | null {
    return contentIn(this.#storage.getItem(this.#keyOf(roomId, threadRootId)));
  }

  /** Where there is something unsent. */
  get places(): DraftPlace[] {
    return [...this.#unsent.keys()].map((key) => placeIn(key.slice(this.#prefix.length)));
  }

  #keyOf(roomId: string, threadRootId: string | null): string {
    return `${this.#prefix}${roomId}/${threadRootId ?? ""}`;
  }

  #keep(key: string, content: DraftContent): void {
    const isEmpty = isEmptyContent(content);
    const kept = JSON.stringify(content);
    if (isEmpty) this.#storage.removeItem(key);
    // What another window has just written is not put back there.
    else if (this.#storage.getItem(key) !== kept) this.#storage.setItem(key, kept);
    if (isEmpty) this.#unsent.delete(key);
    else this.#unsent.set(key, true);
  }
}
