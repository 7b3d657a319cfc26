import { LRUCache } from "lru-cache";
import { type CachedState, emptyState, weightOf } from "./cached-state.ts";
import { readOn, type StreamReader } from "./read-entity.ts";

/** The states of segments that are full. They never change again. */
export interface ClosedSegments {
  /** Keeps a copy of a state whose segment is being left. */
  keep(closed: CachedState): void;
  /** The state of an earlier segment of this entity. */
  read(newest: CachedState, segment: number): Promise<unknown>;
}

export function closedSegments(weightMax: number, storeFor: (entity: CachedState["entity"]) => StreamReader): ClosedSegments {
  const kept = new LRUCache<string, CachedState>({ maxSize: weightMax, sizeCalculation: weightOf });
  return {
    keep: (closed) => void kept.set(closed.stream, { ...closed }),

    async read({ entity, id, onPoison }, segment) {
      if (entity.segments === undefined) throw new Error("An entity without segments was asked for one.");
      const stream = entity.segments.streamOf(id, segment);
      const known = kept.get(stream);
      if (known !== undefined) return known.state;
      const closed = emptyState({ entity, id }, onPoison, stream);
      await readOn(storeFor(entity), closed);
      kept.set(stream, closed);
      return closed.state;
    },
  };
}
