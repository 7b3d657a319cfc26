import { type Refusal, type RefusalCode, refusals } from "@logue/command-service/contract/refusals.ts";
import type { Response } from "express";

/** The HTTP status that fits a refusal; 400 for those not named. */
const statuses: Partial<Readonly<Record<RefusalCode, number>>> = {
  NotPermitted: 403,
  NotAMember: 403,
  RoomReadOnly: 403,
  RoomArchived: 403,
  RoomUnknown: 404,
  FileUnknown: 404,
  FileTooLarge: 413,
  FileTypeRefused: 415,
  FileTypeMismatch: 415,
  RateLimited: 429,
  Overloaded: 503,
  StoreUnavailable: 503,
  StoreFull: 507,
};

/** Answers in the words of the schema's `Refusal`, so that clients read one shape everywhere. */
export function answerRefusal(response: Response, refusal: Refusal): void {
  const { meaning, remedy } = refusals[refusal.refused];
  if (response.headersSent || response.destroyed) return;
  const answer = { code: refusal.refused, meaning, remedy, details: refusal.details };
  response.status(statuses[refusal.refused] ?? 400).json({ refusal: answer });
}

/** 401, in the same shape, with the code that GraphQL answers. */
export const answerNotSignedIn = (response: Response): void => {
  const answer = { code: "UNAUTHENTICATED", meaning: "You are not signed in.", remedy: "Sign in first.", details: {} };
  response.status(401).json({ refusal: answer });
};
