import { keepForOwner } from "@logue/graphql-api/files/keep-for-owner.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { ImportAnswer, ImportedFile, ImportHost } from "@logue/integrations/integration.ts";
import type { OpenWorkspace } from "../open-workspace.ts";

type Stores = Pick<OpenWorkspace, "blobStore" | "dataKeys" | "readStore"> & { readonly config: Config };

/** Stores a file of an import under its uploader's key, and records it. */
export const keepImportedFile = (stores: Stores, send: ImportHost["send"], file: ImportedFile): Promise<ImportAnswer> =>
  keepForOwner(stores, { ...file, ownerId: file.uploaderId }, (data) =>
    send({ type: "RecordUpload", data, commandId: file.commandId, actorId: file.uploaderId, occurredAt: file.occurredAt }),
  );
