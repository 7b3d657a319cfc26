import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { GraphQLError } from "graphql";
import { clientError } from "../execution/operation-errors.ts";
import { requestError } from "../execution/request-errors.ts";
import type { LiveField } from "../fan-out/live-field.ts";
import { type LiveSource, LiveSubscription } from "../fan-out/live-subscription.ts";
import type { SubscriptionAuditEntryAddedArgs } from "../generated/resolvers.ts";
import { overloaded } from "../limits/limit-errors.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { filterOf } from "./queries.ts";
import { type RecordFilter, readRecord } from "./record.ts";
import { type RecordTail, recordItem } from "./record-tail.ts";

export interface LiveRecordOptions {
  readonly readStore: ReadStore;
  readonly recordTail: RecordTail;
}

/** `auditEntryAdded`: what came before is in `auditLog`. */
export function createLiveRecord({ readStore, recordTail }: LiveRecordOptions): LiveField {
  return async ({ onEnd, ...beginning }, fieldArguments) => {
    const { filter } = fieldArguments as unknown as SubscriptionAuditEntryAddedArgs;
    const wanted = viewerMay(beginning.viewer, "audit.read")
      ? await filterOf(readStore, filter, beginning.viewer.userId).catch(clientError)
      : requestError("NotPermitted");
    if (wanted instanceof GraphQLError) {
      onEnd();
      return wanted;
    }
    const subscription = new LiveSubscription({
      ...beginning,
      source: newestFirstSource(readStore, wanted),
      sequence: recordTail.sequence,
      onEnd: (ended) => {
        recordTail.detach(ended);
        onEnd();
      },
    });
    await recordTail.attach(subscription, wanted);
    return subscription;
  };
}

/** The newest entry comes first, so that a client knows from where on it is told. */
function newestFirstSource(readStore: ReadStore, filter: RecordFilter): LiveSource {
  let newestId = "";
  return {
    async *backfill() {
      const [newest] = (await readRecord(readStore, filter, { before: undefined, size: 1 })).entries;
      if (newest === undefined) return;
      newestId = newest.id;
      yield [recordItem(newest)];
    },
    wasSent: (item) => item.__typename === "AuditEntry" && item.id === newestId,
    isOvertaken: (items) => items.some((item) => item.__typename === "AuditEntry" && item.id >= newestId),
    resync: () => Promise.reject(overloaded()),
  };
}
