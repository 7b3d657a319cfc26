import type { ExecutionContext } from "ava";
import type { ReadStore } from "./read-store.ts";

/** One place where documents are kept, empty at first. */
export interface ReadStoreAdapter {
  /** Opens the place; a second opening stands for a second process. */
  open(): Promise<ReadStore>;
  remove(): Promise<void>;
}

export type MakeReadStoreAdapter = () => Promise<ReadStoreAdapter>;

/** A promise every adapter keeps, told with a store of its own. */
export type Promised = (
  about: string,
  told: (t: ExecutionContext, store: ReadStore, adapter: ReadStoreAdapter) => Promise<void>,
) => void;
