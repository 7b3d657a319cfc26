export type PresenceState = "online" | "away" | "busy" | "offline";

/** Who is there and who types, over all instances. Signals, never events: nothing of it is kept. */
export interface Presence {
  /** In the order of the ids. */
  presenceOf(userIds: readonly string[]): PresenceState[];
  /** Her own choice while she is connected: `online` follows her connections, `offline` hides her. Answers what others now see. */
  choose(userId: string, state: PresenceState): PresenceState;
  /** She writes in the room, or no longer. At most one signal in three seconds leaves; it ends by itself after five. */
  type(userId: string, roomId: string, isTyping: boolean): void;
}
