import { once } from "node:events";
import type { Worker } from "node:worker_threads";

/**
 * The one message of a thread that ends by itself. Resolves when the thread has ended, so that all
 * it had opened is closed. Rejects with the thread's own error, and when it ended without a message.
 */
export async function answerOfThread<Answer>(worker: Worker): Promise<Answer> {
  let answer: { readonly value: Answer } | undefined;
  worker.once("message", (value: Answer) => {
    answer = { value };
  });
  // A busy process gets the message and the end in one turn: it listens for both from the start.
  await once(worker, "exit");
  if (answer === undefined) throw new Error("The thread ended without an answer.");
  return answer.value;
}
