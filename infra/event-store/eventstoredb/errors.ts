import {
  AccessDeniedError,
  isCommandError,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from "@eventstore/db-client";
import { Metadata, status } from "@grpc/grpc-js";
import { streamNotFound, streamTombstoned } from "../append-rules.ts";
import { EventStoreError, type ExpectedRevision } from "../event-store.ts";

/** The subject of a call, for our own messages: some of the client's are empty. */
export interface CallSubject {
  readonly stream: string;
  readonly expected?: ExpectedRevision;
}

/**
 * Turns an error of the server or the connection into one of the port, by the kind of the failure,
 * then by its gRPC code.
 */
export function storeErrorOf(error: unknown, { stream, expected }: CallSubject): EventStoreError {
  if (error instanceof EventStoreError) return error;
  if (error instanceof WrongExpectedVersionError) return wrongExpectedRevision(stream, expected, actualOf(error));
  if (error instanceof StreamNotFoundError) return streamNotFound(stream);
  if (error instanceof StreamDeletedError) return streamTombstoned(stream);
  if (error instanceof MaxAppendSizeExceededError) return tooLarge(stream, `at most ${error.maxAppendSize} bytes are taken`);
  if (error instanceof AccessDeniedError) return refused();
  return byCode(codeOf(error), trailerOf(error), error instanceof Error ? error.message : String(error), stream, error);
}

const actualOf = ({ actualVersion }: WrongExpectedVersionError): number | "no_stream" =>
  typeof actualVersion === "bigint" && actualVersion >= 0n ? Number(actualVersion) : "no_stream";

export function wrongExpectedRevision(
  stream: string,
  expected: ExpectedRevision | undefined,
  actual: number | "no_stream",
): EventStoreError {
  return new EventStoreError("WrongExpectedRevision", `Stream ${stream}: expected ${expected}, found ${actual}.`, actual);
}

function byCode(code: status | undefined, exception: string, reason: string, stream: string, cause: unknown): EventStoreError {
  switch (code) {
    case status.INVALID_ARGUMENT:
      return invalidEvent(stream, reason);
    case status.RESOURCE_EXHAUSTED:
      if (exception === "store-full") return new EventStoreError("StoreFull", reason, undefined, { cause });
      return /larger than max/.test(reason) ? tooLarge(stream, reason) : unavailable(reason, cause);
    case status.PERMISSION_DENIED:
    case status.UNAUTHENTICATED:
      return refused();
    case status.UNIMPLEMENTED:
      return refused(`it does not speak EventStoreDB's protocol (${reason})`);
    default:
      return unavailable(reason, cause);
  }
}

export const refused = (why = "it does not know these credentials, or they may not do this"): EventStoreError =>
  new EventStoreError("StoreRefused", `The event store refuses us: ${why}.`);

export const invalidEvent = (stream: string, why: string): EventStoreError =>
  new EventStoreError("InvalidEvent", `The event store refuses this event for ${stream}: ${why}`);

export const tooLarge = (stream: string, why: string): EventStoreError =>
  new EventStoreError("EventTooLarge", `The append to ${stream} is too large: ${why}.`);

export const unavailable = (reason: string, cause?: unknown): EventStoreError =>
  new EventStoreError("StoreUnavailable", `The event store cannot be reached: ${reason}`, undefined, { cause });

export const storeClosed = (): EventStoreError => new EventStoreError("StoreClosed", "The event store was closed.");

/**
 * Failures before the first connection are unwrapped, others are wrapped in an error of the client.
 */
function codeOf(error: unknown): status | undefined {
  const inner = isCommand(error) ? error._raw : error;
  return inner instanceof Error && "code" in inner && typeof inner.code === "number" ? inner.code : undefined;
}

function trailerOf(error: unknown): string {
  const inner = isCommand(error) ? error._raw : error;
  if (!(inner instanceof Error) || !("metadata" in inner) || !(inner.metadata instanceof Metadata)) return "";
  return String(inner.metadata.get("exception")[0] ?? "");
}

const isCommand = (error: unknown): error is Error & { readonly _raw?: Error } => error instanceof Error && isCommandError(error);
