import { Readable } from "node:stream";
import { isRefusal, type Refusal } from "@logue/command-service/contract/refusals.ts";
import type { ArrivedMail } from "@logue/integrations/index.ts";
import type { RequestContext, Viewer } from "../../context.ts";
import { cleanName } from "../../files/incoming-file.ts";
import { takeUpload } from "../../files/upload.ts";

/** Keeps the attachments as the person's uploads. Those that are not posted are cleared away later. */
export async function keepAttachments(
  context: RequestContext,
  viewer: Viewer,
  roomId: string,
  { attachments }: Pick<ArrivedMail, "attachments">,
): Promise<readonly string[] | Refusal> {
  const fileIds: string[] = [];
  for (const { name, contentType, content } of attachments) {
    const kept = await takeUpload(context, viewer, {
      place: { roomId, isAvatar: false, isEmoji: false },
      toldBytes: content.length,
      fileBytes: content.length,
      hasEnded: async () => false,
      open: async () => ({
        name: cleanName(name),
        declaredType: contentType,
        bytes: Readable.from([content], { objectMode: false }),
      }),
    });
    if (isRefusal(kept)) return kept;
    fileIds.push(kept.fileId);
  }
  return fileIds;
}
