import type { Refusal, RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { ExternalPerson } from "@logue/integrations/index.ts";
import { v7 as uuidv7 } from "uuid";
import { refuseUnconfirmed } from "../commands/confirmation.ts";
import { sendCommand } from "../commands/send-command.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { endReplaced } from "../sessions/end-replaced.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { forgetFirstRoom, joinFirstRoom, planFirstRoom } from "../users/join-first-room.ts";
import { applyExternalFacts, applyingInstance } from "./apply-facts.ts";
import { keepExternalSession } from "./external-sessions.ts";
import { type Found, findAccount } from "./find-account.ts";
import type { SignInMethod } from "./methods.ts";
import { planRefresh } from "./refresh-sessions.ts";

/** All commands about external accounts are sent by the instance's own account. */
const actorOf = ({ instance }: SignInMethod) => ({ userId: instance.actorId, actorKind: "app" }) as const;

/**
 * Begins a session for a person whom the other system confirmed; returns why not. `origin` is
 * Logue's own, for methods that lead back to it; null for others.
 */
export async function signInPerson(
  context: RequestContext,
  method: SignInMethod,
  person: ExternalPerson,
  origin: string | null,
): Promise<RefusalCode | undefined> {
  const found = await findAccount(context.services, method, person);
  switch (found.kind) {
    case "refused":
      return found.code;
    case "new":
      return register(context, method, person, { ...found, origin });
    case "linkable":
      return (
        (await link(context, method, person, { userId: found.user.id, email: person.email })) ??
        begin(context, method, person, { userId: found.user.id, origin })
      );
    case "linked":
      return (
        (await applyFacts(context, method, person, found.user.id)) ??
        begin(context, method, person, { userId: found.user.id, origin })
      );
  }
}

/** Before the session begins, so that it never has a role whose group is gone. */
const applyFacts = (context: RequestContext, { instance }: SignInMethod, person: ExternalPerson, userId: string) =>
  applyExternalFacts(applyingInstance(context, instance), userId, person);

interface LinkTarget {
  readonly userId: string;
  /** The session in which it was asked for; undefined where the confirmed address decides. */
  readonly sessionId?: string;
  readonly email?: string | null;
}

/** Lets the external account open this account; returns why not. */
export async function link(
  context: RequestContext,
  method: SignInMethod,
  person: ExternalPerson,
  { userId, sessionId, email }: LinkTarget,
): Promise<RefusalCode | undefined> {
  const data = { userId, ...accountOf(method, person), sessionId: sessionId ?? null, email: email ?? null };
  const { refusal } = await sendCommand(context, "LinkExternalAccount", data, { actor: actorOf(method) });
  return refusal?.refused ?? applyFacts(context, method, person, userId);
}

/**
 * Linking is sensitive: who finds an open session could add an own way into the account. It is asked
 * before the person goes to the other system, for there the session of the browser is not known.
 */
export const refuseLinking = (context: RequestContext, viewer: Viewer): Promise<Refusal | undefined> =>
  refuseUnconfirmed(context, "LinkExternalAccount", {}, viewer);

const labelLengthMax = 200;

export const accountOf = ({ instance }: SignInMethod, { subject, label }: ExternalPerson) => ({
  instanceId: instance.id,
  subject,
  label: label.slice(0, labelLengthMax),
});

async function begin(
  context: RequestContext,
  method: SignInMethod,
  { subject, session }: ExternalPerson,
  { userId, origin }: { readonly userId: string; readonly origin: string | null },
): Promise<RefusalCode | undefined> {
  const data = { userId, instanceId: method.instance.id, subject, sessionId: uuidv7() };
  await keepExternalSession(context.services, { ...data, origin, session });
  await planRefresh(context.services, method, { ...data, session });
  const { outcome } = await sendSecretCommand(context, "SignInByExternalAccount", data, { actor: actorOf(method) });
  await endReplaced(context, outcome);
  return outcome.refusal?.refused;
}

async function register(
  context: RequestContext,
  method: SignInMethod,
  person: ExternalPerson,
  { name, displayName, origin }: Extract<Found, { kind: "new" }> & { readonly origin: string | null },
): Promise<RefusalCode | undefined> {
  const [userId, sessionId] = [uuidv7(), uuidv7()];
  const data = { userId, sessionId, ...accountOf(method, person), name, displayName, email: person.email };
  await keepExternalSession(context.services, { ...data, origin, session: person.session });
  await planRefresh(context.services, method, { ...data, session: person.session });
  await planFirstRoom(context.services, userId);
  const { outcome } = await sendSecretCommand(context, "RegisterByExternalAccount", data, { actor: actorOf(method) });
  if (outcome.refusal !== null) {
    await forgetFirstRoom(context.services, userId, outcome.refusal.refused);
    return outcome.refusal.refused;
  }
  await endReplaced(context, outcome);
  await context.services.userCache.readAgain(userId);
  await joinFirstRoom(context, { userId, actorKind: "user", sessionId });
  await applyFacts(context, method, person, userId);
  return undefined;
}
