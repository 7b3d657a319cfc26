import { refused } from "./handle-mail.ts";

/** Larger mails are refused. */
export const mailMaxBytes = 25 * 1024 * 1024;

export const tooLarge = refused("The mail is too large.");
