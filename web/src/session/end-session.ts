import { request } from "../api/api.ts";
import { SignOutDocument } from "../generated/operations.ts";
import type { Session } from "./session.svelte.ts";

/**
 * Ends the session and leaves for the page with every way to sign in. Throws where Logue did not
 * answer: the session goes on.
 */
export async function endSession(session: Pick<Session, "isLeaving">): Promise<void> {
  session.isLeaving = true;
  const { signOut } = await request(SignOutDocument, {}).catch((error: unknown) => {
    session.isLeaving = false;
    throw error;
  });
  location.assign(signOut.result?.continueAt ?? "/?ways");
}
