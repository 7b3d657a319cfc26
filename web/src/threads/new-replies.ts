import type { Workspace } from "../layout/workspace.svelte.ts";
import type { Thread } from "../messages/thread.svelte.ts";
import { threadReadingsOf } from "./thread-readings.ts";

/** More are not loaded to find the first new one; a thread with more of them begins at these. */
const loadedMax = 300;

/**
 * Up to which reply nothing is new to the viewer, with the replies after it loaded. Of a thread that
 * the viewer never read, those are new that Logue counts as unread; Infinity where there are none.
 */
export async function repliesNotNewUpTo(workspace: Workspace, roomId: string, thread: Thread): Promise<number> {
  const readings = threadReadingsOf(workspace, roomId);
  const [follows] = await Promise.all([workspace.loadFollows(), readings.load(), thread.open()]);
  const last = thread.replies.at(-1)?.threadNumber ?? 0;
  const known = readings.numberOf(thread.rootId);
  if (known === undefined) await follows.ask(thread.rootId);
  const unread = follows.find(thread.rootId)?.unreadCount ?? 0;
  const read = known ?? Math.max(0, last - unread);
  if (read >= last) return Number.POSITIVE_INFINITY;
  const begins = (): number => thread.replies[0]?.threadNumber ?? 0;
  while (thread.hasOlder && thread.problem === null && begins() > read && thread.replies.length < loadedMax)
    await thread.loadOlder();
  return read;
}
