import { type Refusal, refusals } from "@logue/command-service/contract/refusals.ts";
import type { Response } from "express";
import { statusOfRefusal } from "../commands/refusal-status.ts";

/** A refusal in the form of the schema's `Refusal`. */
export function refusalBody({ refused, details }: Refusal) {
  const { meaning, remedy } = refusals[refused];
  return { refusal: { code: refused, meaning, remedy, details } };
}

/** Answers in the form of the schema's `Refusal`, so that clients read one form everywhere. */
export function answerRefusal(response: Response, refusal: Refusal): void {
  if (response.headersSent || response.destroyed) return;
  response.status(statusOfRefusal(refusal.refused)).json(refusalBody(refusal));
}

/** 401, in the same form, with the code that GraphQL answers. */
export const answerNotSignedIn = (response: Response): void => {
  const answer = { code: "UNAUTHENTICATED", meaning: "You are not signed in.", remedy: "Sign in first.", details: {} };
  response.status(401).json({ refusal: answer });
};
