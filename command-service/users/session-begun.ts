import type { UserEvent } from "../contract/users.ts";

/** Who registers is signed in by it, where a session was asked for. */
export const sessionBegun = (userId: string, sessionId: string | undefined): UserEvent[] =>
  sessionId === undefined ? [] : [{ type: "SignedIn", data: { userId, sessionId, method: "registration" } }];
