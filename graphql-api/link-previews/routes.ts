import { refuse } from "@logue/command-service/contract/refusals.ts";
import { tokenAllows } from "@logue/command-service/contract/token-permissions.ts";
import express, { type RequestHandler, type Router } from "express";
import { readableMessage } from "../access.ts";
import { answerNotSignedIn, answerRefusal } from "../files/answer-refusal.ts";
import { serve } from "../files/download.ts";
import { setServedHeaders } from "../files/served-headers.ts";
import type { ContextOf } from "../files/upload.ts";

/**
 * `GET /previews/:messageId/:id`: the small copy of a linked page's picture, for those
 * who may read the message. No reader's address gets to the linked site.
 */
export function linkPreviewRoutes(contextOf: ContextOf): Router {
  const router = express.Router();
  router.get("/previews/:messageId/:id", pictureHandler(contextOf));
  return router;
}

const pictureHandler =
  (contextOf: ContextOf): RequestHandler<{ messageId: string; id: string }> =>
  async (request, response) => {
    const context = await contextOf(request, response);
    if (context.viewer === null) return answerNotSignedIn(response);
    if (!tokenAllows(context.viewer, "messages.read")) return answerRefusal(response, refuse("NotPermitted"));
    const { messageId, id } = request.params;
    const message = await readableMessage(context, messageId);
    const picture = message?.linkPreviews?.find((preview) => preview.previewId === id)?.picture ?? null;
    const key = picture && (await context.services.dataKeys.dataKeyById(picture.keyId));
    if (picture === null || !(key instanceof Buffer)) return answerRefusal(response, refuse("FileUnknown"));
    const served = { ...picture, entityTag: `"${id}"` };
    setServedHeaders(response, { ...served, name: "preview.webp", isSaved: false, isOnFilesOrigin: false });
    return serve(context, request, response, served, key);
  };
