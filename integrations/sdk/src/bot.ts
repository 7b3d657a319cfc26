import { type Api, type ApiOptions, createApi } from "./api.ts";
import { type CursorStore, memoryCursorStore } from "./cursor-store.ts";
import { openFeed } from "./feed.ts";
import type { Message, MyEvent, PostMessageInput, Resync, Room, RoomMemberChanged, User } from "./generated/operations.ts";
import { handlingOnce, nextCommandId } from "./once.ts";
import { LogueRefusal } from "./refusal.ts";
import { type MessageChange, type ReactionChange, Standing } from "./standing.ts";

/** What a bot can be told. What it does itself is not told to it. */
export interface BotEvents {
  /** A message was posted, in a room or a thread. */
  readonly message: Message;
  /** A message got another text, or its deletion was taken back. */
  readonly edit: Message;
  readonly delete: Message;
  /** Someone reacted to a message, or took the reaction back. */
  readonly reaction: ReactionChange;
  /** The bot is now in a room. */
  readonly join: Room;
  /** The bot is no longer in a room. */
  readonly leave: { readonly roomId: string };
  /** A person came to a room, left it, or got another role there. */
  readonly member: RoomMemberChanged;
  /** A room's name, topic or rules changed. */
  readonly room: Room;
  /** What follows is live. */
  readonly ready: { readonly cursor: string };
  /** Too much was missed: read the rooms that matter anew. */
  readonly resync: Resync;
}

export interface BotOptions extends ApiOptions {
  /** Keeps where the bot stands. Default: nowhere; each start begins with what happens then. */
  readonly cursors?: CursorStore;
  /** Whether the bot is seen as online while it runs. Default: true. */
  readonly isOnline?: boolean;
}

export interface PostOptions
  extends Pick<PostMessageInput, "quotedMessageId" | "fileIds" | "blocks" | "postedAs" | "alsoInRoom"> {
  /** The message in whose thread to post. */
  readonly threadRootId?: string | null;
}

type Listener<Event> = (event: Event) => void | Promise<void>;

/** Begins a bot; `start` lets it listen. */
export const createBot = (options: BotOptions): Bot => new Bot(options);

export class Bot {
  /** For everything else that the API can do. */
  readonly api: Api;
  readonly #options: BotOptions;
  readonly #listeners = new Map<keyof BotEvents, Listener<never>[]>();
  #feed: ReturnType<typeof openFeed> | undefined;
  #me: User | undefined;

  constructor(options: BotOptions) {
    this.#options = options;
    this.api = createApi(options);
  }

