/** A person's presence as others see it. */
export type PresenceState = "online" | "away" | "busy" | "offline";
