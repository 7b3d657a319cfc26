import { createHash } from "node:crypto";

/** Keeps a value under an id for a time, for the first who gives one. */
export interface FirstValues {
  get(id: string): Promise<unknown>;
  /** False, and nothing written, where the id is taken. */
  putIfAbsent(id: string, value: unknown, lifeMs: number): Promise<boolean>;
}

interface Use {
  /** Text of any length, given by another program. */
  readonly key: string;
  readonly nowMs: number;
}

/** Longer than any program repeats what it sent. */
export const rememberedMs = 3 * 24 * 60 * 60_000;

/** The place of a key from outside among what is kept. */
export const placeOfKey = (key: string): string => createHash("sha256").update(key).digest("base64url");

/**
 * When a key was used first, in epoch milliseconds: the same for a repeat, also one at the same time,
 * after a crash or on another process. It is written before what it is for is done.
 */
export async function firstUse(values: FirstValues, kind: string, { key, nowMs }: Use): Promise<number> {
  const place = `${kind}/${placeOfKey(key)}`;
  if (await values.putIfAbsent(place, nowMs, rememberedMs)) return nowMs;
  return Number((await values.get(place)) ?? nowMs);
}
