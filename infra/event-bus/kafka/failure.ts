import { BusMisconfigured, BusUnavailable } from "../event-bus.ts";

const accessErrors = new Set([
  "SASL_AUTHENTICATION_FAILED",
  "UNSUPPORTED_SASL_MECHANISM",
  "ILLEGAL_SASL_STATE",
  "SECURITY_DISABLED",
  "TOPIC_AUTHORIZATION_FAILED",
  "GROUP_AUTHORIZATION_FAILED",
  "CLUSTER_AUTHORIZATION_FAILED",
]);

/** A broker older than 0.11 has no idempotent producer. */
const refusalNames = new Set(["KafkaJSSASLAuthenticationError", "KafkaJSServerDoesNotSupportApiKey"]);

const certificateErrors = new Set([
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_UNTRUSTED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/** The group gave this member's partitions to others, or is about to. */
const expulsions = new Set(["UNKNOWN_MEMBER_ID", "ILLEGAL_GENERATION", "FENCED_INSTANCE_ID"]);
const rebalances = new Set(["REBALANCE_IN_PROGRESS", "NOT_COORDINATOR_FOR_GROUP"]);

/** Translates the client's errors into those of the port. */
export function asBusError(error: unknown): BusUnavailable | BusMisconfigured {
  if (error instanceof BusUnavailable || error instanceof BusMisconfigured) return error;
  const causes = causesOf(error);
  const message = causes.at(-1)?.message ?? String(error);
  if (causes.some(isRefusal)) {
    return new BusMisconfigured(`The event bus cannot be used like this: ${message}`, { cause: error });
  }
  return new BusUnavailable(`The event bus does not answer: ${message}`, { cause: error });
}

export const isExpulsion = (error: unknown): boolean => causesOf(error).some((cause) => expulsions.has(typeOf(cause)));

export const isRebalance = (error: unknown): boolean =>
  isExpulsion(error) || causesOf(error).some((cause) => rebalances.has(typeOf(cause)));

function isRefusal(error: Error): boolean {
  const code = "code" in error ? String(error.code) : "";
  return refusalNames.has(error.name) || accessErrors.has(typeOf(error)) || certificateErrors.has(code);
}

/** Temporary by the cluster's own account: a coordinator or a leader is being moved. */
export const isPassing = (error: unknown): boolean =>
  causesOf(error).some((cause) => cause.name === "KafkaJSProtocolError" && "retriable" in cause && cause.retriable === true);

const typeOf = (error: Error): string => ("type" in error ? String(error.type) : "");

/** The error and its causes, the outermost first. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && !causes.includes(cause); cause = cause.cause) causes.push(cause);
  return causes;
}
