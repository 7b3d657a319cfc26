import { type Component, createContext } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import { type ApiError, type Connection, connect } from "../api/api.ts";
import { attempt } from "../api/attempt.ts";
import { uuidv7 } from "../api/uuid.ts";
import type {
  EntryPartsFragment,
  MessagePartsFragment,
  ProgramAnswerPartsFragment,
  RefusalPartsFragment,
  StartQuery,
  TypedDocumentString,
  ViewerPartsFragment,
  WorkspacePermission,
} from "../generated/operations.ts";
import type { DraftSync } from "../messages/draft-sync.ts";
import { type Draft, type DraftPlace, Drafts } from "../messages/drafts.svelte.ts";
import { Edits } from "../messages/edits.svelte.ts";
import { type Elsewhere, type LeftPlace, type Reading, Timeline } from "../messages/timeline.svelte.ts";
import type { UploadKeeper } from "../messages/uploads.svelte.ts";
import type { Notifier } from "../notifications/notifier.svelte.ts";
import { Outbox } from "../outbox/outbox.svelte.ts";
import type { OutboxListeners } from "../outbox/outbox-sender.ts";
import type { Preferences } from "../preferences/preferences.svelte.ts";
import { heldUnread } from "../rooms/held-unread.ts";
import { type DialogHeard, type DraftHeard, Inbox, type InboxListeners } from "../rooms/inbox.svelte.ts";
import type { RoomPanelKind } from "../rooms/room-tabs.ts";
import { SidebarLayout } from "../sidebar/sidebar-layout.svelte.ts";
import type { ThreadFollows } from "../threads/thread-follows.svelte.ts";
import { People } from "../users/people.svelte.ts";
import { lastRoom } from "./last-room.ts";
import { whenHere } from "./parts.svelte.ts";
import type { Router } from "./router.svelte.ts";
import { roomRoute } from "./routes.ts";

const timelinesKept = 8;
const answersShownMax = 5;
const toastShownMs = 6_000;

const loadKeptUploads = () => import("../outbox/kept-uploads.ts");

/** An action that runs only after the user has agreed. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** The word on the button that agrees. */
  readonly action: string;
  /** The word on the other button. Default: Cancel. */
  readonly decline?: string;
}

export interface Toast {
  readonly id: number;
  readonly text: string;
}

/** Everything the signed-in client holds, handed down to the components. */
export class Workspace {
  facts = $state.raw() as NonNullable<StartQuery["workspace"]>;
  readonly viewer: ViewerPartsFragment;
  readonly router: Router;
  readonly people = new People();
  readonly inbox: Inbox;
  /** The followed threads, once they are loaded. */
  follows = $state.raw<ThreadFollows>();
  readonly outbox: Outbox;
  readonly edits: Edits;
  readonly drafts: Drafts;
  readonly sidebar: SidebarLayout;
  /** What the user is notified of, once there was something. */
  notifier = $state.raw<Notifier>();
  /** The user's own settings, once they are loaded. */
  preferences = $state.raw<Preferences>();
  /** The names of teams that changed while the client was open. */
  readonly teamNames = new SvelteMap<string, string>();
  readonly connection: Connection;
  isConnected = $state(true);
  /** Grows with each change of what the viewer has scheduled. */
  scheduledChanges = $state(0);
  /** How many scheduled messages were not sent at their time. */
  refusedScheduled = $state(0);
  /** Grows with each change of a team. */
  teamChanges = $state(0);
  /** What programs said to the viewer alone. */
  answers = $state.raw<readonly ProgramAnswerPartsFragment[]>([]);
  toasts = $state<Toast[]>([]);
  question = $state.raw<(Question & { readonly answer: (isAgreed: boolean) => void }) | null>(null);
  /** The user whose card is open, and the element beside it. */
  person = $state.raw<{ readonly userId: string; readonly anchor: HTMLElement } | null>(null);
  #panel = $state.raw<{ readonly roomId: string; readonly kind: RoomPanelKind } | null>(null);
  dialog = $state.raw<{ readonly component: Component<Record<string, unknown>>; readonly props: object } | null>(null);
  #timelines = $state.raw<Timeline[]>([]);
  /** What was heard of dialogs of programs and not shown yet. */
  heardDialogs = $state.raw<readonly DialogHeard[]>([]);
  hasHeardDialogs = $state(false);
  readonly #asked = new Set<string>();
  #toastCount = 0;
  #notifierLoad: Promise<Notifier> | undefined;
  #followsLoad: Promise<ThreadFollows> | undefined;
  draftSync: Promise<DraftSync> | undefined;
  #followed: string | null | undefined;
  #isClosed = false;
  #push: Promise<{ close: () => void }> | undefined;
  #watch: import("./watch-window.ts").WindowWatch | undefined;
  readonly #markListeners = new Set<InboxListeners["marked"]>();
  #problemPlaces: ((text: string | null) => void)[] = [];

