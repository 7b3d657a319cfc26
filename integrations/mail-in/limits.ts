import { refused } from "./handle-mail.ts";

/** Larger mails are refused. */
export const mailMaxBytes = 25 * 1024 * 1024;

export const tooLarge = refused("The mail is too large.");

/** The parser gave up, such as at a head of a megabyte: it would do so again. */
export const unreadable = refused("The mail cannot be read. Write it anew, as plain text.");
