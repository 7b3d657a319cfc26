import { z } from "zod";
import { cleanLine, cleanLines, cleanMessage } from "./clean-text.ts";

/** Longer than any accepted text. Longer input is refused before it is checked in detail. */
export const lineLengthMax = 1_000;
const linesLengthMax = 4_000;

const isWellFormed = (text: string): boolean => text.isWellFormed();
const notWellFormed = "not well-formed Unicode";

/** A text of one line: a name, a title, a topic, a label. */
export const lineSchema = z.string().max(lineLengthMax).refine(isWellFormed, notWellFormed).transform(cleanLine);

/** A text of several lines, of at most so many characters. */
export const linesUpTo = (lengthMax: number) =>
  z.string().max(lengthMax).refine(isWellFormed, notWellFormed).transform(cleanLines);

/** A text of several lines: a description. */
export const linesSchema = linesUpTo(linesLengthMax);

/** The text of a message. A setting limits its length. */
export const messageTextSchema = z.string().refine(isWellFormed, notWellFormed).transform(cleanMessage);

/** A line with at least one character. */
export const filledLine = (lengthMax: number) => lineSchema.pipe(z.string().min(1).max(lengthMax));
