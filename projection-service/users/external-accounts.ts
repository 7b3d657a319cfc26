import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type ExternalAccountDocument, externalAccounts } from "../contract/users.ts";
import type { EventRecord, Step } from "../projection.ts";

type Linked = EventRecord<"ExternalAccountLinked">;
type Unlinked = EventRecord<"ExternalAccountUnlinked">;

const idsOf = ({ data }: Linked | Unlinked): string[] => [`${data.digest}.${data.userId}`];

const link: Step<ExternalAccountDocument, Linked> = {
  collection: externalAccounts,
  ids: idsOf,
  fold: (_nothing, event, id) => {
    const { digest, userId, instanceId, label } = event.data;
    return { id, digest, userId, instanceId, label, linkedAt: occurredAt(event) };
  },
};

const unlink: Step<ExternalAccountDocument, Unlinked> = {
  collection: externalAccounts,
  ids: idsOf,
  fold: () => undefined,
};

/** Part of the users projection: which accounts of other systems open which accounts. */
export const externalAccountReads = { ExternalAccountLinked: [link], ExternalAccountUnlinked: [unlink] };
