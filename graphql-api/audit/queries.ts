import { isEventType } from "@logue/command-service/contract/event.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { demand, signedIn } from "../access.ts";
import { requestError } from "../execution/request-errors.ts";
import type { AuditLogFilter, QueryResolvers } from "../generated/resolvers.ts";
import { pageSize } from "../schema/connections.ts";
import { namedBy } from "./named.ts";
import { positionCursor } from "./position-cursor.ts";
import { type RecordFilter, readRecord } from "./record.ts";

const kindsMax = 20;
const cursor = positionCursor("record");

export const auditQueries: Pick<QueryResolvers, "auditLog"> = {
  async auditLog(_query, { filter, first, after }, context) {
    const viewer = signedIn(context);
    demand(viewer, "audit.read");
    const before = cursor.read(after);
    const { readStore } = context.services;
    const { entries, next } = await readRecord(readStore, await filterOf(readStore, filter, viewer.userId), {
      before,
      size: pageSize(first, 50),
    });
    return cursor.connection(entries, ({ id }) => id, next, before);
  },
};

/** Throws `InputInvalid` for kinds of events that do not exist, since nothing would be found of them. */
export async function filterOf(
  readStore: ReadStore,
  asked: AuditLogFilter | null | undefined,
  viewerId: string,
): Promise<RecordFilter> {
  const { actorId, personId, roomId, kinds, text, from, to } = asked ?? {};
  if ((kinds?.length ?? 0) > kindsMax) throw requestError("InputInvalid", `At most ${kindsMax} kinds.`);
  const unknown = kinds?.find((kind) => !isEventType(kind));
  if (unknown !== undefined) throw requestError("InputInvalid", "There is no such kind of event.");
  return {
    viewerId,
    actorId: actorId?.toLowerCase(),
    personId: personId?.toLowerCase(),
    roomId: roomId?.toLowerCase(),
    kinds: kinds ?? undefined,
    named: typeof text === "string" ? await namedBy(readStore, text) : undefined,
    from: from ?? undefined,
    to: to ?? undefined,
  };
}
