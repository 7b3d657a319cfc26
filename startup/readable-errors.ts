import { BlobStoreError } from "@logue/infra/blob-store/blob-store.ts";
import { CommandChannelForbidden, NoCommandService } from "@logue/infra/command-channel/command-channel.ts";
import { BusMisconfigured } from "@logue/infra/event-bus/event-bus.ts";
import { EventStoreError } from "@logue/infra/event-store/event-store.ts";
import { ConfigurationError } from "@logue/infra/settings/config.ts";
import { DataFolderError } from "@logue/infra/stores/data-folder.ts";
import { MasterKeyError } from "@logue/infra/vault/master-key.ts";
import { VaultMismatch } from "@logue/infra/vault/vault-mismatch.ts";
import { BackupError } from "./backup/manifest.ts";

const kinds = [
  BackupError,
  CommandChannelForbidden,
  NoCommandService,
  ConfigurationError,
  DataFolderError,
  MasterKeyError,
  VaultMismatch,
  BusMisconfigured,
  EventStoreError,
  BlobStoreError,
];
/** Error classes of drivers, by name: the driver need not be loaded to recognise them. */
const names = new Set(["WrongMasterKey", "MasterKeyMissing", "MongodbRefused", "BlobStoreRefused"]);

/** Errors that an operator can fix. All others are bugs and are shown with their stack. */
export const isReadable = (error: unknown): error is Error =>
  error instanceof Error && (kinds.some((kind) => error instanceof kind) || names.has(error.name));

/** Whether an operator at the terminal can fix the error. */
export class UserError extends Error {}
