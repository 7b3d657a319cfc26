const key = "logue/last-room";

/** The room that was last open in this browser, to begin with it the next time. */
export const lastRoom = {
  get: (): string | null => localStorage.getItem(key),
  set: (roomId: string): void => localStorage.setItem(key, roomId),
  forget: (): void => localStorage.removeItem(key),
};
