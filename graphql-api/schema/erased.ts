/** Shown in place of a text that was erased. */
export const erasedText = "[erased]";

/** Shown in place of the name of a person who was erased. */
export const erasedPersonName = "Erased user";
