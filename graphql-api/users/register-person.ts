import type { Commands } from "@logue/command-service/contract/commands.ts";
import { type RefusalCode, refuse } from "@logue/command-service/contract/refusals.ts";
import { type Backoff, pauseAfter, rest } from "@logue/infra/retry.ts";
import { v7 as uuidv7 } from "uuid";
import { type Actor, type CommandOutcome, refusedPayload } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { RegisterUserInput } from "../generated/resolvers.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { inviteIdOf } from "../workspace/invite-secrets.ts";
import { forgetFirstRoom, joinFirstRoom, planFirstRoom } from "./join-first-room.ts";
import { sessionPayload } from "./session-payload.ts";

/**
 * Registers a user: one command makes the account, keeps the password and begins a session; then
 * the user joins the first room.
 */
export async function registerPerson(context: RequestContext, input: RegisterUserInput) {
  const inviteId = await invitedBy(context, input.inviteToken);
  if (inviteId === undefined) return refusedPayload(refuse("InviteUnknown"));
  const actor = { userId: uuidv7(), actorKind: "user" } as const;
  const sessionId = uuidv7();
  const { name, displayName, email = null, timeZone = null, password } = input;
  const facts = { userId: actor.userId, name, displayName, email, timeZone, inviteId, origin: null };
  const person = { ...facts, kind: "person", sessionId } as const;
  const { services } = context;
  await planFirstRoom(services, actor.userId);
  const outcome = await sendUntilKnown(context, person, actor, password);
  const user = outcome.refusal === null ? await services.userCache.readAgain(actor.userId) : undefined;
  if (outcome.refusal !== null || user?.role === "guest") await forgetFirstRoom(services, actor.userId, outcome.refusal?.refused);
  if (outcome.refusal !== null) return refusedPayload(outcome.refusal);
  const joined = user?.role === "guest" ? undefined : await joinFirstRoom(context, { ...actor, sessionId });
  // Until the user's role is known, the lowest is assumed.
  return sessionPayload(context, joined ?? outcome, { ...actor, role: user?.role ?? "guest" }, sessionId);
}

const triedWithinMs = 10_000;
const backoff: Backoff = { firstMs: 100, mostMs: 2_000, isJittered: true };
/** After these the name may be claimed, and the account may even be there. */
const halfDone: ReadonlySet<RefusalCode> = new Set(["StoreUnavailable", "Overloaded"]);

/**
 * The same command again completes what was begun. Without that a person who tries again would be a new
 * one, and find the own name taken.
 */
async function sendUntilKnown(
  context: RequestContext,
  person: Commands["RegisterUser"],
  actor: Actor,
  password: string,
): Promise<CommandOutcome> {
  const commandId = uuidv7();
  const untilMs = performance.now() + triedWithinMs;
  for (let failures = 1; ; failures += 1) {
    const { outcome } = await sendSecretCommand(context, "RegisterUser", person, { actor, commandId, secrets: { password } });
    const isKnown = outcome.refusal === null || !halfDone.has(outcome.refusal.refused);
    const pauseMs = pauseAfter(failures, backoff);
    if (isKnown || performance.now() + pauseMs > untilMs) return outcome;
    await rest(pauseMs);
  }
}

/** Null without an invite, undefined for a secret without one. */
async function invitedBy(context: RequestContext, token: string | null | undefined): Promise<string | null | undefined> {
  return token === null || token === undefined ? null : inviteIdOf(context.services.vault, token);
}
