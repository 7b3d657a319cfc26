import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { NotificationReason, NotificationWay } from "@logue/projection-service/contract/notifications.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";

/** A way by which notifications reach people who have no client open. */
export type DeliveryWay = Exclude<NotificationWay, "client">;

/** What a person chose of one way. */
export interface DeliveryChoice {
  /** How long the person has to read a message in a client before it is delivered. */
  readonly graceMs: number;
  readonly reasons: ReadonlySet<NotificationReason>;
}

export interface NoteMessage {
  readonly message: MessageDocument;
  readonly reason: NotificationReason;
}

/** What one person is told of one room, or of one thread in it. */
export interface Note {
  /**
   * The same each time that the note is delivered again. Then it has the same messages, without those
   * that were read or deleted since.
   */
  readonly id: string;
  readonly user: UserDocument;
  readonly room: RoomDocument;
  /** Null: the messages stand in the room's own timeline. */
  readonly threadRootId: string | null;
  /** Where the note is for one device alone, which did not get an earlier one; null: for all. */
  readonly deviceId: string | null;
  /** Those that notify the person, oldest first; at least one. */
  readonly messages: readonly NoteMessage[];
}

/** What is known of a note that was begun. */
export interface BegunNote {
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly deviceId?: string;
  readonly fromNumber: number;
  readonly upToNumber: number;
}

export type DeliveryOutcome =
  | { readonly kind: "delivered" }
  /** It could not be delivered now: it is tried again at longer pauses, after the given one at least. */
  | { readonly kind: "later"; readonly afterMs?: number }
  /** Nothing reaches this address any more. The channel has made a note of that. */
  | { readonly kind: "dead" };

/** What decides whether messages are noted for a person. It is asked where the log is followed. */
export interface DeliveryRules {
  readonly way: DeliveryWay;
  /** The reasons that any person may choose. */
  readonly reasons: ReadonlySet<NotificationReason>;
  /** Whether anything can be delivered by this way. While it is not, no message is looked at. */
  isOpen(): Promise<boolean>;
  /** Null for a person who gets nothing by this way. */
  choiceOf(user: UserDocument): Promise<DeliveryChoice | null>;
}

/** Delivers notes. The rest, when and to whom, is decided before. */
export interface DeliveryChannel extends DeliveryRules {
  /** May be called again for a note that was delivered, when the process ended in between. */
  deliver(note: Note, signal: AbortSignal): Promise<DeliveryOutcome>;
  /** Called for a note that was begun, may have arrived, and has nothing left to tell. */
  withdraw?(userId: string, begun: BegunNote): Promise<void>;
}
