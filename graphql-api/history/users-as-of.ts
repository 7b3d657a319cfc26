import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import {
  type FactDocument,
  factOf,
  type Instant,
  type UserFactField,
  userFactFields,
  userFacts,
} from "@logue/projection-service/contract/history.ts";
import { latestFact } from "./facts.ts";

/** The source value of `UserAsOf`. */
export interface UserAsOfSource {
  readonly userId: string;
  readonly facts: Readonly<Record<UserFactField, FactDocument>>;
}

/** Null before the registration. */
export async function userAsOf(readStore: ReadStore, userId: string, instant: Instant): Promise<UserAsOfSource | null> {
  const found = await Promise.all(
    userFactFields.map(async (field) => [field, await latestFact(readStore, userFacts, factOf(userId, field), instant)] as const),
  );
  if (found.some(([, fact]) => fact === undefined)) return null;
  return { userId, facts: Object.fromEntries(found) as UserAsOfSource["facts"] };
}
