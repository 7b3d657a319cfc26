import type { WorkKey } from "@logue/infra/work-store/work-store.ts";

/** What a program is asked, until a process takes it; and what it answered, until it is read. */
export const envelopeKey = (actorId: string, envelopeId: string): WorkKey => ({
  kind: "program-envelope",
  ownerId: actorId,
  id: envelopeId,
});

export const answerKey = (actorId: string, envelopeId: string): WorkKey => envelopeKey(actorId, `${envelopeId} answer`);
