import type { Workspace } from "../layout/workspace.svelte.ts";
import type { DraftSync } from "../messages/draft-sync.ts";
import { countOf } from "../text/count-of.ts";
import { endSession } from "./end-session.ts";
import type { Session } from "./session.svelte.ts";

type Shown = {
  readonly outbox: Pick<Workspace["outbox"], "pending">;
  readonly drafts: Pick<Workspace["drafts"], "uploadCount" | "isLostByReload">;
  readonly edits: Pick<Workspace["edits"], "areUnsaved">;
  readonly draftSync: Promise<Pick<DraftSync, "saveNow" | "settled" | "unsavedCount">> | undefined;
} & Pick<Workspace, "confirm" | "toast">;

export const leaveSession = (workspace: Workspace, session: Session): Promise<void> =>
  signOut(workspace, () => endSession(session));

/** How long the last words of drafts may take to be saved. */
const savePatienceMs = 3_000;

/**
 * Signs out by `end`, when drafts are saved. Where something was not sent or saved yet, the person
 * is asked first: it would wait here until the same person signs in again, or be lost.
 */
export async function signOut(workspace: Shown, end: () => Promise<void>): Promise<void> {
  const text = unsentWords(workspace, await saveDrafts(workspace.draftSync));
  if (text !== null && !(await workspace.confirm({ title: "Sign out?", text, action: "Sign out", decline: "Stay" }))) return;
  try {
    await end();
  } catch {
    workspace.toast("You are still signed in: Logue cannot be reached. Try again.");
  }
}

/** Resolves with how many drafts only this browser has. */
async function saveDrafts(opening: Shown["draftSync"]): Promise<number> {
  const sync = await opening?.catch(() => undefined);
  sync?.saveNow();
  await Promise.race([sync?.settled(), new Promise((resolve) => setTimeout(resolve, savePatienceMs))]);
  return sync?.unsavedCount ?? 0;
}

function unsentWords({ outbox, drafts, edits }: Shown, unsavedCount: number): string | null {
  const [messages, files] = [outbox.pending.length, drafts.uploadCount];
  const waiting = [messages > 0 && countOf(messages, "message"), files > 0 && countOf(files, "file")].filter(Boolean);
  const isOne = messages + files === 1;
  const words = [
    waiting.length > 0 && `${waiting.join(" and ")} ${isOne ? "was" : "were"} not sent yet.`,
    waiting.length > 0 &&
      (drafts.isLostByReload
        ? "A file that is on its way is lost when you sign out."
        : `${isOne ? "It waits" : "They wait"} in this browser until you sign in here again.`),
    unsavedCount > 0 &&
      `${countOf(unsavedCount, "draft")} could not be saved, and ${unsavedCount === 1 ? "waits" : "wait"} in this browser.`,
    edits.areUnsaved && "The change of a message that you are editing is not saved, and waits in this browser.",
  ].filter(Boolean);
  return words.length === 0 ? null : words.join(" ");
}
