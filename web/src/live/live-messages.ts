/** What a tab says to the holder of the socket. */
export type ToHub =
  | {
      readonly kind: "follow";
      /** Names the subscription among those of the tab. */
      readonly key: number;
      /** What is followed, the same in all clients: `inbox`, or `room:` and an id. */
      readonly id: string;
      readonly query: string;
      readonly variables: Record<string, unknown>;
    }
  | { readonly kind: "leave"; readonly key: number }
  /** Another `itemsPerReceipt` items have been read. */
  | { readonly kind: "received" }
  /** There is a sign that Logue can be reached. */
  | { readonly kind: "reachable" }
  /** While the tab holds this lock, it is open. */
  | { readonly kind: "open"; readonly lock: string };

/** What the holder of the socket says to a tab. */
export type ToTab =
  | { readonly kind: "item"; readonly key: number; readonly data: unknown }
  | { readonly kind: "failed"; readonly key: number; readonly code: string }
  | { readonly kind: "connected"; readonly isConnected: boolean }
  /** The server has ended the session. */
  | { readonly kind: "ended" };

/** A tab tells each time that it has read so many items. */
export const itemsPerReceipt = 100;

/** The end of a `MessagePort` as this client uses it. */
export interface Port<Heard, Said> {
  onmessage: ((event: { readonly data: Heard }) => void) | null;
  postMessage(message: Said): void;
}

/** What a subscription brings to the tab that follows it. */
export interface Subscriber<Result> {
  readonly next: (result: Result) => void;
  /** Called when the server ended the subscription for a permanent reason. */
  readonly failed: (code: string) => void;
}
