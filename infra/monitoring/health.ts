/** One part that must be well for a process to be ready. */
export interface HealthProbe {
  readonly name: string;
  /** False for a part whose failure is shown, but does not keep the process from serving. */
  readonly isNeeded?: boolean;
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

/** Asks every part at once; one that does not answer in time is not well. */
export async function checkHealth(probes: readonly HealthProbe[]): Promise<Health> {
  const parts = await Promise.all(
    probes.map(async ({ name, check }): Promise<PartHealth> => {
      const problem = await inTime(async () => check());
      return { name, isHealthy: problem === null, problem };
    }),
  );
  return { isReady: parts.every(({ isHealthy }, index) => isHealthy || probes[index]?.isNeeded === false), parts };
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
