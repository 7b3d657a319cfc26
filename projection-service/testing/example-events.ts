import {
  eventDeclarations,
  everyEventType,
  type LogueEventType,
  type Recorded,
  streamFamiliesOf,
} from "@logue/command-service/contract/event.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { positionOf } from "./history.ts";

/** Who did what the examples say, and in which session. */
export const exampleProvenance = { actorId: derivedId("actor"), actorKind: "user", sessionId: derivedId("session") } as const;

/** The declared example of each event type, in the order of the declarations. */
export const everyExample = (): readonly Recorded[] => everyEventType.map(exampleOf);

const exampleOf = (type: LogueEventType, number: number): Recorded =>
  ({
    stream: `${streamFamiliesOf(type)[0]}x`,
    revision: number,
    position: positionOf(number + 1),
    id: derivedId("event", type),
    type,
    data: eventDeclarations[type].example,
    metadata: { ...exampleProvenance, commandId: "a", $causationId: "a", occurredAt: "2026-11-23T09:00:00.000Z" },
    created: "2026-11-23T09:00:00.500Z",
  }) as unknown as Recorded;
