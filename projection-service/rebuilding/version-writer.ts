import type { CheckpointMove, DocumentWrite, ProjectionVersion, ReadStore } from "@logue/infra/read-store/read-store.ts";
import { openTurns } from "../following/in-turn.ts";

/**
 * Writes what was folded into a version that is being built. Commits of one writer are done in the
 * order they are given.
 */
export interface VersionWriter {
  commit(target: ProjectionVersion, writes: readonly DocumentWrite[], checkpoint: CheckpointMove): Promise<void>;
  /** Builds what was put off while documents came. */
  finish(target: ProjectionVersion): Promise<void>;
  close(): Promise<void>;
}

/** Where the documents lie, for a thread that opens them itself. */
export interface ReadStoreAddress {
  readonly scheme: "sqlite";
  /** A folder. */
  readonly location: string;
  /** Left out, documents lie there as they are. */
  readonly encryption?: { readonly key: Uint8Array; readonly isOn: boolean };
}

/** Writes in this thread, where the store's own server does the work, or there is little of it. */
export function writeHere(readStore: ReadStore): VersionWriter {
  const inTurn = openTurns();
  return {
    commit: (target, writes, checkpoint) => inTurn(() => readStore.commit(target, writes, checkpoint)),
    finish: (target) => inTurn(async () => readStore.finish?.(target)),
    close: () => inTurn(async () => {}),
  };
}
