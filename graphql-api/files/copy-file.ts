import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { tokenAllows } from "@logue/command-service/contract/token-permissions.ts";
import { getEncryptedBlob } from "@logue/infra/blob-store/encrypted-blobs.ts";
import type { FileDocument } from "@logue/projection-service/contract/files.ts";
import { readableFile, signedIn } from "../access.ts";
import { commandIdOf, refusedPayload, sendCommand } from "../commands/send-command.ts";
import type { RequestContext, Viewer } from "../context.ts";
import type { KeptFile } from "./keep-file.ts";
import { takeUpload } from "./upload.ts";

interface AskedCopy {
  readonly fileId: string;
  readonly roomId: string;
  readonly commandId?: string | null;
}

/**
 * Copies a file that the viewer may read into another room, as the viewer's own upload. The bytes
 * are written again under the viewer's key: then neither the erasure of one of the two people, nor a
 * deletion or purge in one of the rooms, takes the file away in the other.
 */
export async function copyFile(context: RequestContext, { fileId, roomId, commandId }: AskedCopy) {
  const viewer = signedIn(context);
  const copyId = derivedId("file-copy", commandIdOf(viewer, commandId));
  const source = await presentSource(context, viewer, fileId);
  if (source === undefined) return refusedPayload(refuse("FileUnknown"));
  const kept = await keepCopy(context, viewer, { source, copyId, roomId });
  if (isRefusal(kept)) return refusedPayload(kept);
  if (source.description) await describe(context, viewer, copyId, source.description);
  const { position, isVisible } = kept;
  return { result: { fileId: copyId }, refusal: null, position, isVisible };
}

/** A token that may not read messages copies nothing from them. */
async function presentSource(context: RequestContext, viewer: Viewer, fileId: string): Promise<FileDocument | undefined> {
  if (!tokenAllows(viewer, "messages.read")) return undefined;
  const file = await readableFile(context, fileId);
  return file?.deletedAt === null ? file : undefined;
}

interface Copy {
  readonly source: FileDocument;
  readonly copyId: string;
  readonly roomId: string;
}

async function keepCopy(context: RequestContext, viewer: Viewer, { source, copyId, roomId }: Copy): Promise<KeptFile | Refusal> {
  const { blobStore, dataKeys } = context.services;
  const { name, contentType, sizeBytes } = source;
  return takeUpload(context, viewer, {
    fileId: copyId,
    place: { roomId, isAvatar: false, isEmoji: false },
    ...{ toldBytes: sizeBytes, fileBytes: sizeBytes },
    hasEnded: async () => false,
    open: async () => {
      const key = await dataKeys.dataKeyById(source.keyId);
      if (!(key instanceof Buffer)) return undefined;
      return { name, declaredType: contentType, bytes: await getEncryptedBlob(blobStore, source.blobKey, key) };
    },
  });
}

async function describe(context: RequestContext, actor: Viewer, fileId: string, description: string): Promise<void> {
  await sendCommand(context, "DescribeFile", { fileId, description }, { actor, commandId: derivedId("describe-copy", fileId) });
}
