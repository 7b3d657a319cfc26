import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { type Actor, payload, sendCommand } from "../send-command.ts";

const dayMs = 24 * 60 * 60_000;
const everyScope: Viewer["scopes"] = ["read", "write", "administer"];

/** Begins a session, tells of it, and sets its cookie. */
export async function openSession(
  context: RequestContext,
  person: Actor & { readonly role: WorkspaceRole },
  method: "password" | "registration",
) {
  const { sessions, clock, config } = context.services;
  const { userId } = person;
  const { sessionId, token } = await sessions.start(userId, { userAgent: context.userAgent, address: context.address });
  const outcome = await sendCommand(context, "SignIn", { userId, sessionId, method }, { actor: person });
  if (outcome.refusal === null) context.setSessionCookie(token);
  else await sessions.revoke(userId, sessionId);
  const viewer: Viewer = {
    ...person,
    scopes: everyScope,
    sessionId,
    tokenId: null,
    expiresAtMs: clock() + config.sessionDays * dayMs,
  };
  return payload(outcome, { sessionId, viewer });
}
