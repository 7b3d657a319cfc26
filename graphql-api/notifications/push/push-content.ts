/** What a device shows in place of asking for it. Only where the workspace lets pushes carry text. */
export interface PushWords {
  readonly title: string;
  readonly text: string;
}

interface PushPlace {
  /** Names the room or thread. What is told later replaces what was told before. */
  readonly tag: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  /** How many unread mentions and direct messages the person has: the number at the app's icon. */
  readonly badge: number;
}

/** There is something to read. */
export interface MessagePush extends PushPlace {
  readonly kind: "message";
  /** The same when it is sent again, so that a device shows it once. */
  readonly id: string;
  /** The newest message, which the device shows. */
  readonly messageId: string;
  /** How many messages are told together. */
  readonly count: number;
  /** A mention or a direct message: it may wake the device. */
  readonly isUrgent: boolean;
  readonly hasSound: boolean;
  readonly words: PushWords | null;
}

/** All that was told of a room or thread is read or gone: the device shows it no more. */
export interface ClearPush extends PushPlace {
  readonly kind: "clear";
  readonly id: string;
}

export type PushContent = MessagePush | ClearPush;

/** How long a push service keeps what it cannot deliver. A clear lives as long as what it replaces. */
export const pushLivesForSeconds = 24 * 60 * 60;
