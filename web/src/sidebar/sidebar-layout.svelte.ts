import { ApiError, type Connection, passingCodes, wordsOf } from "../api/api.ts";
import { ArrangeSidebarDocument, SidebarDocument, type SidebarPartsFragment } from "../generated/operations.ts";
import type { SectionChange } from "./collapse-section.ts";
import { type Section, sectionsAtFirst } from "./sections.ts";

interface StoredSidebar {
  readonly sections: readonly Section[];
  readonly revision: string | null;
}

export interface SidebarLayoutOptions {
  readonly userId: string;
  readonly connection: Pick<Connection, "request">;
  /** What was shown last is shown until Logue has answered. */
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  /** Called with the words for a change that was not kept. */
  readonly onProblem: (words: string) => void;
}

/**
 * How the viewer has arranged the sidebar. A change is shown at once and saved behind it; a change
 * that another client made meanwhile is kept, and the viewer's made again on top of it.
 */
export class SidebarLayout {
  readonly #options: SidebarLayoutOptions;
  readonly #key: string;
  #stored = $state.raw<StoredSidebar>({ sections: sectionsAtFirst, revision: null });
  /** Changes that are not saved yet, the oldest first. */
  #unsaved = $state.raw<readonly SectionChange[]>([]);
  #isSaving = false;
  /** Told while a change was saved: it may be older or newer than the answer. */
  #heardRevision: string | null = null;

  constructor(options: SidebarLayoutOptions) {
    this.#options = options;
    this.#key = `logue/sidebar/${options.userId}`;
    const kept = options.storage.getItem(this.#key);
    if (kept !== null) this.#stored = JSON.parse(kept);
  }

  readonly sections: readonly Section[] = $derived(
    this.#unsaved.reduce<readonly Section[]>((sections, change) => change(sections), this.#stored.sections),
  );

  /** Takes the sidebar as Logue tells of it; null when changes may have been missed. */
  async hear(sidebar: SidebarPartsFragment | null): Promise<void> {
    if (sidebar === null) await this.#load().catch(() => undefined);
    else if (this.#isSaving) this.#heardRevision = sidebar.revision ?? null;
    else this.#take(sidebar);
    void this.#save();
  }

  async change(change: SectionChange): Promise<void> {
    this.#unsaved = [...this.#unsaved, change];
    await this.#save();
  }

  async #load(): Promise<void> {
    this.#take((await this.#options.connection.request(SidebarDocument, {})).sidebar);
  }

  #take({ sections, revision }: SidebarPartsFragment): void {
    this.#stored = { sections, revision: revision ?? null };
    this.#options.storage.setItem(this.#key, JSON.stringify(this.#stored));
  }

  async #save(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    try {
      while (this.#unsaved.length > 0) await this.#saveOnce();
      if (this.#heardRevision !== null && this.#heardRevision !== this.#stored.revision) await this.#load();
    } catch (error) {
      // It is saved with the next change, or when the connection is there again.
      if (!(error instanceof ApiError)) throw error;
      if (!passingCodes.has(error.code)) this.#giveUp(error.message);
    } finally {
      this.#isSaving = false;
      this.#heardRevision = null;
    }
  }

  async #saveOnce(): Promise<void> {
    const { length } = this.#unsaved;
    const input = { sections: this.sections.map((section) => ({ ...section })), revision: this.#stored.revision };
    const { arrangeSidebar } = await this.#options.connection.request(ArrangeSidebarDocument, { input });
    if (arrangeSidebar.sidebar) {
      this.#unsaved = this.#unsaved.slice(length);
      this.#take(arrangeSidebar.sidebar);
    } else if (arrangeSidebar.refusal?.code === "SidebarOutdated") await this.#load();
    else this.#giveUp(arrangeSidebar.refusal ? wordsOf(arrangeSidebar.refusal) : "The sidebar could not be saved.");
  }

  #giveUp(words: string): void {
    this.#unsaved = [];
    this.#options.onProblem(words);
  }
}
