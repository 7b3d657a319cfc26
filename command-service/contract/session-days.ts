/** After how many days a session ends: without use, and although it is used (null: never). */
export interface SessionLimits {
  readonly idleDays: number;
  readonly lifetimeDays: number | null;
}

/** A role of a person: its id, and its name where it was made in the workspace. */
export interface NamedRole {
  readonly id: string;
  readonly name?: string | undefined;
}

/** A line of the setting `sessionDaysByRole`: a role, days without use, days although it is used. */
const roleDaysPattern = /^(\S.*?)\s+([1-9]\d{0,3}|-)\s+([1-9]\d{0,3}|-)$/;

export const isRoleDays = (line: string): boolean => roleDaysPattern.test(line);

/** The limits for a person with these roles: of several that apply, the shortest. */
export function sessionLimitsFor(
  { idleDays, lifetimeDays }: SessionLimits,
  sessionDaysByRole: readonly string[],
  roles: readonly NamedRole[],
): SessionLimits {
  const names = new Set(roles.flatMap(({ id, name }) => [id, name]).flatMap((word) => (word ? [word.toLowerCase()] : [])));
  const lines = sessionDaysByRole.flatMap((line) => {
    const [, role = "", idle, lifetime] = roleDaysPattern.exec(line) ?? [];
    return names.has(role.toLowerCase()) ? [{ idle: daysOf(idle), lifetime: daysOf(lifetime) }] : [];
  });
  const longest = Math.min(lifetimeDays ?? Number.POSITIVE_INFINITY, ...lines.map(({ lifetime }) => lifetime));
  return {
    idleDays: Math.min(idleDays, ...lines.map(({ idle }) => idle)),
    lifetimeDays: longest === Number.POSITIVE_INFINITY ? null : longest,
  };
}

const daysOf = (word: string | undefined): number =>
  word === undefined || word === "-" ? Number.POSITIVE_INFINITY : Number(word);
