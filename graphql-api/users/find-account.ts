import { derivedId } from "@logue/command-service/contract/streams.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";

/** Whose name or e-mail address this is. */
export async function findByLogin(readStore: ReadStore, login: string): Promise<UserDocument | undefined> {
  const index = login.includes("@") ? "byEmail" : "byName";
  for (const written of new Set([login, login.toLowerCase()])) {
    const [user] = await readStore.range(users, { index, prefix: [written], limit: 1 });
    if (user !== undefined) return user;
  }
  return undefined;
}

/** An id for an account that is not there, the same each time, so that wrong passwords are counted for it as for any other. */
export const idOfNobody = (login: string): string => derivedId("nobody", login.toLowerCase());
