import { Worker } from "node:worker_threads";

export interface StrengthQuestion {
  readonly id: number;
  readonly password: string;
  readonly about: readonly string[];
}

export interface StrengthAnswer {
  readonly id: number;
  readonly isGuessable: boolean;
}

/** Judges passwords on a thread of its own, which runs while there are some to judge. */
export interface PasswordStrength {
  /**
   * Whether a password is on a list of leaked ones or made of few common words. `about` are words
   * that others know of its owner, such as the name.
   */
  isGuessable(password: string, about: readonly string[]): Promise<boolean>;
}

/**
 * The time that judging takes grows fast with the length. Longer passwords are judged by their
 * beginning.
 */
const judgedLengthMax = 32;
const idleMs = 60_000;

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, PromiseWithResolvers<boolean>>;
}

export function openPasswordStrength(): PasswordStrength {
  let thread: Thread | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  const start = (): Thread => {
    const worker = new Worker(new URL("./password-strength-worker.ts", import.meta.url));
    const waiting: Thread["waiting"] = new Map();
    worker.unref();
    worker.on("message", ({ id, isGuessable }: StrengthAnswer) => {
      waiting.get(id)?.resolve(isGuessable);
      waiting.delete(id);
      if (waiting.size === 0) worker.unref();
    });
    worker.on("error", (error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
      thread = undefined;
    });
    return { worker, waiting };
  };

  const endWhenIdle = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      if (thread === undefined || thread.waiting.size > 0) return;
      void thread.worker.terminate();
      thread = undefined;
    }, idleMs).unref();
  };

  return {
    isGuessable(password, about) {
      thread ??= start();
      lastId += 1;
      const answer = Promise.withResolvers<boolean>();
      thread.waiting.set(lastId, answer);
      // The process does not end before it has answered.
      thread.worker.ref();
      const question: StrengthQuestion = { id: lastId, password: password.slice(0, judgedLengthMax), about };
      thread.worker.postMessage(question);
      endWhenIdle();
      return answer.promise;
    },
  };
}
