import { isEventType } from "@logue/command-service/contract/event.ts";
import { demand, signedIn } from "../access.ts";
import { requestError } from "../execution/request-errors.ts";
import type { AuditLogFilter, QueryResolvers } from "../generated/resolvers.ts";
import { pageSize, readCursor } from "../schema/connections.ts";
import { type RecordFilter, readRecord } from "./record.ts";

const kindsMax = 20;
const record = { name: "record" };

export const auditQueries: Pick<QueryResolvers, "auditLog"> = {
  async auditLog(_query, { filter, first, after }, context) {
    demand(signedIn(context), "audit.read");
    const before = readPosition(after);
    const { entries, next } = await readRecord(context.services.readStore, filterOf(filter), {
      before,
      size: pageSize(first, 50),
    });
    const edges = entries.map((node) => ({ cursor: cursorOf(node.id), node }));
    const endCursor = next === null ? (edges.at(-1)?.cursor ?? null) : cursorOf(next);
    const startCursor = edges[0]?.cursor ?? null;
    return { edges, pageInfo: { hasNextPage: next !== null, hasPreviousPage: before !== undefined, startCursor, endCursor } };
  },
};

const cursorOf = (position: string): string => `${record.name}:${position}`;

function readPosition(cursor: string | null | undefined): string | undefined {
  const position = readCursor(record, cursor);
  if (position !== undefined && !/^\d{20}$/.test(String(position))) throw requestError("CursorInvalid");
  return position === undefined ? undefined : String(position);
}

/** Throws `InputInvalid` for kinds of events that do not exist, since nothing would be found of them. */
function filterOf(asked: AuditLogFilter | null | undefined): RecordFilter {
  const { actorId, personId, roomId, kinds, from, to } = asked ?? {};
  if ((kinds?.length ?? 0) > kindsMax) throw requestError("InputInvalid", `At most ${kindsMax} kinds.`);
  const unknown = kinds?.find((kind) => !isEventType(kind));
  if (unknown !== undefined) throw requestError("InputInvalid", "There is no such kind of event.");
  return {
    actorId: actorId?.toLowerCase(),
    personId: personId?.toLowerCase(),
    roomId: roomId?.toLowerCase(),
    kinds: kinds ?? undefined,
    from: from ?? undefined,
    to: to ?? undefined,
  };
}
