import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import { type Actor, type CommandOutcome, payload } from "../commands/send-command.ts";
import type { RequestContext, Viewer } from "../context.ts";

const dayMs = 24 * 60 * 60_000;

/** The payload for a user whose session has begun. */
export function sessionPayload(
  { services }: RequestContext,
  outcome: CommandOutcome,
  person: Actor & { readonly role: WorkspaceRole },
  sessionId: string,
) {
  const expiresAtMs = services.clock() + services.sessionDays.current() * dayMs;
  const viewer: Viewer = { ...person, scopes: everyTokenScope, sessionId, tokenId: null, expiresAtMs };
  return payload(outcome, { sessionId, viewer });
}
