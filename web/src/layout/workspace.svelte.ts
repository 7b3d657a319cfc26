import { createContext } from "svelte";
import { ApiError, type Connection, connect, request, wordsOf } from "../api/api.ts";
import type {
  RefusalPartsFragment,
  StartQuery,
  TypedDocumentString,
  ViewerPartsFragment,
  WorkspacePermission,
} from "../generated/operations.ts";
import { plainTextOf } from "../messages/markdown.ts";
import { Outbox } from "../messages/outbox.svelte.ts";
import { Timeline } from "../messages/timeline.svelte.ts";
import { Inbox, type MentionHeard } from "../rooms/inbox.svelte.ts";
import { People } from "../users/people.svelte.ts";

const timelinesKept = 6;

export interface Toast {
  readonly id: number;
  readonly text: string;
}

/** Everything the signed-in client holds, handed down to the components. */
export class Workspace {
  readonly facts: NonNullable<StartQuery["workspace"]>;
  readonly viewer: ViewerPartsFragment;
  readonly people = new People();
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly connection: Connection;
  isConnected = $state(true);
  roomId = $state<string | null>(null);
  threadRootId = $state<string | null>(null);
  toasts = $state<Toast[]>([]);
  #timelines = $state.raw<Timeline[]>([]);
  #toastCount = 0;

  /** `onEnded` is called when the session is over, for example because it was revoked elsewhere. */
  constructor(facts: NonNullable<StartQuery["workspace"]>, viewer: ViewerPartsFragment, onEnded: () => void) {
    this.facts = facts;
    this.viewer = viewer;
    this.people.learn(viewer.user);
    this.inbox = new Inbox(this.people, (mention) => this.#notify(mention));
    this.outbox = new Outbox(viewer.user.id, (message) => this.#timelineOf(message.roomId)?.put(message));
    this.connection = connect((isConnected) => {
      this.isConnected = isConnected;
    }, onEnded);
  }

  get userId(): string {
    return this.viewer.user.id;
  }

  readonly timeline = $derived.by(() => (this.roomId === null ? undefined : this.#timelineOf(this.roomId)));
  readonly entry = $derived.by(() => (this.roomId === null ? undefined : this.inbox.find(this.roomId)));

  may(permission: WorkspacePermission): boolean {
    return this.viewer.permissions.includes(permission);
  }

  async open(): Promise<void> {
    await this.inbox.open(this.connection);
    this.followPath();
    if (this.roomId === null) {
      const first =
        this.inbox.favourites[0] ??
        this.inbox.channels.find((entry) => entry.displayName === "general") ??
        this.inbox.channels[0];
      if (first) this.show(first.room.id, null, true);
    }
  }

  close(): void {
    for (const timeline of this.#timelines) timeline.close();
    this.connection.close();
  }

  /** Goes to a room, and a thread in it. */
  show(roomId: string, threadRootId: string | null = null, isReplacing = false): void {
    const path = `/room/${roomId}${threadRootId === null ? "" : `/thread/${threadRootId}`}`;
    if (isReplacing) history.replaceState(null, "", path);
    else if (path !== location.pathname) history.pushState(null, "", path);
    this.followPath();
  }

  followPath(): void {
    const [, roomId, threadRootId] = /^\/room\/([^/]+)(?:\/thread\/([^/]+))?/.exec(location.pathname) ?? [];
    if (roomId !== undefined) this.#openTimeline(roomId);
    this.roomId = roomId ?? null;
    this.threadRootId = threadRootId ?? null;
  }

  toast(text: string): void {
    this.#toastCount += 1;
    const id = this.#toastCount;
    this.toasts = [...this.toasts, { id, text }];
    setTimeout(() => {
      this.toasts = this.toasts.filter((toast) => toast.id !== id);
    }, 6_000);
  }

  /** Runs a mutation with one field; a refusal or an error is shown to the person and answered with undefined. */
  async run<Field extends string, Payload extends { refusal?: RefusalPartsFragment | null }, Variables>(
    document: TypedDocumentString<{ [name in Field | "__typename"]?: Payload | "Mutation" }, Variables>,
    variables: NoInfer<Variables>,
  ): Promise<Payload | undefined> {
    try {
      const [payload] = Object.values(await request(document, variables)) as Payload[];
      if (!payload?.refusal) return payload;
      this.toast(wordsOf(payload.refusal));
    } catch (error) {
      this.toast(error instanceof ApiError ? error.message : "Something went wrong here. Reload the page.");
    }
    return undefined;
  }

  #openTimeline(roomId: string): void {
    if (this.#timelineOf(roomId) !== undefined) return;
    const timeline = new Timeline(roomId, this.people);
    const kept = this.#timelines.slice(-(timelinesKept - 1));
    for (const old of this.#timelines) if (!kept.includes(old)) old.close();
    this.#timelines = [...kept, timeline];
    timeline.open(this.connection).catch((error: ApiError) => {
      timeline.failure = error.code;
    });
  }

  #timelineOf(roomId: string): Timeline | undefined {
    return this.#timelines.find((timeline) => timeline.roomId === roomId);
  }

  #notify({ message }: MentionHeard): void {
    if (message.sender.id === this.userId || this.inbox.find(message.roomId)?.isMuted) return;
    if (document.hasFocus() && this.roomId === message.roomId) return;
    if ("Notification" in window && Notification.permission === "granted") {
      const notification = new Notification(message.sender.displayName, {
        body: plainTextOf(message.text).slice(0, 200),
        tag: message.id,
      });
      notification.onclick = () => {
        window.focus();
        this.show(message.roomId);
      };
    }
  }
}

export const [useWorkspace, provideWorkspace] = createContext<Workspace>();
