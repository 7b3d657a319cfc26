import { hash } from "node:crypto";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type KeptWorkspace, keepWorkspace } from "../workspace/kept-workspace.ts";

/**
 * The mark of this installation in its cursors. A position means nothing in the history of another
 * installation, or of this one after its data was replaced.
 */
export interface CursorOrigin extends KeptWorkspace {
  /** A digest of the workspace's id; null until there is a workspace. */
  current(): string | null;
}

const digestLength = 8;
const stamped = /^([0-9a-f]{8})~(.*)$/s;

export function createCursorOrigin(readStore: ReadStore): CursorOrigin {
  let origin: string | null = null;
  const kept = keepWorkspace(readStore, ({ workspaceId }) => {
    origin = hash("sha256", `logue cursor ${workspaceId}`).slice(0, digestLength);
  });
  return { ...kept, current: () => origin };
}

/** The cursor as clients see it. */
export const withOrigin = (origin: CursorOrigin, cursor: string): string => {
  const mark = origin.current();
  return mark === null ? cursor : `${mark}~${cursor}`;
};

/**
 * The cursor that a client gave, without its mark; undefined for one of another installation. A
 * cursor without a mark is from before there were marks, and is taken as it is.
 */
export function withoutOrigin(origin: CursorOrigin, given: string): string | undefined {
  const [, mark, cursor] = stamped.exec(given) ?? [];
  if (mark === undefined) return given;
  const own = origin.current();
  return own === null || own === mark ? cursor : undefined;
}

/**
 * The cursor that a feed continues from. Instead of one of another installation `foreign` is
 * returned: a cursor that the feed answers with `Resync`, so that the client begins anew.
 */
export function feedCursor(origin: CursorOrigin, given: string | null | undefined, foreign: string): string | null {
  return given === null || given === undefined ? null : (withoutOrigin(origin, given) ?? foreign);
}
