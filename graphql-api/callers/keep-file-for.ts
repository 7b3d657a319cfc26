import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import type { CallerFile, Executed } from "@logue/integrations/index.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { cleanName } from "../files/incoming-file.ts";
import { takeUpload } from "../files/upload.ts";
import { rightsKey } from "../roles/granted-roles.ts";
import { callRefusal } from "./call-refusals.ts";

/** Keeps a file of code's as the viewer's upload. */
export async function keepFileFor(
  context: RequestContext,
  viewer: Viewer,
  { roomId, name, declaredType, sizeBytes, bytes }: CallerFile,
  again: () => Promise<Viewer | null>,
): Promise<Executed<{ readonly fileId: string }>> {
  const kept = await takeUpload(context, viewer, {
    place: { roomId, isAvatar: false, isEmoji: false },
    toldBytes: sizeBytes,
    fileBytes: sizeBytes,
    hasEnded: async () => {
      const now = await again();
      return now === null || rightsKey(now) !== rightsKey(viewer);
    },
    open: async () => ({ name: cleanName(name), declaredType, bytes }),
  });
  return isRefusal(kept) ? { refused: callRefusal(kept.refused, kept.details) } : { data: { fileId: kept.fileId } };
}
