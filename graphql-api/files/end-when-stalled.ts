import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { Request, Response } from "express";
import { answerRefusal } from "./answer-refusal.ts";

/** Ends an upload that brings no bytes for this long. A slow upload that continues is not ended. */
export function endWhenStalled(request: Request, response: Response, stallMaxMs: number): void {
  request.setTimeout(stallMaxMs, () => {
    if (request.complete) return;
    // The request was answered before all of it had arrived, and the rest does not arrive.
    if (response.headersSent) return void request.destroy();
    response.set("Connection", "close");
    response.once("finish", () => request.destroy());
    answerRefusal(response, refuse("FileIncomplete", { stallMaxMs }));
  });
  request.once("end", () => request.setTimeout(0));
}
