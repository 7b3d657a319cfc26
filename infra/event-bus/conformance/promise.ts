import type { ExecutionContext } from "ava";
import type { EventBus } from "../event-bus.ts";

/** Declares a test of one promise, with an open bus and a topic of four partitions. */
export type DeclarePromise = (
  sentence: string,
  body: (t: ExecutionContext, bus: EventBus, topic: string) => Promise<void>,
) => void;
