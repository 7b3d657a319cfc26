import type { Workspace } from "../layout/workspace.svelte.ts";
import type { FoundMessage } from "./message-search.svelte.ts";

/** The room of a found message, as the viewer calls it. */
export const foundIn = ({ room: { id, name } }: FoundMessage, workspace: Workspace): string =>
  name ? `#${name}` : (workspace.inbox.find(id)?.displayName ?? "direct message");
