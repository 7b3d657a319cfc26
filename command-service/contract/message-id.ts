/** The time in a UUID of version 7, epoch milliseconds; undefined for every other version. */
export const timeOfId = (id: string): number | undefined =>
  id[14] === "7" ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : undefined;
