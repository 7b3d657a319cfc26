import type { Recorded } from "../contract/event.ts";
import { type CommandMark, markOf } from "../handling/command-digest.ts";

/** How far the erasure of a person is. */
export interface ErasureState {
  readonly stage: "requested" | "erased" | "completed";
  readonly erasureId: string;
  readonly reason: string;
  readonly requestedById: string;
  /** The commands that asked for it and that approved it. */
  readonly by: readonly (CommandMark | null)[];
}

type ErasureEvent = Extract<Recorded, { type: "ErasureRequested" | "UserErased" | "ErasureCompleted" }>;

export function erasureAfter(before: ErasureState | null, event: ErasureEvent): ErasureState | null {
  if (event.type === "ErasureCompleted") return before && { ...before, stage: "completed" };
  const { erasureId, reason, requestedById } = event.data;
  const stage = event.type === "UserErased" ? "erased" : "requested";
  return { stage, erasureId, reason, requestedById, by: [...(before?.by ?? []), markOf(event)] };
}
