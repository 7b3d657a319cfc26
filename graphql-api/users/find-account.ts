import { derivedId } from "@logue/command-service/contract/streams.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";

/** The account with this name or e-mail address. */
export async function findByLogin(readStore: ReadStore, login: string): Promise<UserDocument | undefined> {
  const index = login.includes("@") ? "byEmail" : "byName";
  for (const written of new Set([login, login.toLowerCase()])) {
    const [user] = await readStore.range(users, { index, prefix: [written], limit: 1 });
    if (user !== undefined) return user;
  }
  return undefined;
}

/**
 * The same id each time for a name without an account, so that wrong passwords are counted for it
 * as for any other.
 */
export const idOfNobody = (login: string): string => derivedId("nobody", login.toLowerCase());
