import { knownTokenPermissions, tokenAllows } from "@logue/command-service/contract/token-permissions.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { Caller, Calling } from "@logue/integrations/index.ts";
import type { Viewer } from "../context.ts";
import { wrongTokenChallenge } from "../http/graphql-over-http.ts";
import { limitError, overloaded } from "../limits/limit-errors.ts";
import { quotaHeaders, secondsUntilAllowed } from "../limits/rate-limit-headers.ts";
import { callError } from "./call-refusals.ts";
import { type CallExecution, type CallOrigin, executeFor } from "./execute-for.ts";
import { keepFileFor } from "./keep-file-for.ts";

/**
 * Lets code act as the owner of an access token: REST, and the routes of integrations. A cookie is no
 * credential here, so pages of other origins have nothing to send.
 */
export interface Callers {
  /** The caller of this token, counted as one request; or why there is none. */
  callerOf(token: string | undefined, from: CallOrigin): Promise<Calling>;
  /** The viewer of a token at this moment, without counting. */
  viewerOf(token: string): Promise<Viewer | null>;
}

export interface CallersOptions extends CallExecution {
  readonly isOverloaded: () => boolean;
  readonly noteUse: (viewer: Viewer | null, address: string) => void;
  readonly metrics: Metrics;
}

export function createCallers(options: CallersOptions): Callers {
  const { contexts, gate, isOverloaded, metrics, noteUse } = options;
  const viewerOf = (token: string) => contexts.viewerBy({ sessionToken: undefined, authorization: `Bearer ${token}` });
  return {
    viewerOf,
    async callerOf(token, from) {
      if (isOverloaded()) {
        metrics.overloads.inc({ where: "http" });
        const refused = overloaded();
        return { refused: callError(refused) };
      }
      const viewer = token === undefined ? null : await viewerOf(token);
      noteUse(viewer, from.address);
      const turnedAway = gate.admit(viewer, from.address);
      const quotas = gate.quotasOf(viewer, from.address);
      if (turnedAway !== null)
        return {
          refused: callError(turnedAway, { ...quotaHeaders(quotas), "retry-after": String(secondsUntilAllowed(quotas)) }),
        };
      if (viewer === null) return { refused: notACaller(token) };
      const again = () => viewerOf(token ?? "");
      return { caller: callerFor(options, { viewer, from, again }, quotaHeaders(quotas)) };
    },
  };
}

/** Without a token and with a wrong one: the challenge tells them apart, as RFC 6750 says. */
function notACaller(token: string | undefined) {
  if (token === undefined) {
    const message = "Send an access token, as `Authorization: Bearer ...`.";
    return callError(limitError("UNAUTHENTICATED", message), { "www-authenticate": 'Bearer realm="Logue"' });
  }
  const message = "This access token is wrong, revoked or expired.";
  return callError(limitError("UNAUTHENTICATED", message), { "www-authenticate": wrongTokenChallenge });
}

interface Found {
  readonly viewer: Viewer;
  readonly from: CallOrigin;
  /** The viewer of the same token later. */
  readonly again: () => Promise<Viewer | null>;
}

function callerFor(execution: CallExecution, { viewer, from, again }: Found, headers: Caller["quotaHeaders"]): Caller {
  const { userId, actorKind, tokenId, scopes, limit } = viewer;
  return {
    userId,
    kind: actorKind,
    tokenId: tokenId ?? "",
    scopes,
    permissions: limit && knownTokenPermissions(limit),
    quotaHeaders: headers,
    tokenAllows: (permission) => tokenAllows(viewer, permission),
    execute: (document, variables = {}) => executeFor(execution, { viewer, from }, document, variables),
    keepFile: (file) => keepFileFor(execution.contexts.forViewer(viewer, from), viewer, file, again),
  };
}
