/** A cursor of the API without the mark of its installation, as the log knows it. */
export const unmarked = (cursor: string): string => cursor.replace(/^[0-9a-f]{8}~/, "");
