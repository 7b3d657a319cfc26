/** Shown in place of a text or a name that was erased. */
export const erasedText = "[erased]";