  /** The bot's own account, once it has started. */
  get me(): User {
    if (this.#me === undefined) throw new Error("The bot has not started.");
    return this.#me;
  }

  /**
   * Calls the listener for each such event, one after the other. An event whose listener fails ends
   * `start`, and is told again at the next start; so is one during which the process ended.
   */
  on<Name extends keyof BotEvents>(name: Name, listener: Listener<BotEvents[Name]>): this {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener as Listener<never>]);
    return this;
  }

  /** Listens until `stop` is called, or a listener fails. */
  async start(): Promise<void> {
    const { cursors = memoryCursorStore(), isOnline = true } = this.#options;
    this.#me = await this.#readMe();
    const standing = new Standing(new Date(this.api.serverTimeMs).toISOString(), await cursors.load());
    const feed = openFeed(this.#options);
    this.#feed = feed;
    if (isOnline) feed.showOnline();
    try {
      for await (const event of feed.follow(standing.cursor)) {
        await this.#tell(event, standing);
        standing.cursor = event.cursor;
        await cursors.save(standing.save());
      }
    } finally {
      await feed.close();
    }
  }

  async stop(): Promise<void> {
    await this.#feed?.close();
  }

  /** Posts to a room. What a listener posts is posted once, also when the event is told again. */
  async post(roomId: string, text: string, options: PostOptions = {}): Promise<string> {
    const input = { ...options, roomId, text, commandId: nextCommandId() };
    const { postMessage } = await this.api.run("PostMessage", { input });
    return postMessage.result?.messageId ?? "";
  }

  /** Posts where the message stands: in its thread, or in the room. */
  reply({ roomId, threadRootId }: Message, text: string, options: PostOptions = {}): Promise<string> {
    return this.post(roomId, text, { threadRootId, ...options });
  }

  async edit(messageId: string, text: string): Promise<void> {
    await this.api.run("EditMessage", { input: { messageId, text, commandId: nextCommandId() } });
  }

  async delete(messageId: string): Promise<void> {
    await this.api.run("DeleteMessage", { input: { messageId, commandId: nextCommandId() } });
  }

  async react(messageId: string, emoji: string): Promise<void> {
    await this.api.run("AddReaction", { input: { messageId, emoji, commandId: nextCommandId() } });
  }

  async unreact(messageId: string, emoji: string): Promise<void> {
    await this.api.run("RemoveReaction", { input: { messageId, emoji, commandId: nextCommandId() } });
  }

  async join(roomId: string): Promise<void> {
    await this.api.run("JoinRoom", { input: { roomId, commandId: nextCommandId() } });
  }

  async leave(roomId: string): Promise<void> {
    await this.api.run("LeaveRoom", { input: { roomId, commandId: nextCommandId() } });
  }

  /** The conversation with these people, by their ids. */
  async openDirectRoom(...userIds: string[]): Promise<string> {
    const { openDirectRoom } = await this.api.run("OpenDirectRoom", { input: { userIds, commandId: nextCommandId() } });
    return openDirectRoom.result?.roomId ?? "";
  }

  /** A channel that the bot may read, by its name. */
  async room(name: string): Promise<Room | null> {
    return (await this.api.run("RoomByName", { name: name.replace(/^#/, "") })).roomByName;
  }

  async user(name: string): Promise<User | null> {
    return (await this.api.run("UserByName", { name: name.replace(/^@/, "") })).user;
  }

  /** The latest messages of a room, oldest first, or those before a cursor. */
  async history(roomId: string, { last = 50, before }: { readonly last?: number; readonly before?: string } = {}) {
    const { room } = await this.api.run("History", { roomId, last, before });
    const { edges = [], pageInfo } = room?.messages ?? {};
    return { messages: edges.map(({ node }) => node), before: pageInfo?.hasPreviousPage ? pageInfo.startCursor : null };
  }

  async #readMe(): Promise<User> {
    const { viewer } = await this.api.run("Me", {});
    if (viewer === null) throw new LogueRefusal("UNAUTHENTICATED", "This access token is wrong, revoked or expired.");
    return viewer.user;
  }

  async #tell(event: MyEvent, standing: Standing): Promise<void> {
    if (event.__typename === "MessageChanged") {
      for (const change of standing.take(event.message)) await this.#tellChange(change);
    } else if (event.__typename === "RoomJoined") await this.#emit("join", event.room, event.cursor);
    else if (event.__typename === "RoomLeft") await this.#emit("leave", event, event.cursor);
    else if (event.__typename === "RoomMemberChanged") await this.#emit("member", event, event.cursor);
    else if (event.__typename === "RoomFactsChanged") await this.#emit("room", event.room, event.cursor);
    else if (event.__typename === "CaughtUp") await this.#emit("ready", event, event.cursor);
    else if (event.__typename === "Resync") await this.#emit("resync", event, event.cursor);
  }

  async #tellChange(change: MessageChange): Promise<void> {
    const { kind, message } = change;
    if (kind === "reaction") {
      const key = `${message.changeCursor} ${change.emoji} ${change.userId}`;
      if (change.userId !== this.me.id) await this.#emit(kind, change, key, message.sentAt);
    } else if (message.sender.id !== this.me.id) {
      const key = kind === "message" ? message.id : `${message.id} ${message.changeCursor}`;
      await this.#emit(kind, message, key, message.sentAt);
    }
  }

  async #emit<Name extends keyof BotEvents>(name: Name, event: BotEvents[Name], key: string, at?: string): Promise<void> {
    const listeners = (this.#listeners.get(name) ?? []) as Listener<BotEvents[Name]>[];
    for (const [index, listener] of listeners.entries()) {
      await handlingOnce(`${this.me.id}/${name}/${key}/${index}`, Date.parse(at ?? "") || 0, () => listener(event));
    }
  }
}
