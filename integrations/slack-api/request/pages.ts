import type { Page } from "../documents.ts";
import { SlackError } from "../slack-error.ts";

/** One list after the other, such as active accounts and then deactivated ones. */
export interface Place<Part extends string> {
  readonly part: Part;
  /** The cursor within the part; null for its beginning. */
  readonly after: string | null;
}

export function placeIn<Part extends string>(cursor: string, parts: readonly [Part, ...Part[]]): Place<Part> {
  if (cursor === "") return { part: parts[0], after: null };
  const [, name = "", after = ""] = /^([a-z]+):([\s\S]*)$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  const part = parts.find((each) => each === name);
  if (part === undefined) throw new SlackError("invalid_cursor");
  return { part, after: after === "" ? null : after };
}

const cursorOf = <Part extends string>({ part, after }: Place<Part>): string =>
  Buffer.from(`${part}:${after ?? ""}`).toString("base64url");

/** The cursor of what follows a page; empty at the end of the last part. */
export function nextCursor<Part extends string>(
  part: Part,
  parts: readonly Part[],
  { pageInfo }: Pick<Page<unknown>, "pageInfo">,
): string {
  if (pageInfo.hasNextPage) return cursorOf({ part, after: pageInfo.endCursor });
  const next = parts[parts.indexOf(part) + 1];
  return next === undefined ? "" : cursorOf({ part: next, after: null });
}

export const nextPage = (cursor: string) => ({ response_metadata: { next_cursor: cursor } });
