import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Collection as MongoCollection } from "mongodb";
import type { Position } from "../event-store/event-store.ts";
import { isDuplicateKey } from "../stores/mongodb-connection.ts";
import { type BuiltVersion, checkpointId, type StoredCheckpoint } from "./mongodb-catalogue.ts";
import { CheckpointConflict, type CheckpointMove } from "./read-store.ts";

/**
 * A running commit: no other process commits to the partition until it has moved the checkpoint or
 * released the claim.
 */
export interface ClaimedCheckpoint {
  /** Throws `CheckpointConflict` when another follower took over the claim. */
  move(): Promise<void>;
  release(): Promise<void>;
}

/**
 * After this time without change the claim's owner counts as dead. A wrong guess is harmless:
 * writes are guarded.
 */
const claimPatienceMs = 1000;
const claimLookEveryMs = 25;

interface Claiming {
  readonly checkpoints: MongoCollection<StoredCheckpoint>;
  readonly built: BuiltVersion;
  readonly checkpoint: CheckpointMove;
  readonly id: string;
  readonly claim: string;
}

/**
 * Claims the partition for one commit, so that a follower that was overtaken writes nothing: the
 * first step of a commit on a server without transactions. Throws `CheckpointConflict` when
 * `previous` is not the stored checkpoint.
 */
export async function claimCheckpoint(
  checkpoints: MongoCollection<StoredCheckpoint>,
  built: BuiltVersion,
  checkpoint: CheckpointMove,
): Promise<ClaimedCheckpoint> {
  const id = checkpointId(built, checkpoint.partition);
  const claiming = { checkpoints, built, checkpoint, id, claim: randomUUID() };
  if (!(await claimFree(claiming))) await claimAfterAnother(claiming);
  return {
    move: async () => {
      const moved = await checkpoints.updateOne(
        { _id: id, claim: claiming.claim },
        { $set: { position: checkpoint.next }, $unset: { claim: "" } },
      );
      if (moved.matchedCount === 0) throw conflictOf(claiming);
    },
    release: async () => {
      await checkpoints.updateOne({ _id: id, claim: claiming.claim }, { $unset: { claim: "" } });
    },
  };
}

export async function storedCheckpoint(
  checkpoints: MongoCollection<StoredCheckpoint>,
  built: BuiltVersion,
  partition: string,
): Promise<Position | undefined> {
  const stored = await checkpoints.findOne({ _id: checkpointId(built, partition) });
  return stored?.position ?? undefined;
}

/** A lost claim is simply made again, so it need not reach the majority or the journal. */
const light = { writeConcern: { w: 1 } };

async function claimFree({ checkpoints, checkpoint, id, claim }: Claiming): Promise<boolean> {
  const position = checkpoint.previous ?? null;
  const claimed = await checkpoints.updateOne({ _id: id, position, claim: { $exists: false } }, { $set: { claim } }, light);
  if (claimed.matchedCount > 0) return true;
  return checkpoint.previous === undefined && insertClaimed({ checkpoints, id, claim });
}

async function insertClaimed({ checkpoints, id, claim }: Pick<Claiming, "checkpoints" | "id" | "claim">): Promise<boolean> {
  try {
    await checkpoints.insertOne({ _id: id, position: null, claim }, light);
    return true;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return false;
  }
}

/**
 * Waits until the running commit ends or its owner counts as dead. The guards repair what a dead
 * owner wrote.
 */
async function claimAfterAnother(claiming: Claiming): Promise<void> {
  const { checkpoints, checkpoint, id, claim } = claiming;
  let seen: { readonly claim: string | undefined; readonly sinceMs: number } | undefined;
  for (;;) {
    const stored = await checkpoints.findOne({ _id: id });
    if ((stored?.position ?? undefined) !== checkpoint.previous) throw conflictOf(claiming);
    const nowMs = performance.now();
    if (seen === undefined || seen.claim !== stored?.claim) seen = { claim: stored?.claim, sinceMs: nowMs };
    if (seen.claim === undefined) {
      if (await claimFree(claiming)) return;
    } else if (nowMs - seen.sinceMs > claimPatienceMs) {
      const taken = await checkpoints.updateOne({ _id: id, claim: seen.claim }, { $set: { claim } }, light);
      if (taken.matchedCount > 0) return;
    }
    await pause(claimLookEveryMs);
  }
}

const conflictOf = ({ built, checkpoint }: Claiming): CheckpointConflict =>
  new CheckpointConflict(built.target, checkpoint.partition);
