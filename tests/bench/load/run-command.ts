import { type Environment, startNode } from "../../support/child-process.ts";

/** Node's own flags for what is measured, such as those of its profiler. */
export const nodeFlags = (): string[] => process.env.BENCH_NODE_FLAGS?.split(" ").filter((flag) => flag !== "") ?? [];

export interface CommandRun {
  /** From the start of the process to its end. */
  readonly seconds: number;
  readonly output: string;
}

/**
 * Runs one of the repository's commands as an operator does; throws with what it said when it
 * fails.
 */
export async function runCommand(argumentList: readonly string[], environment: Environment = {}): Promise<CommandRun> {
  const begunAt = performance.now();
  const running = startNode([...nodeFlags(), ...argumentList], environment);
  const exitCode = await running.ended;
  const seconds = (performance.now() - begunAt) / 1000;
  if (exitCode !== 0) throw new Error(`${argumentList[0]} ended with ${exitCode}. It said:\n${running.output()}`);
  return { seconds, output: running.output() };
}
