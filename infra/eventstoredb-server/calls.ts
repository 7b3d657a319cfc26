import { setImmediate as othersTurn } from "node:timers/promises";
import type { ServerErrorResponse, sendUnaryData } from "@grpc/grpc-js";
import { EventStoreError } from "@logue/infra/event-store/event-store.ts";
import { cancelled, type ProtocolError, ProtocolFailure, protocolErrorOf } from "./protocol-errors.ts";
import type { ServedStore } from "./served-store.ts";

/** Answers a call that gets one message, with what `act` gives or with what it throws. */
export async function answer<Response>(
  served: ServedStore,
  callback: sendUnaryData<Response>,
  stream: () => string,
  act: () => Promise<Response>,
): Promise<void> {
  try {
    callback(null, await act());
  } catch (error) {
    callback(serviceErrorOf(tellError(served, error, stream())));
  }
}

/** The error to end a call with. What is neither refused nor expected is a bug, and is told. */
export function tellError(served: ServedStore, error: unknown, stream: string): ProtocolError {
  if (!(error instanceof EventStoreError) && !(error instanceof ProtocolFailure)) served.onFailure(error);
  return protocolErrorOf(error, stream);
}

/** As the library wants errors: an `Error` with the status on it. */
export function serviceErrorOf({ code, details, metadata }: ProtocolError): ServerErrorResponse {
  return Object.assign(new Error(details), { code, details, metadata });
}

/**
 * What a client sends, message by message. A client that leaves in the middle is no failure of
 * ours.
 */
export async function* requestsOf<Request>(
  call: AsyncIterable<Request> & { readonly cancelled: boolean },
): AsyncGenerator<Request> {
  try {
    yield* call;
  } catch {
    throw new ProtocolFailure(cancelled());
  }
  // A reset stream ends like a finished one and is called cancelled only a little later: what came
  // must not pass for the whole.
  await othersTurn();
  if (call.cancelled) throw new ProtocolFailure(cancelled());
}
