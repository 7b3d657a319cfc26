import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";

let reportBug: (error: unknown) => void = () => {};

/** Sets the reporter of bugs. Clients do not get the text of a bug. */
export function onBug(report: (error: unknown) => void): void {
  reportBug = report;
}

/** The errors of stores that are not reachable. */
const unavailable = new Set(["ReadStoreUnavailable", "VaultUnavailable", "WorkStoreUnavailable"]);

/** Whether a store could not be reached; the same may work a moment later. */
export const isUnavailable = (error: unknown): boolean => error instanceof Error && unavailable.has(error.name);

export const storeAwayMessage = "Logue cannot read or write that at the moment.";

/**
 * The error for the client: errors with a code unchanged, an unreachable store by its code, bugs
 * without detail.
 */
export function formatError(error: GraphQLFormattedError, thrown?: unknown): GraphQLFormattedError {
  const code = error.extensions?.code;
  const { http: _, stacktrace: __, ...extensions } = error.extensions ?? {};
  if (code !== undefined && code !== "INTERNAL_SERVER_ERROR") return { ...error, extensions };
  const original = originalOf(thrown ?? error);
  if (original === undefined) return error instanceof GraphQLError ? error.toJSON() : error;
  const place = { locations: error.locations, path: error.path };
  if (isUnavailable(original)) {
    return { message: storeAwayMessage, ...place, extensions: { code: "StoreUnavailable" } };
  }
  reportBug(original);
  return {
    message: "Logue failed because of an error in it. The error was logged.",
    ...place,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

/**
 * The thrown error inside a GraphQL error; undefined for errors of GraphQL itself, such as a
 * variable of the wrong type.
 */
function originalOf(error: unknown): Error | undefined {
  const original = error instanceof GraphQLError ? error.originalError : error instanceof Error ? error : undefined;
  if (original instanceof GraphQLError) return originalOf(original);
  return original ?? undefined;
}

export function formatResult(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined || result.errors.length === 0) return result;
  const errors = result.errors.map((error) => asGraphQLError(formatError(error.toJSON(), error)));
  return { ...result, errors };
}

/** The result as it is sent over HTTP. Each error has a code. */
export function formattedResult({ errors, ...result }: ExecutionResult): FormattedExecutionResult {
  return errors === undefined || errors.length === 0 ? result : { ...result, errors: errors.map(formattedError) };
}

function formattedError(error: GraphQLError): GraphQLFormattedError {
  const { code = "INTERNAL_SERVER_ERROR" } = error.extensions;
  return formatError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error);
}

/**
 * The HTTP status of a result: the one that its last error with a status asks for, 400 when nothing
 * was executed, and else undefined, which is 200.
 */
export function statusOf({ data, errors = [] }: ExecutionResult): number | undefined {
  const status = errors.findLast(({ extensions }) => statusWanted(extensions) !== undefined);
  if (status !== undefined) return statusWanted(status.extensions);
  return errors.length > 0 && data === undefined ? 400 : undefined;
}

function statusWanted({ http }: Readonly<Record<string, unknown>>): number | undefined {
  return typeof http === "object" && http !== null && "status" in http && typeof http.status === "number"
    ? http.status
    : undefined;
}

const asGraphQLError = ({ message, path, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { path, extensions });

/** A thrown error in the form for clients. */
export function clientError(error: unknown): GraphQLError {
  const thrown = error instanceof GraphQLError ? error : new GraphQLError("", { originalError: asError(error) });
  return asGraphQLError(formatError(thrown.toJSON(), thrown));
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
