import type { CommandContext } from "../command.ts";
import type { UserEvent } from "../contract/users.ts";
import { entriesOf } from "../states/sharded-map.ts";
import type { UserState } from "./user.ts";

/** Ends every session of this person but one. */
export const endSessions = (
  user: UserState,
  userId: string,
  keptSessionId: string | null,
  context: CommandContext,
): UserEvent[] =>
  [...entriesOf(user.sessions)]
    .map(([sessionId]) => sessionId)
    .filter((sessionId) => sessionId !== keptSessionId)
    .map((sessionId) => ({ type: "SessionRevoked", data: { userId, sessionId, revokedById: context.actorId } }));

/** Ends every access token of this person. */
export const endAccessTokens = (user: UserState, userId: string, context: CommandContext): UserEvent[] =>
  [...entriesOf(user.tokens)].map(([tokenId]) => ({
    type: "AccessTokenRevoked",
    data: { userId, tokenId, revokedById: context.actorId },
  }));
