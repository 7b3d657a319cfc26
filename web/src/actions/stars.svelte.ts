import { SvelteMap } from "svelte/reactivity";
import type { Connection } from "../api/api.ts";
import { StarMessageDocument, StarredMessagesDocument, UnstarMessageDocument } from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import type { InboxListeners } from "../rooms/inbox.svelte.ts";

/** Which messages the viewer has starred, of those that were asked for. */
export class Stars {
  readonly #workspace: Pick<Workspace, "run"> & { readonly connection: Pick<Connection, "request"> };
  readonly #starred = new SvelteMap<string, boolean>();
  readonly #asked = new Set<string>();

  constructor(workspace: Pick<Workspace, "run"> & { readonly connection: Pick<Connection, "request"> }) {
    this.#workspace = workspace;
  }

  isStarred(messageId: string): boolean {
    return this.#starred.get(messageId) ?? false;
  }

  /** Loads whether a message is starred, once. */
  async ask(messageId: string): Promise<void> {
    if (this.#asked.has(messageId)) return;
    this.#asked.add(messageId);
    try {
      const { starredMessageIds } = await this.#workspace.connection.request(StarredMessagesDocument, {
        messageIds: [messageId],
      });
      if (!this.#starred.has(messageId)) this.#starred.set(messageId, starredMessageIds.includes(messageId));
    } catch {
      this.#asked.delete(messageId);
    }
  }

  /** Takes a change in some window; null when some may have been missed: all is asked for again. */
  hear(heard: Parameters<InboxListeners["marked"]>[0]): void {
    if (heard?.__typename === "StarChanged") this.#starred.set(heard.messageId, heard.isStarred);
    if (heard !== null) return;
    this.#starred.clear();
    this.#asked.clear();
  }

  /** Stars a message or removes the star. Returns whether that was done. */
  async toggle(messageId: string): Promise<boolean> {
    await this.ask(messageId);
    const isStarred = this.isStarred(messageId);
    const document = isStarred ? UnstarMessageDocument : StarMessageDocument;
    if (!(await this.#workspace.run(document, { input: { messageId } }))) return false;
    this.#starred.set(messageId, !isStarred);
    return true;
  }
}

const ofWorkspace = new WeakMap<Workspace, Stars>();

/** The stars of one client. */
export function starsOf(workspace: Workspace): Stars {
  const known = ofWorkspace.get(workspace);
  if (known) return known;
  const stars = new Stars(workspace);
  ofWorkspace.set(workspace, stars);
  workspace.followMarks((heard) => stars.hear(heard));
  return stars;
}
