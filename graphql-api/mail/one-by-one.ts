export interface OneByOne<Task> {
  /** False, without taking it, when too many wait. */
  add(task: Task): boolean;
  /** Ends after the task under way. */
  close(): Promise<void>;
}

/** Works tasks off one after the other. */
export function oneByOne<Task>(
  work: (task: Task) => Promise<void>,
  waitingMax: number,
  onError: (error: unknown) => void,
): OneByOne<Task> {
  const waiting: Task[] = [];
  let working: Promise<void> | undefined;
  let isClosed = false;

  const workOff = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !isClosed; next = waiting.shift()) await work(next).catch(onError);
    working = undefined;
  };

  return {
    add(task) {
      if (waiting.length >= waitingMax || isClosed) return false;
      waiting.push(task);
      working ??= workOff();
      return true;
    },
    async close() {
      isClosed = true;
      await working;
    },
  };
}
