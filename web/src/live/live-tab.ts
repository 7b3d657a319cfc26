import type { TypedDocumentString } from "../generated/operations.ts";
import { itemsPerReceipt, type Port, type Subscriber, type ToHub, type ToTab } from "./live-messages.ts";

export interface LiveListeners {
  readonly connected: (isConnected: boolean) => void;
  /** The server has ended the session. */
  readonly ended: () => void;
}

/** A tab's end of the line to the socket: follows subscriptions. */
export class LiveTab {
  readonly #port: Port<ToTab, ToHub>;
  readonly #listeners: LiveListeners;
  readonly #subscribers = new Map<number, Subscriber<unknown>>();
  #keyCount = 0;
  #itemCount = 0;
  #isConnected = false;

  constructor(port: Port<ToTab, ToHub>, listeners: LiveListeners) {
    this.#port = port;
    this.#listeners = listeners;
    port.onmessage = ({ data }) => this.#hear(data);
  }

  /** Follows a subscription until the returned function is called. */
  follow<Result, Variables>(
    id: string,
    document: TypedDocumentString<Result, Variables>,
    variables: () => Variables,
    subscriber: Subscriber<Result>,
  ): () => void {
    this.#keyCount += 1;
    const key = this.#keyCount;
    this.#subscribers.set(key, subscriber as Subscriber<unknown>);
    const asked = variables() as Record<string, unknown>;
    this.#port.postMessage({ kind: "follow", key, id, query: document.toString(), variables: asked });
    return () => {
      this.#subscribers.delete(key);
      this.#port.postMessage({ kind: "leave", key });
    };
  }

  /** There is a sign that Logue can be reached: a socket that is not connected tries at once. */
  tellReachable(): void {
    if (!this.#isConnected) this.#port.postMessage({ kind: "reachable" });
  }

  #hear(message: ToTab): void {
    switch (message.kind) {
      case "item":
        this.#subscribers.get(message.key)?.next(message.data);
        this.#itemCount += 1;
        if (this.#itemCount % itemsPerReceipt === 0) this.#port.postMessage({ kind: "received" });
        break;
      case "failed":
        this.#subscribers.get(message.key)?.failed(message.code);
        break;
      case "connected":
        this.#isConnected = message.isConnected;
        this.#listeners.connected(message.isConnected);
        break;
      case "ended":
        this.#listeners.ended();
        break;
    }
  }
}
