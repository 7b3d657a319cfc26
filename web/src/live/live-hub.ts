import type { Client, ClientOptions } from "graphql-ws";
import { RetryWait, retryAfterMs } from "../api/retry-wait.ts";
import { itemsPerReceipt, type Port, type ToHub, type ToTab } from "./live-messages.ts";

/** Items on their way to a tab that reads none of them, because the browser has frozen it. */
const itemsWaitingMax = 10 * itemsPerReceipt;

const connectWithinMs = 20_000;
const pongWithinMs = 10_000;
/** Where something says that the network is gone. */
const checkedWithinMs = 3_000;

/** The code of a closed socket that says that the session is over. */
const unauthorized = 4401;

type TabPort = Port<ToHub, ToTab>;
/** What the hub sets of the socket's client. */
type SocketListeners = Pick<ClientOptions, "on" | "onNonLazyError" | "generateID" | "retryWait">;

/**
 * Holds the one socket of all tabs. Each subscription of a tab is an operation of its own, which
 * resumes at the cursor of the last item that was handed to that tab.
 */
export class LiveHub {
  readonly #createClient: (listeners: SocketListeners) => Client;
  readonly #tabs = new Set<LiveTab>();
  readonly #ids = new Set<string>();
  readonly #wait = new RetryWait();
  #client: Client | null = null;
  #socket: Pick<WebSocket, "send"> | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isConnected: boolean | null = null;
  #stopCount = 0;

  constructor(createClient: (listeners: SocketListeners) => Client) {
    this.#createClient = createClient;
  }

  /** Serves a tab until the returned function is called. */
  join(port: TabPort, opened: (lock: string) => void = () => undefined): () => void {
    this.#client ??= this.#open();
    const tab = new LiveTab(port, (following) => this.#follow(following), {
      opened,
      reachable: () => this.#wait.hurry(),
    });
    this.#tabs.add(tab);
    if (this.#isConnected !== null) tab.say({ kind: "connected", isConnected: this.#isConnected });
    return () => this.#leave(tab);
  }

  /**
   * The browser says that it is offline: the server is asked at once, because a socket may be dead then,
   * or lead to a Logue on this machine.
   */
  check(): void {
    if (this.#isConnected !== true) return;
    this.#socket?.send('{"type":"ping"}');
    this.#awaitServer(checkedWithinMs);
  }

  #leave(tab: LiveTab): void {
    tab.close();
    this.#tabs.delete(tab);
    if (this.#tabs.size === 0) this.#close();
  }

  #close(): void {
    clearTimeout(this.#patience);
    void this.#client?.dispose();
    this.#client = null;
    this.#isConnected = null;
  }

  #open(): Client {
    return this.#createClient({
      on: {
        connecting: () => this.#awaitServer(connectWithinMs),
        opened: (socket) => {
          this.#socket = socket as WebSocket;
        },
        connected: () => this.#tell(true),
        closed: () => this.#tell(false),
        ping: (isReceived) => isReceived || this.#awaitServer(pongWithinMs),
        pong: (isReceived) => isReceived && clearTimeout(this.#patience),
      },
      retryWait: (tries) => this.#wait.wait(retryAfterMs(tries)),
      onNonLazyError: (error) => this.#stopped(error),
      generateID: (payload) => String(payload.extensions?.id),
    });
  }

  /** A network that went away closes no socket: only silence shows it. */
  #awaitServer(withinMs: number): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#client?.terminate(), withinMs);
  }

  #tell(isConnected: boolean): void {
    clearTimeout(this.#patience);
    this.#isConnected = isConnected;
    for (const tab of this.#tabs) tab.say({ kind: "connected", isConnected });
  }

  /**
   * The socket's client gives up at some codes, such as that of an error in the server. Only one of
   * them ends the session; after the others it is tried again.
   */
  #stopped(error: unknown): void {
    if ((error as Partial<CloseEvent> | null)?.code === unauthorized) {
      this.#end();
      return;
    }
    this.#close();
    this.#tell(false);
    this.#stopCount += 1;
    void this.#wait.wait(retryAfterMs(this.#stopCount)).then(() => this.#begin());
  }

  #begin(): void {
    if (this.#tabs.size === 0) return;
    this.#client ??= this.#open();
    for (const tab of this.#tabs) tab.begin();
  }

  /** A tab whose session is over joins anew once it has another one. */
  #end(): void {
    const tabs = [...this.#tabs];
    this.#tabs.clear();
    this.#close();
    for (const tab of tabs) {
      tab.close();
      tab.say({ kind: "ended" });
    }
  }

  /**
   * Ids are those of other browsers where possible, so that the server writes the same bytes to all
   * of them; the second tab that follows a room has another one.
   */
  #follow({ id, query, variables, next, failed }: Following): () => void {
    let free = id;
    for (let count = 2; this.#ids.has(free); count += 1) free = `${id}/${count}`;
    this.#ids.add(free);
    const payload = {
      query,
      extensions: { id: free },
      get variables() {
        return variables();
      },
    };
    const end = this.#client?.subscribe<Record<string, unknown>>(payload, {
      next: ({ data }) => data && next(data),
      // A closed socket refuses nothing.
      error: (error) => Array.isArray(error) && failed(error[0]?.extensions?.code ?? "Unknown"),
      complete: () => undefined,
    });
    return () => {
      this.#ids.delete(free);
      end?.();
    };
  }
}

