import type { ServerResponse } from "node:http";
import type { QuotaState } from "./rate-limit.ts";

export interface NamedQuota extends QuotaState {
  readonly name: string;
}

/** Sets what is left, in the two fields of the IETF's draft "RateLimit header fields for HTTP". */
export function setRateLimitHeaders(response: ServerResponse, quotas: readonly NamedQuota[]): void {
  for (const [name, value] of Object.entries(quotaHeaders(quotas))) response.setHeader(name, value);
}

/** The two fields by their names. */
export function quotaHeaders(quotas: readonly NamedQuota[]): Readonly<Record<string, string>> {
  const policies = quotas.map(({ name, max, windowSeconds }) => `"${name}";q=${max};w=${windowSeconds}`);
  const limits = quotas.map(({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`);
  return { "ratelimit-policy": policies.join(", "), ratelimit: limits.join(", ") };
}

/** The seconds after which a client that used up a quota may ask again. */
export const secondsUntilAllowed = (quotas: readonly NamedQuota[]): number =>
  Math.max(1, ...quotas.filter(({ remaining }) => remaining === 0).map(({ resetSeconds }) => resetSeconds));
