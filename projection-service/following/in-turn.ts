/** Runs what it is given one after another, in the order given. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function openTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
