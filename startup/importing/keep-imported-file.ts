import { isRefusal, type RefusalCode } from "@logue/command-service/contract/refusals.ts";
import { cleanName } from "@logue/graphql-api/files/incoming-file.ts";
import { keepThumbnail, refuseUnpictured } from "@logue/graphql-api/files/keep-file.ts";
import { emojiShape } from "@logue/graphql-api/files/make-thumbnail.ts";
import { receiveFile } from "@logue/graphql-api/files/receive-file.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { ImportAnswer, ImportedFile, ImportHost } from "@logue/integrations/integration.ts";
import type { OpenWorkspace } from "../open-workspace.ts";

type Stores = Pick<OpenWorkspace, "blobStore" | "dataKeys" | "readStore"> & { readonly config: Config };

/**
 * Stores a file of an import like an upload: inspected, counted, encrypted with its uploader's key,
 * then recorded.
 */
export async function keepImportedFile(
  { blobStore, dataKeys, readStore, config }: Stores,
  send: ImportHost["send"],
  file: ImportedFile,
): Promise<ImportAnswer> {
  const { fileId, roomId, uploaderId, commandId, occurredAt } = file;
  const dataKey = await dataKeys.dataKeyFor(uploaderId);
  const blobKey = `files/${fileId}`;
  const incoming = { name: cleanName(file.name), declaredType: "", bytes: await file.open() };
  const received = await receiveFile({ blobStore, readStore, config }, blobKey, dataKey.key, incoming);
  if (isRefusal(received)) return refusedWith(received.refused);
  const pictured = await keepThumbnail(
    { services: { blobStore } },
    fileId,
    dataKey,
    received,
    file.isEmoji ? emojiShape : undefined,
  );
  const facts = { ...received, ...pictured, name: incoming.name, blobKey, keyId: dataKey.keyId };
  const unpictured = refuseUnpictured(roomId, facts);
  const data = { ...facts, fileId, roomId };
  const answer = unpictured
    ? refusedWith(unpictured.refused)
    : await send({ type: "RecordUpload", data, commandId, actorId: uploaderId, occurredAt });
  // When it is unknown whether the upload was recorded, its bytes must stay.
  if (answer.kind === "accepted" || answer.code === "StoreUnavailable") return answer;
  await blobStore.delete(blobKey);
  if (facts.thumbnail !== null) await blobStore.delete(facts.thumbnail.blobKey);
  return answer;
}

const refusedWith = (code: RefusalCode): ImportAnswer => ({ kind: "refused", code });
