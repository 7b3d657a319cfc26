/** What others see of a person's presence. */
export type PresenceState = "online" | "away" | "busy" | "offline";
