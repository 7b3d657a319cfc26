/** Runs what waits for one key one batch after the other; different keys do not wait for each other. */
export interface StreamQueues<Task> {
  /**
   * Returns false, and keeps nothing, when this key's queue is too long or its oldest task has
   * waited too long.
   */
  admits(key: string): boolean;
  add(key: string, task: Task): void;
}

export interface StreamQueuesOptions<Task> {
  /** Never rejects: it settles the tasks itself. */
  readonly run: (key: string, tasks: readonly Task[]) => Promise<void>;
  readonly clock: () => number;
  /** The most tasks in one batch. */
  readonly batchMax: number;
  readonly tasksWaitingMax: number;
  readonly waitingMaxMs: number;
}

interface Queue<Task> {
  waiting: { readonly task: Task; readonly sinceMs: number }[];
}

export function createStreamQueues<Task>(options: StreamQueuesOptions<Task>): StreamQueues<Task> {
  const queues = new Map<string, Queue<Task>>();

  const work = async (key: string, queue: Queue<Task>): Promise<void> => {
    // What arrives in the same tick goes into the same batch.
    await undefined;
    while (queue.waiting.length > 0) {
      const batch = queue.waiting.slice(0, options.batchMax);
      queue.waiting = queue.waiting.slice(options.batchMax);
      await options.run(
        key,
        batch.map((entry) => entry.task),
      );
    }
    queues.delete(key);
  };

  return {
    admits(key) {
      const queue = queues.get(key);
      const oldest = queue?.waiting[0];
      if (queue === undefined || oldest === undefined) return true;
      return queue.waiting.length < options.tasksWaitingMax && options.clock() - oldest.sinceMs <= options.waitingMaxMs;
    },

    add(key, task) {
      const entry = { task, sinceMs: options.clock() };
      const queue = queues.get(key);
      if (queue !== undefined) {
        queue.waiting.push(entry);
        return;
      }
      const started = { waiting: [entry] };
      queues.set(key, started);
      void work(key, started);
    },
  };
}
