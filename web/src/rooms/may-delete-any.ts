import type { Workspace } from "../layout/workspace.svelte.ts";

/** Whether the viewer may delete the messages of others in a room, and close their polls. */
export const mayDeleteAny = (workspace: Workspace, roomId: string): boolean =>
  workspace.inbox.find(roomId)?.permissions.includes("ROOM_DELETE_MESSAGES") === true || workspace.may("MESSAGES_DELETE_ANY");
