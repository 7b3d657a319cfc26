import { parentPort, type Worker } from "node:worker_threads";

/** A thread that answers every request, in their order. */
export interface AskedThread<Request, Answer> {
  /** Rejects with the error of this request, or with the one that ended the thread. */
  ask(request: Request): Promise<Answer>;
  close(): Promise<void>;
}

type Reply<Answer> = { readonly value: Answer } | { readonly error: unknown };

/** The asking side of a thread that runs `answerRequests`. */
export function askThread<Request, Answer>(worker: Worker): AskedThread<Request, Answer> {
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let failure: unknown;
  worker.on("message", (reply: Reply<Answer>) => {
    const answer = waiting.shift();
    if ("value" in reply) answer?.resolve(reply.value);
    else answer?.reject(reply.error);
  });
  worker.on("error", (error) => {
    failure = error;
    for (const answer of waiting.splice(0)) answer.reject(error);
  });
  return {
    ask: (request) => {
      if (failure !== undefined) return Promise.reject(failure);
      const answer = Promise.withResolvers<Answer>();
      waiting.push(answer);
      worker.postMessage(request);
      return answer.promise;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** The asked side: one request after the other. */
export function answerRequests<Request, Answer>(answer: (request: Request) => Promise<Answer>): void {
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on("message", (request: Request) => {
    const reply = last.then(() => answer(request));
    last = reply.then(
      (value) => parentPort?.postMessage({ value } satisfies Reply<Answer>),
      (error: unknown) => parentPort?.postMessage({ error } satisfies Reply<Answer>),
    );
  });
}
