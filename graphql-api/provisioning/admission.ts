import type { FailedSignIns } from "@logue/command-service/contract/failed-sign-ins.ts";
import { networkOf } from "@logue/command-service/contract/network-of.ts";
import type { TokenPermission } from "@logue/command-service/contract/token-permissions.ts";
import type { Admission, AdmissionWanted, ArrivedRequest } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { createRateLimit, type RateLimit } from "../limits/rate-limit.ts";

export type Admit = (instance: IntegrationDocument, request: ArrivedRequest, wanted?: AdmissionWanted) => Promise<Admission>;

export interface AdmissionOptions extends Pick<Services, "accessTokens" | "userCache" | "clock" | "tokenUses"> {
  /** Wrong access tokens are failed sign-ins of the account that they were tried on. */
  readonly wrongTokens: Pick<FailedSignIns, "count">;
  /** How many requests of one instance are answered in a minute where its integration sets no limit. */
  readonly requestsPerMinuteMax: number;
}

const minuteMs = 60_000;
/** Wrong tokens from one network for one instance, in ten minutes. */
const wrongTokensMax = 20;
const bearer = /^Bearer +(\S+)$/i;

/**
 * Admits requests with an access token of the instance's own account that has the permission. A
 * token is found by its digest, so that the time of an answer says nothing about a part of it.
 */
export function createAdmission(options: AdmissionOptions): Admit {
  const { clock, wrongTokens, requestsPerMinuteMax: usualMax } = options;
  const wrong = createRateLimit({ max: wrongTokensMax, windowMs: 10 * minuteMs, clock });
  const requestsOf = limitsByMax((max) => createRateLimit({ max, windowMs: minuteMs, clock }));
  return async (instance, request, { token, permission = "people.provide", requestsPerMinuteMax = usualMax } = {}) => {
    const place = `${instance.id}/${networkOf(request.address)}`;
    if (wrong.stateOf(place).remaining === 0) return tooMany(wrong, place);
    if (!(await isRight(options, instance, request, token ?? bearerToken(request), permission))) {
      wrong.take(place);
      wrongTokens.count(instance.actorId, request.address, "accessToken");
      return { kind: "wrongToken" };
    }
    const requests = requestsOf(requestsPerMinuteMax);
    return requests.take(instance.id) ? { kind: "admitted" } : tooMany(requests, instance.id);
  };
}

/** Instances differ in how much they may be asked; there are few such numbers. */
function limitsByMax(create: (max: number) => RateLimit): (max: number) => RateLimit {
  const limits = new Map<number, RateLimit>();
  return (max) => {
    const limit = limits.get(max) ?? create(max);
    limits.set(max, limit);
    return limit;
  };
}

/** The token in `Authorization: Bearer`; undefined without one. */
export const bearerToken = ({ headers }: Pick<ArrivedRequest, "headers">): string | undefined =>
  bearer.exec(typeof headers.authorization === "string" ? headers.authorization : "")?.[1];

const tooMany = (limit: RateLimit, key: string): Admission => ({
  kind: "tooMany",
  retryAfterSeconds: limit.stateOf(key).resetSeconds,
});

async function isRight(
  { accessTokens, userCache, tokenUses }: AdmissionOptions,
  { actorId }: IntegrationDocument,
  request: ArrivedRequest,
  token: string | undefined,
  permission: TokenPermission,
): Promise<boolean> {
  const found = token === undefined ? null : await accessTokens.find(token);
  if (found === null || found.userId !== actorId || found.limit?.includes(permission) !== true) return false;
  if (!(await userCache.userOf(actorId)).isActive) return false;
  tokenUses.note(found, request.address);
  return true;
}
