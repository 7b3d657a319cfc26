import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { newestVersions } from "@logue/infra/event-store/wrappers/upcast.ts";
import { isEventType, type Recorded } from "./event.ts";
import { upcasters } from "./upcasters.ts";

const newest = newestVersions(upcasters);

type Shape = Pick<RecordedEvent, "type" | "metadata">;

/** Whether a newer version of Logue wrote the event in a shape that this one cannot read. */
export const isOfNewerShape = ({ type, metadata }: Shape): boolean =>
  Number(metadata.schemaVersion ?? 1) > (newest.get(type) ?? 1);

/** Whether this version of Logue can read the event. What it cannot read stays as it is in the log. */
export const isKnownEvent = (event: RecordedEvent): event is RecordedEvent & Recorded =>
  isEventType(event.type) && !isOfNewerShape(event);
