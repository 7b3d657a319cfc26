import type { Readable } from "node:stream";
import type { Commands } from "@logue/command-service/contract/commands.ts";
import { isRefusal, type RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { Services } from "../context.ts";
import { cleanName } from "./incoming-file.ts";
import { keepThumbnail, refuseUnpictured } from "./keep-file.ts";
import { emojiShape } from "./make-thumbnail.ts";
import { receiveFile } from "./receive-file.ts";

/** A file that Logue brings in for a person, who does not upload it. */
export interface OwnedFile {
  readonly fileId: string;
  /** Null for an avatar or an emoji. */
  readonly roomId: string | null;
  /** The file can be read until this person is erased. */
  readonly ownerId: string;
  readonly name: string;
  readonly isEmoji?: boolean;
  open(): Promise<Readable>;
}

export type RefusedFile = { readonly kind: "refused"; readonly code: RefusalCode };
type Recorded = { readonly kind: "accepted" } | { readonly kind: "refused"; readonly code: string };
type Stores = Pick<Services, "blobStore" | "dataKeys" | "readStore" | "config">;

/**
 * Stores the file like an upload: inspected, counted, encrypted with its owner's key. Then `record`
 * records it.
 */
export async function keepForOwner<Answer extends Recorded>(
  services: Stores,
  { fileId, roomId, ownerId, name: givenName, isEmoji, open }: OwnedFile,
  record: (upload: Commands["RecordUpload"]) => Promise<Answer>,
): Promise<Answer | RefusedFile> {
  const { blobStore, dataKeys } = services;
  const dataKey = await dataKeys.dataKeyFor(ownerId);
  const [blobKey, name] = [`files/${fileId}`, cleanName(givenName)];
  const received = await receiveFile(services, blobKey, dataKey.key, { name, declaredType: "", bytes: await open() });
  if (isRefusal(received)) return { kind: "refused", code: received.refused };
  const pictured = await keepThumbnail({ services }, fileId, dataKey, received, isEmoji ? emojiShape : undefined);
  const facts = { ...received, ...pictured, name, blobKey, keyId: dataKey.keyId };
  const unpictured = refuseUnpictured(roomId, facts);
  const answer = unpictured
    ? ({ kind: "refused", code: unpictured.refused } as const)
    : await record({ ...facts, fileId, roomId });
  // When it is unknown whether the upload was recorded, its bytes must stay.
  if (answer.kind === "accepted" || answer.code === "StoreUnavailable") return answer;
  await blobStore.delete(blobKey);
  if (facts.thumbnail !== null) await blobStore.delete(facts.thumbnail.blobKey);
  return answer;
}
