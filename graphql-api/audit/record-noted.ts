import { notedPlace } from "@logue/command-service/contract/audit.ts";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { describeLog } from "@logue/sealing/reading/published-seals.ts";
import type { Services } from "../context.ts";

type Needed = Pick<Services, "commands" | "vault" | "blobStore">;

/**
 * Brings into the log what operators did beside a running Logue: replays, and new keys of the sealed
 * log. Each is sent under an id of its own, so that several processes write it once.
 */
export async function recordNoted(services: Needed): Promise<void> {
  const { vault } = services;
  for (const { id, value } of await vault.list(notedPlace.kind, notedPlace.ownerId)) {
    await send(services, "RecordEventsReplayed", derivedId("noted", id), value);
    await vault.delete(notedPlace.kind, id);
  }
  await recordRotation(services);
}

async function recordRotation(services: Needed): Promise<void> {
  const log = await describeLog(services);
  const made = log?.keys.flatMap(({ from }) => (from === null ? [] : [from])) ?? [];
  const rotatedAt = made.sort().at(-1);
  if (log === undefined || rotatedAt === undefined) return;
  const vkeys = log.keys.filter(({ from }) => from === rotatedAt).map(({ vkey }) => vkey);
  const former = log.keys.flatMap(({ from, until }) => (from === rotatedAt || until === null ? [] : [until]));
  const data = { rotatedAt, vkeys, formerEndsAt: former.sort().at(-1) ?? null };
  await send(services, "RecordSealKeysRotated", derivedId("seal-keys", rotatedAt), data);
}

/** Throws where it is not accepted: the next round tries again. */
async function send({ commands }: Needed, type: string, commandId: string, data: unknown): Promise<void> {
  const by = { actorId: systemActorId, actorKind: "system", correlationId: commandId } as const;
  const answer = await commands.send({ commandId, type, data, ...by });
  if (answer.kind === "refused" && answer.code !== "WorkspaceMissing") throw new Error(`${type} was refused: ${answer.code}`);
}
