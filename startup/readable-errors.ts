import { BlobStoreError } from "@logue/infra/blob-store/blob-store.ts";
import { CommandChannelForbidden, NoCommandService } from "@logue/infra/command-channel/command-channel.ts";
import { BusMisconfigured } from "@logue/infra/event-bus/event-bus.ts";
import { EventStoreError } from "@logue/infra/event-store/event-store.ts";
import { ConfigurationError } from "@logue/infra/settings/config.ts";
import { DataFolderError } from "@logue/infra/stores/data-folder.ts";
import { MasterKeyError } from "@logue/infra/vault/master-key.ts";

const kinds = [
  CommandChannelForbidden,
  NoCommandService,
  ConfigurationError,
  DataFolderError,
  MasterKeyError,
  BusMisconfigured,
  EventStoreError,
  BlobStoreError,
];
/** Of errors whose class comes with a driver, which is not loaded to know them. */
const names = new Set(["WrongMasterKey", "MongodbRefused", "BlobStoreRefused"]);

/** What the person at the terminal can put right herself; everything else is a bug and shows its stack. */
export const isReadable = (error: unknown): error is Error =>
  error instanceof Error && (kinds.some((kind) => error instanceof kind) || names.has(error.name));

/** Something that the person at the terminal can put right. */
export class UserError extends Error {}
