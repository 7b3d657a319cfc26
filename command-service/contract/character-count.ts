/** How many characters people would count, so that an emoji is not two. */
export const characterCount = (text: string): number => [...text].length;
