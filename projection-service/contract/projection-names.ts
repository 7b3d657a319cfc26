/** The name of every projection, in the order in which operators see them. */
export const projectionNames = [
  "workspace",
  "users",
  "teams",
  "rooms",
  "messages",
  "mentions",
  "reading",
  "files",
  "audit",
] as const;
