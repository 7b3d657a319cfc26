import type { Workspace } from "../layout/workspace.svelte.ts";
import { countOf } from "../text/count-of.ts";

type Shown = {
  readonly outbox: Pick<Workspace["outbox"], "pending">;
  readonly drafts: Pick<Workspace["drafts"], "uploadCount" | "isLostByReload">;
  readonly edits: Pick<Workspace["edits"], "isLostByReload">;
} & Pick<Workspace, "confirm" | "toast">;

/**
 * Signs out by `end`. Where something was not sent yet, the person is asked first: it would wait
 * here until the same person signs in again, or be lost.
 */
export async function signOut(workspace: Shown, end: () => Promise<void>): Promise<void> {
  const text = unsentWords(workspace);
  if (text !== null && !(await workspace.confirm({ title: "Sign out?", text, action: "Sign out", decline: "Stay" }))) return;
  try {
    await end();
  } catch {
    workspace.toast("You are still signed in: Logue cannot be reached. Try again.");
  }
}

function unsentWords({ outbox, drafts, edits }: Shown): string | null {
  const [messages, files] = [outbox.pending.length, drafts.uploadCount];
  const waiting = [messages > 0 && countOf(messages, "message"), files > 0 && countOf(files, "file")].filter(Boolean);
  const isOne = messages + files === 1;
  const words = [
    waiting.length > 0 && `${waiting.join(" and ")} ${isOne ? "was" : "were"} not sent yet.`,
    waiting.length > 0 &&
      (drafts.isLostByReload
        ? "A file that is on its way is lost when you sign out."
        : `${isOne ? "It waits" : "They wait"} in this browser until you sign in here again.`),
    edits.isLostByReload && "A message that you are editing is not saved.",
  ].filter(Boolean);
  return words.length === 0 ? null : words.join(" ");
}
