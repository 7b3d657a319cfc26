import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { LRUCache } from "lru-cache";
import type { HandleCommand } from "./handle-command.ts";

const answersMax = 20_000;

/**
 * Answers a command that is under way, or was accepted lately, with that same answer, so that however often it is sent
 * at once it is handled once. What was refused may be tried again.
 */
export function answerOnce(handle: HandleCommand): HandleCommand {
  const answers = new LRUCache<string, Promise<CommandAnswer>>({ max: answersMax });
  return (envelope) => {
    const key = `${envelope.actorId}/${envelope.commandId}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = handle(envelope);
    answers.set(key, answer);
    const forget = () => {
      if (answers.peek(key) === answer) answers.delete(key);
    };
    answer.then(({ kind }) => (kind === "refused" ? forget() : undefined), forget);
    return answer;
  };
}
