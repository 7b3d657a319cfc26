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
  FileQuotaReached: 507,
  TooManyUploads: 429,
  RateLimited: 429,
  Overloaded: 503,
  StoreUnavailable: 503,
  StoreFull: 507,
};

export const statusOfRefusal = ({ refused }: Refusal): number => statuses[refused] ?? 400;

/** A refusal in the form of the schema's `Refusal`. */
export function refusalBody({ refused, details }: Refusal) {
  const { meaning, remedy } = refusals[refused];
  return { refusal: { code: refused, meaning, remedy, details } };
}

/** Answers in the form of the schema's `Refusal`, so that clients read one form everywhere. */
export function answerRefusal(response: Response, refusal: Refusal): void {
  if (response.headersSent || response.destroyed) return;
  response.status(statusOfRefusal(refusal)).json(refusalBody(refusal));
}

/** 401, in the same form, with the code that GraphQL answers. */
export const answerNotSignedIn = (response: Response): void => {
  const answer = { code: "UNAUTHENTICATED", meaning: "You are not signed in.", remedy: "Sign in first.", details: {} };
  response.status(401).json({ refusal: answer });
};
