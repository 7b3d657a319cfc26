import { OwnerErased } from "@logue/infra/event-store/personal-data/tombstones.ts";
import type { EntityReference } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { readStates } from "../states/read-states.ts";
import type { StateCache } from "../states/state-cache.ts";
import type { AcceptedCommand } from "./accept-command.ts";
import type { CommandDigests } from "./command-digest.ts";
import { tryAllSteps } from "./decide-batch.ts";
import { isStoreUnavailable } from "./store-failure.ts";

export interface TrialOptions {
  readonly states: StateCache;
  readonly digests: CommandDigests;
}

/** Why the command would be refused on the states as they are; nothing is written. */
export async function tryCommand(command: AcceptedCommand, { states, digests }: TrialOptions): Promise<Refusal | undefined> {
  try {
    return await withKeys(digests, async () => {
      const [read = new Map()] = await readStates(states, [command]);
      return () => tryAllSteps(command, read, digests);
    });
  } catch (error) {
    if (isStoreUnavailable(error)) return refuse("StoreUnavailable");
    if (error instanceof OwnerErased) return refuse("PersonErased");
    throw error;
  }
}

/** Whether the command is known to have written to this entity's stream before. */
export const wroteBefore = (
  command: AcceptedCommand,
  reference: EntityReference<unknown>,
  { states, digests }: TrialOptions,
): Promise<boolean> =>
  withKeys(digests, async () => {
    const { commands } = await states.load(reference);
    return () => {
      const trace = commands.get(command.commandId);
      return trace !== undefined && trace.actorId === command.actorId && digests.isSame(trace, command) === true;
    };
  });

const attemptsMax = 3;

/** Runs what needs keys at hand, and again when they have been loaded. */
async function withKeys<Result>(digests: CommandDigests, prepare: () => Promise<() => Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const run = await prepare();
    const result = run();
    const missing = digests.takeMissing();
    if (missing.length === 0 || attempt === attemptsMax) return result;
    await digests.load(missing);
  }
}