interface Following {
  readonly id: string;
  readonly query: string;
  readonly variables: () => Record<string, unknown>;
  readonly next: (data: Record<string, unknown>) => void;
  readonly failed: (code: string) => void;
}

/** What the hub does for a tab besides following. */
interface TabListeners {
  readonly opened: (lock: string) => void;
  readonly reachable: () => void;
}

interface Followed {
  readonly id: string;
  readonly query: string;
  variables: Record<string, unknown>;
  end: () => void;
}

/** One tab, and what it follows. */
class LiveTab {
  readonly #port: TabPort;
  readonly #follow: (following: Following) => () => void;
  readonly #followed = new Map<number, Followed>();
  #itemsWaiting = 0;
  #isPaused = false;

  constructor(port: TabPort, follow: (following: Following) => () => void, listeners: TabListeners) {
    this.#port = port;
    this.#follow = follow;
    port.onmessage = ({ data }) => {
      if (data.kind === "open") listeners.opened(data.lock);
      else if (data.kind === "reachable") listeners.reachable();
      else this.#hear(data);
    };
  }

  say(message: ToTab): void {
    this.#port.postMessage(message);
  }

  /** Follows all of it, over another socket than before. */
  begin(): void {
    if (this.#isPaused) return;
    for (const [key, { end }] of this.#followed) {
      end();
      this.#begin(key);
    }
  }

  close(): void {
    this.#port.onmessage = null;
    for (const { end } of this.#followed.values()) end();
    this.#followed.clear();
  }

  #hear(message: Exclude<ToHub, { kind: "open" | "reachable" }>): void {
    switch (message.kind) {
      case "follow":
        this.#followed.set(message.key, { ...message, end: () => undefined });
        if (!this.#isPaused) this.#begin(message.key);
        break;
      case "leave":
        this.#followed.get(message.key)?.end();
        this.#followed.delete(message.key);
        break;
      case "received":
        this.#itemsWaiting -= itemsPerReceipt;
        if (this.#isPaused && this.#itemsWaiting < itemsPerReceipt) this.#resume();
        break;
    }
  }

  #begin(key: number): void {
    const followed = this.#followed.get(key);
    if (followed === undefined) return;
    followed.end = this.#follow({
      ...{ id: followed.id, query: followed.query, variables: () => followed.variables },
      next: (data) => this.#hand(key, followed, data),
      failed: (code) => this.say({ kind: "failed", key, code }),
    });
  }

  #hand(key: number, followed: Followed, data: Record<string, unknown>): void {
    const cursor = cursorOf(data);
    if (cursor !== null) followed.variables = { ...followed.variables, after: cursor };
    this.say({ kind: "item", key, data });
    this.#itemsWaiting += 1;
    if (this.#itemsWaiting >= itemsWaitingMax && !this.#isPaused) this.#pause();
  }

  /** What comes meanwhile is read from the server once the tab runs again. */
  #pause(): void {
    this.#isPaused = true;
    for (const { end } of this.#followed.values()) end();
  }

  #resume(): void {
    this.#isPaused = false;
    for (const key of this.#followed.keys()) this.#begin(key);
  }
}

/** The position after an item: every subscription has one field, and its items carry it. */
function cursorOf(data: Record<string, unknown>): string | null {
  const [item] = Object.values(data) as ({ readonly cursor?: unknown } | null)[];
  return typeof item?.cursor === "string" ? item.cursor : null;
}
