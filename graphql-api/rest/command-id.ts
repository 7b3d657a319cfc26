import { timeOfId } from "@logue/command-service/contract/message-id.ts";
import { derivedTimedId } from "@logue/command-service/contract/streams.ts";
import { type FirstValues, firstUse, rememberedMs } from "@logue/integrations/index.ts";
import type { Request } from "express";
import { v7 as uuidv7, validate, version as versionOf } from "uuid";
import { type Read, wrongField } from "./read-input.ts";
import type { RestRoutesOptions } from "./rest-answer.ts";
import type { RestCall } from "./rest-call.ts";

type Services = RestRoutesOptions["services"];
type Asked = Pick<Request, "headers" | "method" | "path">;

const keyPattern = /^"?([!-~]{1,255}?)"?$/;

/**
 * The id of the call's command. With the header `Idempotency-Key` it follows from the account, the
 * address of the request and the key, so that a repeated request is the same command. The log binds
 * the id to what was asked. Of a post, the time of the key's first use is kept, for the message's id.
 */
export async function commandIdOf(
  services: Services,
  { posts }: Pick<RestCall, "posts">,
  { headers, method, path }: Asked,
  userId: string,
): Promise<Read<string>> {
  const { "idempotency-key": header } = headers;
  if (header === undefined) return { value: uuidv7() };
  const key = keyPattern.exec(String(header))?.[1];
  if (key === undefined) return wrongField("Idempotency-Key", "It has 1 to 255 visible ASCII characters.");
  const words = [userId, method, path, key] as const;
  const madeAtMs = posts ? await postedAtMs(services, userId, key) : timeOfKey(key);
  return { value: derivedTimedId(madeAtMs ?? 0, ...words) };
}

const timeOfKey = (key: string): number | undefined => (validate(key) && versionOf(key) === 7 ? timeOfId(key) : undefined);

/** A clock that is ahead makes keys of the future; a message is never of a later time than its post. */
async function postedAtMs({ vault, clock }: Services, userId: string, key: string): Promise<number> {
  const [madeAtMs, nowMs] = [timeOfKey(key), clock()];
  if (madeAtMs !== undefined && madeAtMs < nowMs - rememberedMs) return madeAtMs;
  const usedAtMs = await firstUse(keysOf({ vault, clock }, userId), "post", { key, nowMs });
  return Math.min(madeAtMs ?? usedAtMs, usedAtMs);
}

function keysOf({ vault, clock }: Services, userId: string): FirstValues {
  const place = (id: string) => ({ kind: "request-key", id: `${userId}/${id}`, ownerId: userId }) as const;
  return {
    get: async (id) => (await vault.get("request-key", place(id).id))?.value,
    putIfAbsent: (id, value, lifeMs) =>
      vault.putIfAbsent({ ...place(id), value, expiresAt: new Date(clock() + lifeMs).toISOString() }),
  };
}
