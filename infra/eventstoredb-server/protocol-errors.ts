import { Metadata, status } from "@grpc/grpc-js";
import { EventStoreError, type ExpectedRevision, eventSizeMaxBytes } from "@logue/infra/event-store/event-store.ts";

/**
 * A call's failure as it goes over the wire: clients tell failures apart by the trailer
 * `exception`, or by the text.
 */
export interface ProtocolError {
  readonly code: status;
  readonly details: string;
  readonly metadata: Metadata;
}

/**
 * The most bytes of data and metadata one append may carry. A single event's limit is the store's.
 */
export const appendSizeMaxBytes = 16 * 1024 * 1024 - 10_000;

/** Thrown where a call must end with just this. */
export class ProtocolFailure extends Error {
  readonly protocolError: ProtocolError;

  constructor(protocolError: ProtocolError) {
    super(protocolError.details);
    this.name = "ProtocolFailure";
    this.protocolError = protocolError;
  }
}

export const accessDenied = (): ProtocolError =>
  failure(status.PERMISSION_DENIED, "Access Denied", { exception: "access-denied" });

export const wrongCredentials = (): ProtocolError =>
  failure(status.UNAUTHENTICATED, "The user name or the password is wrong.", { exception: "access-denied" });

export const invalidArgument = (details: string): ProtocolError => failure(status.INVALID_ARGUMENT, details);

export const shuttingDown = (): ProtocolError => failure(status.UNAVAILABLE, "The server is shutting down.");

export const cancelled = (): ProtocolError => failure(status.CANCELLED, "The client left before its request was complete.");

export const tooManyUnfinished = (): ProtocolError =>
  failure(status.RESOURCE_EXHAUSTED, "Too many appends were begun and not finished.");

export const appendTooLarge = (maxBytes: number): ProtocolError =>
  failure(status.INVALID_ARGUMENT, `Maximum Append Size of ${maxBytes} Exceeded.`, {
    exception: "maximum-append-size-exceeded",
    "maximum-append-size": String(maxBytes),
  });

export const streamDeleted = (stream: string): ProtocolError =>
  failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: "stream-deleted",
    "stream-name": stream,
  });

/** As a deletion is refused; an append is answered with a message instead. */
export function wrongExpectedVersion(stream: string, expected: ExpectedRevision, error: EventStoreError): ProtocolError {
  const expectedVersion = versionOf(expected);
  const actualVersion = versionOf(error.actualRevision ?? "no_stream");
  return failure(
    status.FAILED_PRECONDITION,
    `Delete failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expectedVersion}, Actual version: ${actualVersion}`,
    {
      exception: "wrong-expected-version",
      "stream-name": stream,
      "expected-version": String(expectedVersion),
      "actual-version": String(actualVersion),
    },
  );
}

const versionOfState = { no_stream: -1, any: -2, stream_exists: -4 } as const;

const versionOf = (expected: ExpectedRevision): number => (typeof expected === "number" ? expected : versionOfState[expected]);

/** What the store refused, in the protocol's words. */
export function protocolErrorOf(error: unknown, stream: string): ProtocolError {
  if (error instanceof ProtocolFailure) return error.protocolError;
  if (!(error instanceof EventStoreError)) return failure(status.UNKNOWN, "The server failed.");
  switch (error.code) {
    case "StreamTombstoned":
      return streamDeleted(stream);
    case "EventTooLarge":
      return appendTooLarge(eventSizeMaxBytes);
    case "InvalidEvent":
      return invalidArgument(error.message);
    case "StreamNotFound":
      return failure(status.NOT_FOUND, `Event stream '${stream}' is not found.`, {
        exception: "stream-not-found",
        "stream-name": stream,
      });
    case "StoreFull":
      return failure(status.RESOURCE_EXHAUSTED, error.message, { exception: "store-full" });
    case "WrongExpectedRevision":
      return wrongExpectedVersion(stream, "any", error);
    case "StoreUnavailable":
    case "StoreRefused":
    case "StoreClosed":
      return failure(status.UNAVAILABLE, error.message);
  }
}

function failure(code: status, details: string, trailers: Readonly<Record<string, string>> = {}): ProtocolError {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, trailerText(value));
  return { code, details, metadata };
}

/** Trailers are printable ASCII; anything else is percent-encoded. */
const trailerText = (text: string): string => text.replaceAll(/[^\x20-\x7e]+/g, (odd) => encodeURIComponent(odd.toWellFormed()));
