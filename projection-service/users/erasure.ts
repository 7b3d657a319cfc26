import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type UserDocument, withoutPersonalData } from "../contract/users.ts";
import type { EventRecord } from "../projection.ts";

export function erasureRequested(event: EventRecord<"ErasureRequested">): Partial<UserDocument> {
  const { reason, requestedById } = event.data;
  const requestedAt = occurredAt(event);
  return { erasure: { requestedAt, requestedById, reason, erasedAt: null, erasedById: null, completedAt: null } };
}

/**
 * The document is then what a rebuild makes of the person's events once their keys are destroyed.
 */
export function userErased(event: EventRecord<"UserErased">, user: UserDocument): Partial<UserDocument> {
  const { reason, requestedById, erasedById } = event.data;
  const erasedAt = occurredAt(event);
  const requestedAt = user.erasure?.requestedAt ?? erasedAt;
  return {
    ...withoutPersonalData(user.id),
    erasure: { requestedAt, requestedById, reason, erasedAt, erasedById, completedAt: null },
    erasePosition: event.position,
  };
}

export function erasureCompleted(event: EventRecord<"ErasureCompleted">, user: UserDocument): Partial<UserDocument> {
  return {
    erasure: user.erasure ? { ...user.erasure, completedAt: occurredAt(event) } : null,
    erasePosition: null,
  };
}
