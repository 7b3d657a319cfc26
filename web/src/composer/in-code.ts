/** Whether a place in a text is in a block of code that has begun. */
export const isInCode = (text: string, caret?: number): boolean => text.slice(0, caret).split(/^```[^`]*$/m).length % 2 === 0;
