const running = new Map<string, Promise<unknown>>();

/** Does the work once all earlier work of the same key has ended: a change is made of what is there. */
export function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = running.get(key) ?? Promise.resolve();
  const done = before.then(work, work);
  running.set(key, done);
  const forget = () => {
    if (running.get(key) === done) running.delete(key);
  };
  done.then(forget, forget);
  return done;
}
