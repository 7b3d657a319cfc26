import type { EventstoredbAddress } from "./address.ts";
import { EventstoredbConnection } from "./connection.ts";
import { type CallSubject, storeClosed, storeErrorOf, unavailable } from "./errors.ts";

/** `onCancel` receives a function that ends the call when its answer is no longer awaited. */
type Act<Result> = (connection: EventstoredbConnection, onCancel: (cancel: () => void) => void) => Promise<Result>;

/** Calls to the server that always end: by an answer, by our timeout, or when the store closes. */
export interface BoundedCalls {
  readonly closing: AbortSignal;
  run<Result>(subject: CallSubject, timeoutMs: number, act: Act<Result>): Promise<Result>;
  /** A new connection for a subscription; the subscription closes it. */
  connect(): EventstoredbConnection;
  close(): Promise<void>;
}

export function openBoundedCalls(address: EventstoredbAddress, deadlineMs: number): BoundedCalls {
  const closing = new AbortController();
  const pending = new Set<(error: Error) => void>();
  const connect = (): EventstoredbConnection => new EventstoredbConnection(address, deadlineMs);
  let shared = connect();

  const connection = (): EventstoredbConnection => {
    if (!shared.isStale) return shared;
    void shared.retire();
    shared = connect();
    return shared;
  };

  const run = <Result>(subject: CallSubject, timeoutMs: number, act: Act<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (closing.signal.aborted) return reject(storeClosed());
      let cancel: (() => void) | undefined;
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        pending.delete(refuse);
        finish();
      };
      const refuse = (error: Error): void => {
        settle(() => reject(error));
        cancel?.();
      };
      const timer = setTimeout(() => refuse(unavailable(`it did not answer within ${timeoutMs} ms.`)), timeoutMs);
      pending.add(refuse);
      const onCancel = (given: () => void): void => {
        cancel = given;
      };
      act(connection(), onCancel).then(
        (result) => settle(() => resolve(result)),
        (error: unknown) => settle(() => reject(storeErrorOf(error, subject))),
      );
    });

  return {
    closing: closing.signal,
    run,
    connect,
    async close() {
      if (closing.signal.aborted) return;
      closing.abort();
      for (const refuse of [...pending]) refuse(storeClosed());
      await shared.disconnect();
    },
  };
}
