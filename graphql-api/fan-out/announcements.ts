import { changesTopic } from "@logue/command-service/contract/topics.ts";
import type { ConsumerHandle, EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { ChangesAnnouncement, DocumentChange } from "@logue/projection-service/contract/changes.ts";

/**
 * Hands every announcement of changed documents to the listener, in the order of each partition;
 * calls `onLost` when the bus has dropped some that were not handed over.
 */
export const followAnnouncements = (
  eventBus: EventBus,
  onAnnouncement: (announcement: ChangesAnnouncement) => void,
  onLost: () => void = () => {},
): Promise<ConsumerHandle> =>
  eventBus.broadcast({
    topic: changesTopic,
    onRecordsLost: onLost,
    handle: (records) => {
      for (const { value } of records) onAnnouncement(JSON.parse(value) as ChangesAnnouncement);
    },
  });

/** The changed document when it is one of this collection and still there. */
export const changedDocument = <Document extends { readonly id: string }>(
  change: DocumentChange,
  collection: Collection<Document>,
): Document | undefined =>
  change.collection === collection.name && change.document !== null ? (change.document as Document) : undefined;
