/** The number of characters as people count them: an emoji is one. */
export const characterCount = (text: string): number => [...text].length;
