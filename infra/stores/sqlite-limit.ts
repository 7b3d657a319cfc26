/**
 * The limit of a statement, by a parameter of it. Where the parameter stands alone SQLite plans by
 * its value, and so compiles the statement again each time that it runs.
 */
export const limitBy = (parameter: string): string => `LIMIT (SELECT ${parameter})`;
