import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";
import { refuse } from "../contract/refusals.ts";
import { type AcceptedCommand, targetsOf } from "./accept-command.ts";
import { refused } from "./command-answers.ts";
import type { HandleAccepted } from "./handle-command.ts";

/** A command that is under way or was accepted lately. */
interface KnownCommand {
  readonly content: string;
  readonly answer: Promise<CommandAnswer>;
}

/**
 * Gives a command that is running, or was accepted lately, the same answer again, so that it is
 * handled once however often it is sent. A command id is bound to type and data: another command
 * with the id is refused where it would write to a stream of the first one, and handled like any
 * other where it would not. A refused command may be tried again.
 */
export function answerOnce(handle: HandleAccepted, answersMax: number): HandleAccepted {
  /** By actor, command id and stream. */
  const known = createRecentCache<KnownCommand>(answersMax);

  const begin = (command: AcceptedCommand, keys: readonly string[]): Promise<CommandAnswer> => {
    const begun = { content: command.content, answer: handle(command) };
    for (const key of keys) known.set(key, begun);
    const forget = () => {
      for (const key of keys) if (known.peek(key) === begun) known.delete(key);
    };
    begun.answer.then(({ kind }) => (kind === "refused" ? forget() : undefined), forget);
    return begun.answer;
  };

  return async (command) => {
    const keys = targetsOf(command).map((target) => `${command.actorId}/${command.commandId}/${target}`);
    for (;;) {
      const other = keys.map((key) => known.get(key)).find((entry) => entry !== undefined);
      if (other === undefined) return begin(command, keys);
      if (other.content === command.content) return other.answer;
      const first = await other.answer.catch(() => undefined);
      if (first?.kind === "accepted") return refused(refuse("CommandIdReused"));
    }
  };
}
