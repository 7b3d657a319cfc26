import { notedIn, notedPlace } from "@logue/command-service/contract/audit.ts";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { describeLog } from "@logue/sealing/reading/published-seals.ts";
import type { Services } from "../context.ts";

type Needed = Pick<Services, "commands" | "vault" | "blobStore">;

/**
 * Brings into the log what operators did beside a running Logue: replays and exports, and new keys of
 * the sealed log. Each is sent under an id of its own, so that several processes write it once.
 */
export function createNotedRound(services: Needed): () => Promise<void> {
  const { vault } = services;
  let recordedRotation: string | undefined;
  return async () => {
    for (const { id, value } of await vault.list(notedPlace.kind, notedPlace.ownerId)) {
      const { command, data } = notedIn(value);
      await send(services, "operator", command, derivedId("noted", id), data);
      await vault.delete(notedPlace.kind, id);
    }
    recordedRotation = await recordRotation(services, recordedRotation);
  };
}

/** Returns when the keys were rotated last (ISO 8601), which is recorded from then on. */
async function recordRotation(services: Needed, recorded: string | undefined): Promise<string | undefined> {
  const log = await describeLog(services);
  const made = log?.keys.flatMap(({ from }) => (from === null ? [] : [from])) ?? [];
  const rotatedAt = made.sort().at(-1);
  if (log === undefined || rotatedAt === undefined || rotatedAt === recorded) return recorded;
  const vkeys = log.keys.filter(({ from }) => from === rotatedAt).map(({ vkey }) => vkey);
  const former = log.keys.flatMap(({ from, until }) => (from === rotatedAt || until === null ? [] : [until]));
  const data = { rotatedAt, vkeys, formerEndsAt: former.sort().at(-1) ?? null };
  const isRecorded = await send(services, "system", "RecordSealKeysRotated", derivedId("seal-keys", rotatedAt), data);
  return isRecorded ? rotatedAt : recorded;
}

/**
 * Returns whether there is a workspace to record it in. Throws where it is not accepted: the next
 * round tries again.
 */
async function send(
  { commands }: Needed,
  actorKind: "operator" | "system",
  type: string,
  commandId: string,
  data: unknown,
): Promise<boolean> {
  const by = { actorId: systemActorId, actorKind, correlationId: commandId } as const;
  const answer = await commands.send({ commandId, type, data, ...by });
  const isWithoutWorkspace = answer.kind === "refused" && answer.code === "WorkspaceMissing";
  if (answer.kind === "refused" && !isWithoutWorkspace) throw new Error(`${type} was refused: ${answer.code}`);
  return !isWithoutWorkspace;
}
