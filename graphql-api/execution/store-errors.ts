import { EventStoreError } from "@logue/infra/event-store/event-store.ts";
import { requestError } from "./request-errors.ts";

/** Reads from the event store. One that cannot be read is named by its code. */
export async function storeErrors<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw readError(error);
  }
}

export const readError = (error: unknown): unknown =>
  error instanceof EventStoreError && error.code === "StoreUnavailable" ? requestError("StoreUnavailable") : error;
