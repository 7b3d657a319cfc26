import type { EmojiEntry } from "./emoji-list.ts";
import { frequentEmoji } from "./frequent-emoji.ts";

type List = typeof import("./emoji-list.ts");

/**
 * The emoji and their short names. The common ones are there at once; the whole list, and the emoji
 * of the workspace, are loaded when they are first needed.
 */
class Emoji {
  isLoaded = $state(false);
  /** Grows with each change of the workspace's emoji. */
  #changes = $state(0);
  /** Every emoji in the usual order, then those of the workspace; empty until loaded. */
  entries = $state.raw<readonly EmojiEntry[]>([]);
  #byName: ReadonlyMap<string, string> = new Map(Object.entries(frequentEmoji));
  #standard: readonly EmojiEntry[] = [];
  #pictures: ReadonlyMap<string, string> = new Map();
  #loading: Promise<List> | undefined;

  /** The emoji of a short name such as `tada`. An unknown name loads the whole list. */
  of(name: string): string | undefined {
    const known = this.#byName.get(name);
    if (known === undefined && !this.isLoaded) void this.load();
    return known;
  }

  /** The address of the picture of an emoji of the workspace. */
  pictureOf(name: string): string | undefined {
    void this.#changes;
    return this.#pictures.get(name);
  }

  /** Names the emoji that are known now: text has to be shown anew when it is another. */
  get known(): string {
    return `${this.isLoaded} ${this.#changes}`;
  }

  load(): Promise<unknown> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<List> {
    const list = await import("./emoji-list.ts");
    const [standard, pictures] = await Promise.all([list.readEmoji(), list.readPictures()]);
    this.#standard = standard;
    this.#byName = new Map(standard.flatMap((entry) => entry.names.map((name) => [name, entry.emoji] as const)));
    this.#show(list, pictures ?? new Map());
    this.isLoaded = true;
    return list;
  }

  #show(list: List, pictures: ReadonlyMap<string, string>): void {
    this.#pictures = pictures;
    this.entries = [...this.#standard, ...[...pictures].map(list.workspaceEntry)];
    this.#changes += 1;
  }

  /** An emoji of the workspace was added, or removed: null. */
  hear(name: string, picture: string | null): void {
    this.#loading = this.#loading?.then((list) => {
      const pictures = new Map(this.#pictures);
      if (picture === null) pictures.delete(name);
      else pictures.set(name, picture);
      this.#show(list, pictures);
      return list;
    });
  }

  /** Changes of the workspace's emoji may have been missed. */
  reload(): void {
    this.#loading = this.#loading?.then(async (list) => {
      const pictures = await list.readPictures();
      if (pictures) this.#show(list, pictures);
      return list;
    });
  }
}

export const emoji = new Emoji();
