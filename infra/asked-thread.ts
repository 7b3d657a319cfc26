import { parentPort, type Worker } from "node:worker_threads";

/** A thread that answers every request, in their order. */
export interface AskedThread<Request, Answer> {
  /** Rejects with a `ThreadError`: of this request, or of what ended the thread. */
  ask(request: Request): Promise<Answer>;
  close(): Promise<void>;
}

/** What went wrong in a thread, as far as one thread can tell another. */
interface Told {
  readonly name: string;
  readonly message: string;
  readonly code?: string | undefined;
}

/**
 * An error of another thread. It has the message and the code, by which callers decide, and not the
 * class, which a thread cannot hand over.
 */
export class ThreadError extends Error {
  readonly code: string | undefined;

  constructor({ name, message, code }: Told, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
    this.code = code;
  }
}

/** What is thrown may be anything; from a thread that ends by an error even this is a plain object. */
function told(error: unknown): Told {
  const { name, message, code } = Object(error) as Readonly<Record<keyof Told, unknown>>;
  return {
    name: typeof name === "string" ? name : "Error",
    message: typeof message === "string" && message !== "" ? message : String(error),
    code: typeof code === "string" ? code : undefined,
  };
}

type Reply<Answer> = { readonly value: Answer } | { readonly error: Told };

/** The asking side of a thread that runs `answerRequests`. */
export function askThread<Request, Answer>(worker: Worker): AskedThread<Request, Answer> {
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let failure: ThreadError | undefined;
  worker.on("message", (reply: Reply<Answer>) => {
    const answer = waiting.shift();
    if ("value" in reply) answer?.resolve(reply.value);
    else answer?.reject(new ThreadError(reply.error));
  });
  const fail = (error: ThreadError): void => {
    failure ??= error;
    for (const answer of waiting.splice(0)) answer.reject(failure);
  };
  worker.on("error", (error) => fail(new ThreadError(told(error), { cause: error })));
  worker.on("exit", () => fail(new ThreadError({ name: "Error", message: "The thread has ended." })));
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
      (error: unknown) => parentPort?.postMessage({ error: told(error) } satisfies Reply<Answer>),
    );
  });
}
