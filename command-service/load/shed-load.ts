import { type RefusalCode, refuse } from "../contract/refusals.ts";
import { refused } from "../handling/command-answers.ts";
import type { HandleAccepted } from "../handling/handle-command.ts";

export interface LoadLimits {
  /** The most commands under way in this service. */
  readonly commandsWaitingMax: number;
  /** Whether what is accepted now would be late. */
  readonly isOverloaded: () => boolean;
  readonly clock: () => number;
}

export interface LoadShedder {
  readonly handle: HandleAccepted;
  readonly commandsWaiting: () => number;
  /** Whether a command that came now would be tried. */
  readonly isAccepting: () => boolean;
}

/** After the store failed nothing new is tried for so long; the refusal then comes at once. */
const storeRestMs = 250;

/**
 * Refuses what could not be done in time before any work is begun for it. Work begun and then given
 * up is what makes a service under too much load do less than it could.
 */
export function shedLoad(handle: HandleAccepted, { commandsWaitingMax, isOverloaded, clock }: LoadLimits): LoadShedder {
  let commandsWaiting = 0;
  let storeRestsUntilMs = 0;

  /** What Logue does by itself, such as an import, waits for its answers and so paces itself. */
  const refusalNow = (isSystem: boolean): RefusalCode | undefined => {
    if (commandsWaiting >= commandsWaitingMax || (!isSystem && isOverloaded())) return "Overloaded";
    return clock() < storeRestsUntilMs ? "StoreUnavailable" : undefined;
  };

  const handleWithinLimits: HandleAccepted = async (command) => {
    const refusal = refusalNow(command.envelope.actorKind === "system");
    if (refusal !== undefined) return refused(refuse(refusal));
    commandsWaiting += 1;
    try {
      const answer = await handle(command);
      if (answer.kind === "refused" && answer.code === "StoreUnavailable") storeRestsUntilMs = clock() + storeRestMs;
      return answer;
    } finally {
      commandsWaiting -= 1;
    }
  };
  return {
    handle: handleWithinLimits,
    commandsWaiting: () => commandsWaiting,
    isAccepting: () => refusalNow(false) === undefined,
  };
}
