import type { Workspace } from "./workspace.svelte.ts";

/** Copies a text and says so, or why it is not copied. */
export async function copyText(
  workspace: Pick<Workspace, "toast">,
  text: string,
  done: string,
  notAllowed = "The browser does not allow copying here.",
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    workspace.toast(done);
  } catch {
    workspace.toast(notAllowed);
  }
}
