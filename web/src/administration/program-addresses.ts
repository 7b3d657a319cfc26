/** The addresses of a text with spaces or lines between. */
export const addressesIn = (text: string): string[] => text.split(/\s+/).filter((address) => address !== "");
