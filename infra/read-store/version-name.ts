import type { ProjectionVersion } from "./read-store.ts";

/** The name that a version has in every store, `rooms@2`. */
export const nameOf = ({ projection, version }: ProjectionVersion): string => `${projection}@${version}`;

/** The versions of the projection among names of versions, ascending. */
export function versionsNamed(projection: string, names: Iterable<string>): readonly number[] {
  const prefix = `${projection}@`;
  const own = [...names].filter((name) => name.startsWith(prefix));
  return own.map((name) => Number(name.slice(prefix.length))).sort((one, other) => one - other);
}
