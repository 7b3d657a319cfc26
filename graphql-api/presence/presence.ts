export type PresenceState = "online" | "away" | "busy" | "offline";

/** Who is there and who types, over all instances. Signals, never events: nothing of it is kept. */
export interface Presence {
  /** In the order of the ids. */
  presenceOf(userIds: readonly string[]): PresenceState[];
  /** Her own choice, until she chooses again; null: by her open connections. */
  choose(userId: string, state: "away" | "busy" | null): void;
  /** She types in the room, or in the thread. At most one signal in three seconds leaves. */
  type(userId: string, roomId: string, threadRootId: string | null): void;
  /** She does no longer: she sent it, or cleared the field. */
  stopTyping(userId: string, roomId: string, threadRootId: string | null): void;
}
