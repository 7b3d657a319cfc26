import type { NamedRole } from "./session-days.ts";

/** A line of the setting `secondFactorByRole`: a role, and the days of grace. */
const roleGracePattern = /^(\S.*?)\s+(\d{1,3})$/;

export const isRoleGrace = (line: string): boolean => roleGracePattern.test(line);

/** A role that needs a second factor. */
export interface RoleGrace {
  /** The role's id or name, folded to lower case. */
  readonly role: string;
  readonly graceDays: number;
}

/** What the lines of the setting say. */
export const roleGracesIn = (lines: readonly string[]): RoleGrace[] =>
  lines.flatMap((line) => {
    const [, role = "", days = ""] = roleGracePattern.exec(line) ?? [];
    return role === "" ? [] : [{ role: role.toLowerCase(), graceDays: Number(days) }];
  });

/** When each of these roles first needed a factor: ISO 8601, by the role's word in the setting. */
export type DemandedSince = Readonly<Record<string, string>>;

/**
 * A role whose line stays keeps its beginning, so that another number of days does not begin the
 * grace anew.
 */
export const demandedSinceAfter = (before: DemandedSince, lines: readonly string[], changedAt: string): DemandedSince =>
  Object.fromEntries(roleGracesIn(lines).map(({ role }) => [role, before[role] ?? changedAt]));

/** A role that a person holds. */
export interface RoleHeldSince extends NamedRole {
  readonly sinceMs: number;
}

const dayMs = 24 * 60 * 60_000;

/**
 * When a person with these roles must have a second factor: the grace of a role begins with its
 * grant or with the role's line in the setting, whichever is later. Of several roles the earliest
 * end counts. Undefined where none of the roles needs a factor.
 */
export function factorDueAtMs(
  graces: readonly RoleGrace[],
  demandedSince: DemandedSince,
  held: readonly RoleHeldSince[],
): number | undefined {
  const ends = graces.flatMap(({ role, graceDays }) =>
    held
      .filter(({ id, name }) => id.toLowerCase() === role || name?.toLowerCase() === role)
      .map(({ sinceMs }) => Math.max(sinceMs, Date.parse(demandedSince[role] ?? "") || 0) + graceDays * dayMs),
  );
  return ends.length === 0 ? undefined : Math.min(...ends);
}
