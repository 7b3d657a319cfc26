import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { v7 as uuidv7 } from "uuid";
import type { RequestContext } from "../context.ts";
import type { RegisterUserInput } from "../generated/resolvers.ts";
import { type Actor, refusedPayload, sendCommand } from "../send-command.ts";
import { inviteIdOf } from "../workspace/invite-secrets.ts";
import { forgetPassword } from "./forget-password.ts";
import { openSession } from "./open-session.ts";

/** The room that everybody new comes into, when there is one of this name. */
const firstRoomName = "general";

/** Somebody registers herself: her password is kept, then she is registered, joins the first room and is signed in. */
export async function registerPerson(context: RequestContext, input: RegisterUserInput) {
  const { passwords, userCache, vault } = context.services;
  const inviteId = await invitedBy(context, input.inviteToken);
  if (inviteId === undefined) return refusedPayload(refuse("InviteUnknown"));
  const actor = { userId: uuidv7(), actorKind: "user" } as const;
  const tooShort = await passwords.register(actor.userId, input.password);
  if (tooShort !== null) return refusedPayload(refuse(tooShort));
  const refusal = await register(context, actor, input, inviteId);
  if (refusal !== null) {
    await forgetPassword(vault, actor.userId);
    return refusedPayload(refusal);
  }
  const user = await userCache.readAgain(actor.userId);
  if (user?.role !== "guest") await joinFirstRoom(context, actor);
  // Until it is known what she is, she is taken for the least.
  return openSession(context, { ...actor, role: user?.role ?? "guest" }, "registration");
}

/** Null without an invite, undefined for a secret that opens none. */
async function invitedBy(context: RequestContext, token: string | null | undefined): Promise<string | null | undefined> {
  return token === null || token === undefined ? null : inviteIdOf(context.services.vault, token);
}

async function register(
  context: RequestContext,
  actor: Actor,
  input: RegisterUserInput,
  inviteId: string | null,
): Promise<Refusal | null> {
  const { name, displayName, email = null, timeZone = null } = input;
  const person = { userId: actor.userId, name, displayName, email, timeZone, inviteId, kind: "person", origin: null } as const;
  return (await sendCommand(context, "RegisterUser", person, { actor })).refusal;
}

/** A room that is gone, or that one may not simply join, keeps nobody from registering. */
async function joinFirstRoom(context: RequestContext, actor: Actor): Promise<void> {
  const { readStore } = context.services;
  const [room] = await readStore.range(rooms, { index: "browse", prefix: [firstRoomName], limit: 1 });
  if (room !== undefined) await sendCommand(context, "JoinRoom", { roomId: room.id }, { actor });
}
