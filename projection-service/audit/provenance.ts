import type { LogueMetadata } from "@logue/command-service/contract/event.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { Provenance } from "../contract/audit.ts";

/** Who acted, and through what. What is not known or says nothing is left out. */
export function provenanceOf({ metadata }: Pick<RecordedEvent, "metadata">): Provenance {
  const { actorId, actorKind, sessionId, via, commandId, $causationId: causeId } = metadata;
  return {
    ...(actorId !== undefined && { actorId }),
    ...(actorKind !== undefined && { actorKind: actorKind as LogueMetadata["actorKind"] }),
    ...(sessionId !== undefined && { sessionId }),
    ...(via !== undefined && { via }),
    ...(causeId !== undefined && causeId !== commandId && { causeId }),
  };
}
