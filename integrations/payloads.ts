import type { AnyBlock } from "@logue/command-service/contract/blocks.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";

export type DeliveryOutcome = "done" | "ignored" | "refused" | "failed";

/** One request that an instance got from another system, or sent to one, as its log keeps it. */
export interface Delivery {
  readonly outcome: DeliveryOutcome;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** What the other system calls it, such as `push`; null where it does not say. */
  readonly event: string | null;
  /** The other system's own id of it: the same when it is sent again. */
  readonly deliveryId: string | null;
  /** What became of it, for the administrator. */
  readonly words: string;
  /** The body; its end is cut off where it is long. */
  readonly body: string;
  readonly messageIds: readonly string[];
  /** The event that was sent; missing for what came from another system. */
  readonly source?: DeliverySource;
  /** Whether an administrator asked for it to be sent once more. */
  readonly isRedelivery?: boolean;
}

/** What is noted where a connection could not be made, or a server not be started. */
export const connectionFailed = (words: string): Delivery => ({
  ...{ outcome: "failed", status: 503, event: "connection", deliveryId: null, words, body: "", messageIds: [] },
});

export interface DeliverySource {
  readonly eventId: string;
  /** Where the event is in the log: 20 digits. */
  readonly position: string;
}

/** A delivery in the log. */
export interface NotedDelivery extends Delivery {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What someone pasted to see what an instance would make of it. */
export interface PastedPayload {
  readonly body: string;
  readonly contentType: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A message as an instance would post it. */
export interface TriedMessage {
  /** The channel as the payload names it; null for the instance's own. */
  readonly channel: string | null;
  /** The name as the payload gives it; null for the name of the instance's account. */
  readonly name: string | null;
  readonly text: string;
  readonly blocks: readonly AnyBlock[];
}

export interface TriedPayload {
  readonly outcome: DeliveryOutcome;
  readonly event: string | null;
  readonly words: string;
  readonly messages: readonly TriedMessage[];
}

/** Shows what would become of a payload. Nothing is posted, fetched or noted. */
export type TryPayload = (payload: PastedPayload, settings: Readonly<Record<string, SettingValue>>) => Promise<TriedPayload>;

/** A channel as the instance's account sees it. */
export interface SeenRoom {
  readonly id: string;
  readonly name: string;
  readonly isArchived: boolean;
  readonly isMember: boolean;
}

/** A file that the instance's account keeps. */
export interface InstanceFile {
  readonly name: string;
  readonly declaredType: string;
  readonly bytes: Uint8Array;
  /** The room of the message that will carry it; null for the picture of a name. */
  readonly roomId: string | null;
}

export type KeptInstanceFile = { readonly fileId: string } | { readonly refused: RefusalCode };
