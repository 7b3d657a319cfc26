import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { commands } from "../commands.ts";
import type { AppendSafely } from "../handling/append-safely.ts";
import type { HandleCommand } from "../handling/handle-command.ts";

export type CommandMetrics = Pick<
  Metrics,
  "commandSeconds" | "commands" | "commandsWaiting" | "overloads" | "appendSeconds" | "appendedEvents" | "appendConflicts"
>;

/** Counts and times every command, by type and result: accepted, a refusal's code, or failed. */
export function measureCommands(handle: HandleCommand, metrics: CommandMetrics): HandleCommand {
  return async (envelope) => {
    const type = Object.hasOwn(commands, envelope.type) ? envelope.type : "unknown";
    const stop = metrics.commandSeconds.startTimer({ type });
    metrics.commandsWaiting.inc();
    let outcome = "failed";
    let code = "";
    try {
      const answer = await handle(envelope);
      outcome = answer.kind;
      code = answer.kind === "refused" ? answer.code : "";
      return answer;
    } finally {
      metrics.commandsWaiting.dec();
      stop({ outcome });
      metrics.commands.inc({ type, outcome, code });
      if (code === "Overloaded") metrics.overloads.inc({ where: "command-service" });
    }
  };
}

/** Times appends, resends included, and counts the events and conflicts they come to. */
export function measureAppends(append: AppendSafely, metrics: CommandMetrics): AppendSafely {
  return async (pending) => {
    const stop = metrics.appendSeconds.startTimer();
    const outcome = await append(pending);
    stop();
    if (outcome.kind === "appended") metrics.appendedEvents.inc(pending.events.length);
    if (outcome.kind === "conflict") metrics.appendConflicts.inc();
    return outcome;
  };
}
