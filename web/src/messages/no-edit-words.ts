import { inUnit, unitFor, unitsOf } from "../administration/setting-units.ts";
import type { MessagePartsFragment } from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { countOf } from "../text/count-of.ts";

type Sent = Pick<MessagePartsFragment, "sender" | "deletedAt">;

/** Why none of these messages can be edited. */
export function noEditWords({ userId, facts }: Pick<Workspace, "userId" | "facts">, messages: readonly Sent[]): string {
  const windowMs = facts.editWindowMs;
  const areOwnThere = messages.some(({ sender, deletedAt }) => sender.id === userId && deletedAt === null);
  if (!areOwnThere || windowMs === null) return "None of these messages is yours to edit.";
  if (windowMs === 0) return "Messages cannot be edited in this workspace.";
  return `A message can be edited for ${spanOf(windowMs)} after it was sent. Yours here are older.`;
}

function spanOf(windowMs: number): string {
  const unit = unitFor(windowMs, unitsOf({ key: "editWindowMs", kind: "NUMBER" }));
  return unit ? countOf(Number(inUnit(windowMs, unit)), unit.name.slice(0, -1)) : "";
}