  /** `onEnded` is called when the session is over, for example because it was revoked elsewhere. */
  constructor(facts: NonNullable<StartQuery["workspace"]>, viewer: ViewerPartsFragment, router: Router, onEnded: () => void) {
    this.facts = facts;
    this.viewer = viewer;
    this.router = router;
    this.people.learn(viewer.user);
    const onState = (isConnected: boolean): void => {
      this.isConnected = isConnected;
      if (isConnected) this.#watch?.retry();
    };
    this.connection = connect(viewer.user.id, onState, onEnded);
    this.inbox = new Inbox(this.connection, this.people, {
      notified: (notification) => void this.loadNotifier().then((notifier) => notifier.hear(notification)),
      userChanged: (userId) => {
        if (userId !== null) this.#watch?.userChanged(userId);
        if (userId === null) void this.preferences?.load();
        else if (userId === this.userId) void this.loadPreferences();
        else if (this.people.isErased(userId)) for (const timeline of this.#timelines) timeline.dropErased();
      },
      presence: (userId, presence) => {
        if (userId === null || userId === this.userId) this.#watch?.idleness.hearOwn(presence);
      },
      left: (roomId) => this.follows?.leave(roomId),
      scheduled: (change) => {
        this.scheduledChanges += 1;
        void this.#countRefused();
        const refusal = change?.scheduledMessage?.refusal;
        if (refusal) this.toast(`A scheduled message was not sent: ${refusal.meaning}`);
      },
      teamChanged: (team) => {
        this.teamChanges += 1;
        if (team) this.teamNames.set(team.id, team.name);
      },
      marked: (change) => {
        for (const heard of this.#markListeners) heard(change);
      },
      fromProgram: (event) => {
        if (event.__typename === "ProgramAnswered") this.showAnswer(event.answer);
        else this.#hearDialog(event);
      },
      arranged: (sidebar) => void this.sidebar.hear(sidebar),
      drafted: (change) => void this.#hearDraft(change),
      followed: (thread) => void this.loadFollows().then((follows) => (thread === null ? follows.load() : follows.hear(thread))),
    });
    this.sidebar = new SidebarLayout({
      ...{ userId: viewer.user.id, connection: this.connection, storage: localStorage },
      onProblem: (words) => this.toast(words),
    });
    this.edits = new Edits(this, viewer.user.id, localStorage);
    this.drafts = new Drafts(viewer.user.id, localStorage, (place) => this.#keeperOf(place));
    const posted: OutboxListeners["posted"] = (message, note) => {
      this.put(message);
      if (note) this.showAnswer(note);
    };
    this.outbox = new Outbox(viewer.user.id, posted, localStorage);
  }

  get userId(): string {
    return this.viewer.user.id;
  }

  readonly room = $derived.by(() => (this.router.route.screen === "room" ? this.router.route : null));
  readonly roomId = $derived(this.room?.roomId ?? null);
  readonly threadRootId = $derived(this.room?.threadRootId ?? null);
  readonly timeline = $derived.by(() => (this.roomId === null ? undefined : this.#timelineOf(this.roomId)));
  readonly entry = $derived.by(() => (this.roomId === null ? undefined : this.inbox.find(this.roomId)));

  /** What is open beside the room that is shown. A thread covers it. */
  readonly panel = $derived.by(() => (this.#panel?.roomId === this.roomId && this.threadRootId === null ? this.#panel : null));

  may(permission: WorkspacePermission): boolean {
    return this.viewer.permissions.includes(permission);
  }

  async open(): Promise<void> {
    await this.inbox.open();
    void this.#continueUploads();
    await this.loadPreferences();
    const { watchWindow } = await whenHere(() => import("./watch-window.ts"));
    if (this.#isClosed) return;
    if (localStorage.getItem("logue/push-of")) this.keepPush();
    this.#watch = watchWindow(this);
  }

  /** Notifications without an open window: their code is loaded where the user has switched them on. */
  keepPush(): void {
    this.#push ??= import("../push/keep-push.ts").then(({ keepPush }) => keepPush(this));
  }

  /** Loads the user's own settings, or loads them again. */
  async loadPreferences(): Promise<Preferences> {
    const { Preferences } = await import("../preferences/preferences.svelte.ts");
    this.preferences ??= new Preferences(this);
    await this.preferences.load();
    return this.preferences;
  }

  /** The code that notifies is loaded with the first notification. */
  loadNotifier(): Promise<Notifier> {
    this.#notifierLoad ??= import("../notifications/notifier.svelte.ts").then(({ Notifier }) => {
      this.notifier = new Notifier(this);
      return this.notifier;
    });
    return this.#notifierLoad;
  }

  /** Followed threads are loaded once the first screen is there. */
  loadFollows(): Promise<ThreadFollows> {
    this.#followsLoad ??= import("../threads/thread-follows.svelte.ts").then(({ ThreadFollows }) => {
      this.follows = new ThreadFollows(this);
      return this.follows;
    });
    return this.#followsLoad;
  }

  /** Tells of reactions to the viewer's messages and of stars until the returned function is called. */
  followMarks(heard: InboxListeners["marked"]): () => void {
    this.#markListeners.add(heard);
    return () => this.#markListeners.delete(heard);
  }

  async #countRefused(): Promise<void> {
    const { countRefused } = await import("../scheduled/count-refused.ts");
    this.refusedScheduled = (await countRefused(this.connection)) ?? this.refusedScheduled;
  }

  /** Drafts are compared with those of other browsers once the first screen is there. */
  async #hearDraft(change: DraftHeard | null): Promise<void> {
    this.draftSync ??= import("../messages/draft-sync.ts").then(
      ({ DraftSync }) => new DraftSync(this.userId, this.drafts, localStorage, this.connection.request),
    );
    (await this.draftSync).hear(change);
  }

  close(): void {
    this.#isClosed = true;
    this.#watch?.close();
    void this.#push?.then((push) => push.close());
    void this.draftSync?.then((sync) => sync.close());
    for (const timeline of this.#timelines) timeline.close();
    this.outbox.close();
    this.connection.close();
  }

  /** Whether a room, and the thread where one is named, is on the screen. */
  isShown(roomId: string, threadRootId: string | null): boolean {
    return this.roomId === roomId && (threadRootId === null || this.threadRootId === threadRootId);
  }

  /** Goes to a room, and to a thread or a message in it. */
  show(roomId: string, threadRootId: string | null = null, messageId: string | null = null): void {
    this.router.go(roomRoute(roomId, threadRootId, messageId));
  }

  /** The room to show where the address names none. */
  startRoom(): EntryPartsFragment | undefined {
    const { favourites, channels } = this.inbox;
    const last = this.inbox.find(lastRoom.get() ?? "");
    return last ?? favourites[0] ?? channels.find((entry) => entry.displayName === "general") ?? channels[0];
  }

  /** Opens what the address names. Called for every change of the address. */
  followRoute(): void {
    const { room } = this;
    const before = this.#followed;
    const isOtherRoom = room?.roomId !== before;
    this.#followed = room?.roomId ?? null;
    if (room === null) return;
    lastRoom.set(room.roomId);
    if (isOtherRoom && before !== undefined) heldUnread.release(room.roomId);
    const left = (isOtherRoom && this.#watch?.leftPlace()) || null;
    const messageId = left || room.threadRootId ? null : room.messageId;
    const known = this.#timelineOf(room.roomId);
    if (known === undefined) this.#openTimeline(room.roomId, messageId, left);
    else if (messageId !== null)
      void known.showMessage(messageId).then((elsewhere) => this.#goElsewhere(known, messageId, elsewhere));
    else if (isOtherRoom && known.isLoaded) void known.resume(() => left ?? this.#readingOf(room.roomId));
  }

  /** Sends a draft; one with files that Logue does not have yet is sent as soon as they have arrived. */
  send(draft: Draft): void {
    if (draft.uploads.items.length > 0) {
      draft.isSentAfterUploads = true;
      void draft.uploads.retryFailed().then(() => this.#sendIfWanted(draft));
      return;
    }
    draft.isSentAfterUploads = false;
    if (draft.isEmpty || draft.text.length > this.facts.messageLengthMax) return;
    this.outbox.send({
      messageId: uuidv7(),
      roomId: draft.roomId,
      text: draft.text.trim(),
      threadRootId: draft.threadRootId,
      alsoInRoom: draft.alsoInRoom,
      quotedMessageId: draft.quoted?.id ?? null,
      fileIds: draft.files.map((file) => file.fileId),
      files: draft.files,
      quoted: draft.quoted,
      sentAt: new Date().toISOString(),
      refusal: null,
    });
    draft.clear();
  }

  /**
   * Uploads files into a draft, and sends it afterwards if the user has asked for that meanwhile.
   */
  async attach(draft: Draft, files: readonly File[]): Promise<void> {
    if (!this.may("FILES_UPLOAD")) {
      this.toast("You may not upload files in this workspace.");
      return;
    }
    await draft.uploads.add(files);
    this.#sendIfWanted(draft);
  }

  #sendIfWanted(draft: Draft): void {
    const hasFailed = draft.uploads.items.length > 0;
    if (!draft.isSentAfterUploads) return;
    if (!hasFailed) this.send(draft);
    else void loadKeptUploads().then(({ tellUnsent }) => tellUnsent(this, draft));
  }

  /** Keeps the files of a draft in this browser while they are on their way. */
  #keeperOf(place: DraftPlace): UploadKeeper {
    const { userId } = this;
    return {
      keep: async (id, file, isSentAfter) => {
        const { keepUpload } = await loadKeptUploads();
        return keepUpload({ id, userId, ...place, file, isSentAfter, keptAtMs: Date.now() });
      },
      forget: (id) => void loadKeptUploads().then(({ forgetUpload }) => forgetUpload(id)),
    };
  }

  /** Goes on with the files that a reload has stopped. */
  async #continueUploads(): Promise<void> {
    const { continueUploads } = await loadKeptUploads();
    await continueUploads(this.userId, async (kept) => {
      if (this.#isClosed) return;
      const draft = this.drafts.draft(kept.roomId, kept.threadRootId);
      const resumed = draft.uploads.resume(kept);
      if (kept.isSentAfter) draft.isSentAfterUploads = true;
      await resumed;
      this.#sendIfWanted(draft);
    });
  }

  /** Takes a message that an answer brought. */
  put(message: MessagePartsFragment): void {
    this.#timelineOf(message.roomId)?.put(message);
  }

  /** Shows what a program said to the viewer alone, until it is closed or taken away. */
  showAnswer(answer: ProgramAnswerPartsFragment): void {
    const others = this.answers.filter(({ id }) => id !== answer.id);
    if (answer.text === "" && answer.blocks.length === 0) {
      this.answers = others;
      return;
    }
    this.answers = [...others.slice(1 - answersShownMax), answer];
  }

  /** Notes what this window asks of programs: their dialogs open here, and in no other window. */
  asks(commandId: string): void {
    this.#asked.add(commandId);
  }

  hasAsked(commandId: string): boolean {
    return this.#asked.has(commandId);
  }

  dropAnswer(id: string): void {
    this.answers = this.answers.filter((answer) => answer.id !== id);
  }

  /** Asks a person to agree. Resolves with the answer. */
  confirm(question: Question): Promise<boolean> {
    return new Promise((resolve) => {
      this.question = {
        ...question,
        answer: (isAgreed) => {
          this.question = null;
          resolve(isAgreed);
        },
      };
    });
  }

  /** Opens a dialog over the screen; it is closed by the `close` that it is given. */
  openDialog<Props extends object>(component: Component<Props & { close: () => void }>, props: Props): void {
    this.dialog = {
      component: component as Component<Record<string, unknown>>,
      props: { ...props, close: () => this.#closeDialog() },
    };
  }

  /** Opens the card of a person beside an element. */
  showPerson(userId: string, anchor: HTMLElement): void {
    this.person = { userId, anchor };
  }

  openPanel(roomId: string, kind: RoomPanelKind): void {
    this.#panel = { roomId, kind };
    if (this.roomId !== roomId || this.threadRootId !== null) this.show(roomId);
  }

  closePanel(): void {
    this.#panel = null;
  }

  toast(text: string): void {
    this.#toastCount += 1;
    const id = this.#toastCount;
    this.toasts = [...this.toasts, { id, text }];
    setTimeout(() => this.dropToast(id), toastShownMs);
  }

  dropToast(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  /**
   * Shows problems with `show` until the returned function is called: a dialog shows its own
   * problems, and keeps them.
   */
  showProblemsIn(show: (text: string | null) => void): () => void {
    this.#problemPlaces.push(show);
    return () => {
      this.#problemPlaces = this.#problemPlaces.filter((other) => other !== show);
    };
  }

  /** Runs a mutation with one field. A refusal or an error is told, and undefined is returned. */
  async run<Field extends string, Payload extends { refusal?: RefusalPartsFragment | null }, Variables>(
    document: TypedDocumentString<{ [name in Field | "__typename"]?: Payload | "Mutation" }, Variables>,
    variables: NoInfer<Variables>,
  ): Promise<Payload | undefined> {
    const show = this.#problemPlaces.at(-1);
    show?.(null);
    const outcome = await this.attempt(document, variables);
    if (typeof outcome !== "string") return outcome;
    this.tell(outcome, show);
    return undefined;
  }

  /** Tells of a problem in the open dialog, else as a toast. */
  tell(problem: string, show = this.#problemPlaces.at(-1)): void {
    if (show) show(problem);
    else this.toast(problem);
  }

  /**
   * Runs a mutation with one field. Returns its payload, or the error text to show beside the
   * control.
   */
  async attempt<Field extends string, Payload extends { refusal?: RefusalPartsFragment | null }, Variables>(
    document: TypedDocumentString<{ [name in Field | "__typename"]?: Payload | "Mutation" }, Variables>,
    variables: NoInfer<Variables>,
  ): Promise<Payload | string> {
    return attempt(document, variables);
  }

  #hearDialog(heard: DialogHeard): void {
    this.heardDialogs = [...this.heardDialogs, heard];
    this.hasHeardDialogs = true;
  }

  #closeDialog(): void {
    this.dialog = null;
  }

  #openTimeline(roomId: string, messageId: string | null, left: LeftPlace | null): void {
    const timeline = new Timeline(roomId, this.connection, this.people);
    const kept = this.#timelines.slice(-(timelinesKept - 1));
    for (const old of this.#timelines) if (!kept.includes(old)) old.close();
    this.#timelines = [...kept, timeline];
    this.#fill(timeline, messageId, left).catch((error: ApiError) => {
      timeline.failure = error.code;
    });
  }

  async #fill(timeline: Timeline, messageId: string | null, left: LeftPlace | null): Promise<void> {
    await this.inbox.loaded();
    const elsewhere = await timeline.open(() => left ?? this.#readingOf(timeline.roomId), messageId);
    this.#goElsewhere(timeline, messageId, elsewhere);
  }

  /** Goes to the thread that a linked message stands in, or tells that there is no such message. */
  #goElsewhere(timeline: Timeline, messageId: string | null, elsewhere: Elsewhere | null): void {
    if (elsewhere === null || this.room?.messageId !== messageId) return;
    if (elsewhere.threadRootId) this.router.replace(roomRoute(timeline.roomId, elsewhere.threadRootId, messageId));
    else this.toast("There is no such message, or you may not see it.");
  }

  #readingOf(roomId: string): Reading | null {
    const entry = this.inbox.find(roomId);
    return entry ? { readNumber: entry.readNumber, lastNumber: entry.room.lastNumber } : null;
  }

  #timelineOf(roomId: string): Timeline | undefined {
    return this.#timelines.find((timeline) => timeline.roomId === roomId);
  }
}

export const [useWorkspace, provideWorkspace] = createContext<Workspace>();
