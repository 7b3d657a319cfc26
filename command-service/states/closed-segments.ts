import { LRUCache } from "lru-cache";
import { type CachedState, emptyState, weightOf } from "./cached-state.ts";
import { type IdSet, idSetOf } from "./id-set.ts";
import { readOn, type StreamReader } from "./read-entity.ts";

/** The states of segments that are full. They never change again. */
export interface ClosedSegments {
  /** Keeps a copy of a state whose segment is being left. */
  keep(closed: CachedState): void;
  /** The state of an earlier segment of this entity, or one without items where this item is in none. */
  read(newest: CachedState, segment: number, itemId: string): Promise<unknown>;
  /** Whether it is known without reading that no earlier segment says anything about this item. */
  knowNothingOf(newest: CachedState, itemId: string): boolean;
}

/** What stays in memory of a segment whose state may have been dropped. */
interface Outline {
  readonly items: IdSet;
  readonly stateWithoutItems: unknown;
}

/**
 * 32 MB at most. An import asks about each message whether an earlier segment of its room has it, so
 * the outlines of one room must all be here: else each message would read the whole room.
 */
const outlinedItemsMax = 4_000_000;

export function closedSegments(weightMax: number, storeFor: (entity: CachedState["entity"]) => StreamReader): ClosedSegments {
  const kept = new LRUCache<string, CachedState>({ maxSize: weightMax, sizeCalculation: weightOf });
  const outlines = new LRUCache<string, Outline>({ maxSize: outlinedItemsMax, sizeCalculation: ({ items }) => items.size + 1 });

  const keep = (closed: CachedState): void => {
    const { segments } = closed.entity;
    if (segments === undefined) throw new Error("An entity without segments has none to keep.");
    kept.set(closed.stream, closed);
    const items = idSetOf(segments.itemsIn(closed.state));
    outlines.set(closed.stream, { items, stateWithoutItems: segments.withoutItems(closed.state) });
  };

  return {
    keep: (closed) => keep({ ...closed }),

    async read({ entity, id, onPoison }, segment, itemId) {
      if (entity.segments === undefined) throw new Error("An entity without segments was asked for one.");
      const stream = entity.segments.streamOf(id, segment);
      const outline = outlines.get(stream);
      if (outline?.items.mayHave(itemId) === false) return outline.stateWithoutItems;
      const known = kept.get(stream);
      if (known !== undefined) return known.state;
      const closed = emptyState({ entity, id }, onPoison, stream);
      await readOn(storeFor(entity), closed);
      keep(closed);
      return closed.state;
    },

    knowNothingOf({ entity: { segments }, id, stream }, itemId) {
      if (segments === undefined) return true;
      for (let segment = segments.segmentOf(stream) - 1; segment >= 0; segment -= 1)
        if (outlines.get(segments.streamOf(id, segment))?.items.mayHave(itemId) !== false) return false;
      return true;
    },
  };
}
