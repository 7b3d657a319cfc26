import type { ExecutionContext } from "ava";
import type { ReadStore } from "./read-store.ts";

/** One storage location, empty at first. */
export interface ReadStoreAdapter {
  /** Opens the location; a second opening stands for a second process. */
  open(): Promise<ReadStore>;
  remove(): Promise<void>;
}

export type MakeReadStoreAdapter = () => Promise<ReadStoreAdapter>;

/** A promise that every adapter keeps, tested on its own store. */
export type Promised = (
  about: string,
  told: (t: ExecutionContext, store: ReadStore, adapter: ReadStoreAdapter) => Promise<void>,
) => void;
