import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exportReasonLengthMax } from "@logue/command-service/contract/audit.ts";
import { isEventType } from "@logue/command-service/contract/event.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { tokenAllows } from "@logue/command-service/contract/token-permissions.ts";
import { momentOf } from "@logue/infra/moment.ts";
import express, { type RequestHandler, type Response, type Router } from "express";
import { z } from "zod";
import { mayDownloadRecord } from "../access.ts";
import { sendCommand } from "../commands/send-command.ts";
import type { Viewer } from "../context.ts";
import { answerNotSignedIn, answerRefusal } from "../files/answer-refusal.ts";
import { isClientGone } from "../files/download.ts";
import { endWhen } from "../files/end-when.ts";
import type { ContextOf } from "../files/upload.ts";
import { recordAsCsv } from "./export-record.ts";
import { filterOf } from "./queries.ts";

export interface AuditRoutesOptions {
  readonly contextOf: ContextOf;
  /** Refuses requests from pages of other origins. */
  readonly refuseOtherOrigins: RequestHandler;
}

const id = z
  .uuid()
  .transform((text) => text.toLowerCase())
  .nullable()
  .default(null);
const time = z.string().transform(momentOf).pipe(z.string("not a time")).nullable().default(null);
const kind = z.string().refine(isEventType);

const query = z.strictObject({
  ...{ actorId: id, personId: id, roomId: id, caseId: id, from: time, to: time },
  kinds: z.preprocess((text) => (typeof text === "string" ? text.split(",") : []), z.array(kind).max(20)),
  text: z.string().max(200).nullable().default(null),
  reason: z.string().max(exportReasonLengthMax).nullable().default(null),
});

/**
 * `GET /audit-log.csv`: the record as it is in `auditLog`, with its filter as `actorId`, `personId`,
 * `roomId`, `kinds` (by commas), `text`, `from` and `to`, and with `caseId` and `reason` for the
 * entry that the download leaves in the record before anything is sent.
 */
export function auditRoutes({ contextOf, refuseOtherOrigins }: AuditRoutesOptions): Router {
  const router = express.Router();
  router.get("/audit-log.csv", refuseOtherOrigins, download(contextOf));
  return router;
}

const mayHave = (viewer: Viewer | null): viewer is Viewer =>
  viewer !== null && tokenAllows(viewer, "audit.content") && mayDownloadRecord(viewer);

const download =
  (contextOf: ContextOf): RequestHandler =>
  async (request, response) => {
    const context = await contextOf(request, response);
    const { viewer, services } = context;
    if (viewer === null) return answerNotSignedIn(response);
    if (!mayHave(viewer)) return answerRefusal(response, refuse("NotPermitted"));
    const asked = query.safeParse(request.query);
    if (!asked.success) {
      const [issue] = asked.error.issues;
      return answerRefusal(
        response,
        refuse("InputInvalid", { field: issue?.path.join(".") ?? "", reason: issue?.message ?? "" }),
      );
    }
    const { actorId, text, ...same } = asked.data;
    const data = { ...same, actedById: actorId, words: text, address: context.address || null };
    const { refusal } = await sendCommand(context, "RecordAuditLogExported", data, { actor: viewer });
    if (refusal !== null) return answerRefusal(response, refusal);
    const { kinds, ...filter } = asked.data;
    const wanted = await filterOf(services.readStore, { ...filter, kinds: kinds.length === 0 ? null : kinds }, viewer.userId);
    endWhen(response, async () => !mayHave((await contextOf(request, response)).viewer));
    return send(response, Readable.from(recordAsCsv(services, wanted)), (error) =>
      services.log.error({ err: error }, "The record could not be downloaded to its end."),
    );
  };

/** A download that fails is cut off, so that it does not look whole. */
async function send(response: Response, text: Readable, onFailure: (error: unknown) => void): Promise<void> {
  response.set({
    "Cache-Control": "no-store",
    "Content-Disposition": 'attachment; filename="audit-log.csv"',
    "Content-Type": "text/csv; charset=utf-8",
  });
  await pipeline(text, response).catch((error: unknown) => {
    if (!isClientGone(error)) onFailure(error);
  });
}
