import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { Request, Response } from "express";
import { answerRefusal } from "./answer-refusal.ts";

/** Ends an upload of which nothing comes for so long. However slowly, one that goes on may take its time. */
export function endWhenStalled(request: Request, response: Response, stallMaxMs: number): void {
  request.setTimeout(stallMaxMs, () => {
    if (request.complete) return;
    // It was answered before all of it had come, and the rest does not come.
    if (response.headersSent) return void request.destroy();
    response.set("Connection", "close");
    response.once("finish", () => request.destroy());
    answerRefusal(response, refuse("FileIncomplete", { stallMaxMs }));
  });
  request.once("end", () => request.setTimeout(0));
}
