import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import { commands } from "./commands.ts";
import type { HandleCommand } from "./handle-command.ts";

/** Counts and times every command, under `logue_command_*`. */
export function measureCommands(handle: HandleCommand, registry: Registry, commandsWaiting: () => number): HandleCommand {
  const registers = [registry];
  const answered = new Counter({
    name: "logue_commands_total",
    help: "Commands answered, by type and by what became of them: accepted, a refusal's code, or failed.",
    labelNames: ["type", "outcome"],
    registers,
  });
  const duration = new Histogram({
    name: "logue_command_duration_seconds",
    help: "From a command's arrival to its answer.",
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  new Gauge({
    name: "logue_commands_waiting",
    help: "Commands under way now.",
    registers,
    collect() {
      this.set(commandsWaiting());
    },
  });
  const outcomeOf = (answer: CommandAnswer): string => (answer.kind === "accepted" ? "accepted" : answer.code);

  return async (envelope) => {
    const type = Object.hasOwn(commands, envelope.type) ? envelope.type : "unknown";
    const stop = duration.startTimer();
    let outcome = "failed";
    try {
      const answer = await handle(envelope);
      outcome = outcomeOf(answer);
      return answer;
    } finally {
      stop();
      answered.inc({ type, outcome });
    }
  };
}
