import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import { sessionEndMs } from "@logue/command-service/contract/secrets.ts";
import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import { type Actor, type CommandOutcome, payload } from "../commands/send-command.ts";
import type { RequestContext, Viewer } from "../context.ts";

/** The payload for a user whose session has begun. */
export function sessionPayload(
  { services }: RequestContext,
  outcome: CommandOutcome,
  person: Actor & { readonly role: WorkspaceRole },
  sessionId: string,
) {
  const now = new Date(services.clock()).toISOString();
  const expiresAtMs = sessionEndMs({ createdAt: now, lastSeenAt: now }, services.sessionDays.current());
  const viewer: Viewer = { ...person, scopes: everyTokenScope, sessionId, tokenId: null, expiresAtMs };
  return payload(outcome, { sessionId, viewer });
}
