import type { VirtualizerHandle } from "virtua/svelte";

/** A row, and how much of it lies above the place that `align` names; it stands below it below 0. */
export interface RowStand {
  readonly key: string;
  readonly align: "start" | "center" | "end";
  readonly offsetPixels: number;
}

export interface ShownList {
  readonly frame: HTMLElement;
  readonly rows: Pick<VirtualizerHandle, "findItemIndex" | "getItemOffset" | "getItemSize" | "getScrollSize">;
  readonly keys: readonly string[];
  /** Whether what follows its last row is not loaded. */
  readonly hasNewer: boolean;
}

export interface ListStand {
  at: "end" | RowStand;
  /** Puts the list where it stands. */
  readonly put: () => void;
  /** Brings the list to a row; with "nearest" no farther than until the row is on the screen. */
  readonly goTo: (key: string, align: "start" | "center" | "nearest", offsetPixels: number) => void;
  /** Whether the reader has moved the list: then it stands there from now on. */
  readonly isMoved: () => boolean;
  /** Stands at a row that the list was brought to, however high that row becomes. */
  readonly rest: () => void;
  readonly end: () => number;
}

/** Nearer to the end than this, the list follows what is new. */
export const nearEndPixels = 40;

/**
 * Alone decides where a list stands: at its end or at a row, whatever becomes higher in it or beside
 * it, until the reader moves it.
 */
export function listStand(shown: () => ShownList | undefined): ListStand {
  /** The list as it was put: the reader's movement changes its offset alone. */
  let put = [0, 0, 0];

  const measured = ({ frame }: ShownList): number[] => [frame.scrollTop, frame.clientHeight, frame.scrollHeight];

  /** The virtualizer stays blank when it is moved past the sizes that it knows. */
  const endOf = ({ frame, rows }: ShownList): number => Math.max(0, rows.getScrollSize() - frame.clientHeight);

  function topOf({ key, align, offsetPixels }: RowStand, { frame, rows, keys }: ShownList): number {
    const index = keys.indexOf(key);
    const rest = align === "start" ? 0 : rows.getItemSize(index) - frame.clientHeight;
    return rows.getItemOffset(index) + offsetPixels + (align === "center" ? rest / 2 : rest);
  }

  const rowAt = (index: number, { frame, rows, keys }: ShownList): RowStand => ({
    key: keys[index] ?? "",
    align: "start",
    offsetPixels: frame.scrollTop - rows.getItemOffset(index),
  });

  /** At the first row that begins on the screen: it stays when the one before becomes higher. */
  function standOf(list: ShownList): "end" | RowStand {
    const { frame, rows } = list;
    if (!list.hasNewer && endOf(list) - frame.scrollTop < nearEndPixels) return "end";
    const index = rows.findItemIndex(frame.scrollTop);
    const next = index + (rows.getItemOffset(index) < frame.scrollTop ? 1 : 0);
    return rowAt(rows.getItemOffset(next) < frame.scrollTop + frame.clientHeight ? next : index, list);
  }

  function nearest(index: number, list: ShownList): RowStand {
    const row = rowAt(index, list);
    if (row.offsetPixels > 0) return { ...row, offsetPixels: 0 };
    const below = list.rows.getItemSize(index) - row.offsetPixels - list.frame.clientHeight;
    return below > 0 ? { ...row, align: "end", offsetPixels: 0 } : row;
  }

  const stand: ListStand = {
    at: "end",
    put: () => {
      const list = shown();
      if (!list) return;
      const { frame } = list;
      const end = endOf(list);
      if (stand.at !== "end" && !list.keys.includes(stand.at.key)) stand.at = standOf(list);
      const top =
        stand.at === "end" ? (list.hasNewer ? frame.scrollTop : end) : Math.max(0, Math.min(topOf(stand.at, list), end));
      if (Math.abs(top - frame.scrollTop) >= 1) frame.scrollTo({ top });
      put = measured(list);
    },
    goTo: (key, align, offsetPixels) => {
      const list = shown();
      const index = list?.keys.indexOf(key) ?? -1;
      if (!list || index < 0) return;
      stand.at = align === "nearest" ? nearest(index, list) : { key, align, offsetPixels };
      stand.put();
    },
    isMoved: () => {
      const list = shown();
      if (!list) return false;
      const [before = 0, ...sizes] = put;
      put = measured(list);
      if (Math.abs(list.frame.scrollTop - before) < 1 || String(sizes) !== String(put.slice(1))) return false;
      stand.at = standOf(list);
      return true;
    },
    rest: () => {
      const list = shown();
      if (!list || stand.at === "end") return;
      const index = list.keys.indexOf(stand.at.key);
      const now = standOf(list);
      stand.at = now === "end" || index < 0 ? now : rowAt(index, list);
    },
    end: () => {
      const list = shown();
      return list ? endOf(list) : 0;
    },
  };
  return stand;
}
