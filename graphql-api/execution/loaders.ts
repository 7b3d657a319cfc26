import type { Collection, ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type AttachmentDocument, attachments } from "@logue/projection-service/contract/attachments.ts";
import { type FileDocument, files } from "@logue/projection-service/contract/files.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { type ReadingDocument, readings } from "@logue/projection-service/contract/reading.ts";
import { type MembershipDocument, memberships, type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import { type TeamDocument, teams } from "@logue/projection-service/contract/teams.ts";
import {
  type ThreadParticipationDocument,
  type ThreadReadingDocument,
  threadParticipations,
  threadReadings,
} from "@logue/projection-service/contract/threads.ts";
import DataLoader from "dataloader";

type DocumentLoader<Document> = DataLoader<string, Document | undefined>;

/** Documents by id, batched and cached for one operation. */
export interface Loaders {
  readonly rooms: DocumentLoader<RoomDocument>;
  readonly memberships: DocumentLoader<MembershipDocument>;
  readonly teams: DocumentLoader<TeamDocument>;
  readonly messages: DocumentLoader<MessageDocument>;
  readonly attachments: DocumentLoader<AttachmentDocument>;
  readonly files: DocumentLoader<FileDocument>;
  readonly readings: DocumentLoader<ReadingDocument>;
  readonly threadReadings: DocumentLoader<ThreadReadingDocument>;
  readonly threadParticipations: DocumentLoader<ThreadParticipationDocument>;
}

export const createLoaders = (readStore: ReadStore): Loaders => ({
  rooms: documentLoader(readStore, rooms),
  memberships: documentLoader(readStore, memberships),
  teams: documentLoader(readStore, teams),
  messages: documentLoader(readStore, messages),
  attachments: documentLoader(readStore, attachments),
  files: documentLoader(readStore, files),
  readings: documentLoader(readStore, readings),
  threadReadings: documentLoader(readStore, threadReadings),
  threadParticipations: documentLoader(readStore, threadParticipations),
});

/** After a command, documents read before it may be outdated. */
export function forgetLoaded(loaders: Loaders): void {
  for (const loader of Object.values(loaders)) loader.clearAll();
}

const documentLoader = <Document extends { readonly id: string }>(
  readStore: ReadStore,
  collection: Collection<Document>,
): DocumentLoader<Document> => new DataLoader((ids) => readStore.getMany(collection, ids));
