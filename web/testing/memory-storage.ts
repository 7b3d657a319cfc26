import type { DraftStorage } from "../src/messages/drafts.svelte.ts";

/** Keeps what a browser would keep in `localStorage`. */
export function memoryStorage(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
  };
}
