import type { Commands } from "@logue/command-service/contract/commands.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { claimDue } from "@logue/infra/work-store/claim-due.ts";
import { type StoredWork, serverOwnerId, type WorkKey } from "@logue/infra/work-store/work-store.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { v7 as uuidv7 } from "uuid";
import { passingRefusals } from "../commands/passing-refusals.ts";
import { type Actor, type CommandOutcome, refuseUnlessReached, sendCommand } from "../commands/send-command.ts";
import type { RequestContext, Services } from "../context.ts";

/** New users join the room of this name, when there is one. */
const firstRoomName = "general";

const kind = "first-room";
/** Longer than a registration takes: until then the process that registers does it itself. */
const laterMs = 60_000;
const leaseMs = 60_000;
const atOnce = 20;
/** Long enough for documents that are being built again. */
const unknownForMs = 24 * 60 * 60_000;

/** Owned by the server: a person who is refused gets no key. */
const keyOf = (userId: string): WorkKey => ({ kind, ownerId: serverOwnerId, id: userId });

/**
 * Notes that a person who is about to be registered joins the first room. So it is done by a later
 * round where this process ends, or is refused, before it is done.
 */
export async function planFirstRoom({ workStore, clock }: Pick<Services, "workStore" | "clock">, userId: string): Promise<void> {
  const updatedAt = new Date(clock()).toISOString();
  await workStore.put({ ...keyOf(userId), value: {}, updatedAt, dueAtMs: clock() + laterMs }, null);
}

/**
 * For a person who joins no room, or whose registration was refused. After a refusal that goes by the
 * person may be registered all the same.
 */
export async function forgetFirstRoom(
  { workStore }: Pick<Services, "workStore">,
  userId: string,
  refused?: string,
): Promise<void> {
  if (refused === undefined || !passingRefusals.has(refused)) await workStore.delete(keyOf(userId));
}

type Joining = Pick<Services, "readStore" | "commands" | "workStore">;

/** Registering succeeds even when the room no longer exists, or the user may not join it. */
export async function joinFirstRoom(context: RequestContext, actor: Actor): Promise<CommandOutcome | undefined> {
  const { services } = context;
  const join = await firstJoin(services, actor.userId);
  const outcome = join && (await sendCommand(context, "JoinRoom", join.data, { actor, commandId: join.commandId }));
  if (outcome?.refusal && passingRefusals.has(outcome.refusal.refused)) return undefined;
  await forgetFirstRoom(services, actor.userId);
  return outcome?.refusal === null ? outcome : undefined;
}

/** The same without a request. A refusal that goes by leaves it to a later round. */
export async function joinFirstRoomLater(services: Joining, userId: string): Promise<void> {
  const join = await firstJoin(services, userId);
  if (join !== undefined) {
    const from = { actorId: userId, actorKind: "user", correlationId: uuidv7() } as const;
    const answer = await services.commands.send({ ...join, type: "JoinRoom", ...from }).catch(refuseUnlessReached);
    if (answer.kind === "refused" && passingRefusals.has(answer.code)) return;
  }
  await forgetFirstRoom(services, userId);
}

async function firstJoin(
  { readStore }: Pick<Services, "readStore">,
  userId: string,
): Promise<{ readonly commandId: string; readonly data: Commands["JoinRoom"] } | undefined> {
  const [room] = await readStore.range(rooms, { index: "browse", prefix: [firstRoomName], limit: 1 });
  return room && { commandId: derivedId(userId, "first room"), data: { roomId: room.id } };
}

/** Lets those join whose registration was cut off. The hosts share the work. */
export function createFirstRoomRound(services: Services): () => Promise<void> {
  return async () => {
    const due = await claimDue(services.workStore, { kind, limit: atOnce, leaseMs }, services.clock);
    await Promise.all(due.map((work) => finish(services, work)));
  };
}

async function finish(services: Services, work: StoredWork): Promise<void> {
  const { readStore, workStore, clock } = services;
  const user = await readStore.get(users, work.id);
  if (user?.isActive && user.role !== "guest") return joinFirstRoomLater(services, work.id);
  const mayCome = user === undefined && clock() - Date.parse(work.updatedAt) < unknownForMs;
  if (mayCome) await workStore.put({ ...work, dueAtMs: clock() + laterMs }, work.revision);
  else await workStore.delete(work, work.revision);
}
