import { requestError } from "../execution/request-errors.ts";
import { type Connection, readCursor } from "../schema/connections.ts";

/** The cursors of a list in the order of the log, newest first. */
export function positionCursor(name: string) {
  const cursorOf = (position: string): string => `${name}:${position}`;
  return {
    at: cursorOf,
    /** The position in a cursor. Throws `CursorInvalid` for any other text. */
    read(cursor: string | null | undefined): string | undefined {
      const position = readCursor({ name }, cursor);
      if (position === undefined) return undefined;
      if (!/^\d{20}$/.test(String(position))) throw requestError("CursorInvalid");
      return String(position);
    },
    /** A page; `next` is where the one after it begins, which may be further than its last item. */
    connection<Item>(
      items: readonly Item[],
      positionOf: (item: Item) => string,
      next: string | null,
      before: string | undefined,
    ): Connection<Item> {
      const more = { hasNextPage: next !== null, hasPreviousPage: before !== undefined };
      const edges = items.map((node) => ({ cursor: cursorOf(positionOf(node)), node }));
      const endCursor = next === null ? (edges.at(-1)?.cursor ?? null) : cursorOf(next);
      return { edges, pageInfo: { ...more, startCursor: edges[0]?.cursor ?? null, endCursor } };
    },
  };
}
