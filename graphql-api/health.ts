import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Visibility } from "./fan-out/visibility.ts";

/** One part that a post needs to be accepted and delivered now. */
export interface HealthProbe {
  readonly name: string;
  /** Null when it is well, else what is wrong. */
  check(): Promise<string | null> | string | null;
}

export interface PartHealth {
  readonly name: string;
  readonly isHealthy: boolean;
  readonly problem: string | null;
}

export interface Health {
  readonly isReady: boolean;
  readonly parts: readonly PartHealth[];
}

const probeTimeoutMs = 2_000;
const stuckMaxMs = 5_000;

/** Asks every part at once; one that does not answer in time is not well. */
export async function checkHealth(probes: readonly HealthProbe[]): Promise<Health> {
  const parts = await Promise.all(
    probes.map(async ({ name, check }): Promise<PartHealth> => {
      const problem = await inTime(async () => check());
      return { name, isHealthy: problem === null, problem };
    }),
  );
  return { isReady: parts.every(({ isHealthy }) => isHealthy), parts };
}

async function inTime(check: () => Promise<string | null>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("does not answer"), probeTimeoutMs);
  });
  try {
    return await Promise.race([check(), timeout]);
  } catch (error) {
    return error instanceof Error ? error.name : "fails";
  } finally {
    clearTimeout(timer);
  }
}

/** What the API can say of itself: it reads, its loop turns, and what was written came back as an announcement. */
export function ownProbes(readStore: ReadStore, visibility: Visibility, isOverloaded: () => boolean): HealthProbe[] {
  return [
    {
      name: "readStore",
      check: async () => {
        await readStore.get(workspaces, workspaceDocumentId);
        return null;
      },
    },
    {
      name: "delivery",
      check: () => (visibility.stuckMs() > stuckMaxMs ? "a write that was accepted is still not delivered" : null),
    },
    { name: "eventLoop", check: () => (isOverloaded() ? "far behind" : null) },
  ];
}
