import { type MentionToken, tokenOf, tokenSource } from "../contract/mention-tokens.ts";
import { type FoundMatch, outsideCode } from "../contract/outside-code.ts";

/** The most names that one message mentions; the rest of the names in it stay plain text. */
export const mentionedNamesMax = 50;

/** A mention as it is written: a person's or a channel's name, a group of people, or a token. */
export type WrittenMention =
  | { readonly kind: "name" | "channel" | "group"; readonly name: string }
  | { readonly kind: "token"; readonly token: MentionToken };

export type FoundMention = WrittenMention & FoundMatch;

const address = String.raw`(?:https?:\/\/|www\.)[^\s<>)\]]+`;
/**
 * A user name as in `userNamePattern`, in any case; not inside a word, an e-mail address or a path,
 * and not after a backslash.
 */
const name = String.raw`(?<![\p{L}\p{N}@._%+\/\\-])@([a-zA-Z0-9](?:[a-zA-Z0-9._-]{0,62}[a-zA-Z0-9])?)(?![\p{L}\p{N}])`;
/** A channel's name as in `roomNamePattern`, without marks at its end. */
const channelLetter = String.raw`[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}._-]`;
const channel = String.raw`(?<![\p{L}\p{N}&\/#_\\-])#([\p{Ll}\p{Lo}\p{N}](?:${channelLetter}{0,62}[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}])?)(?!${channelLetter}*\p{L})`;

/** Addresses are matched to be left alone: an @ in them is no mention. */
const mention = new RegExp(`${address}|${tokenSource}|${name}|${channel}`, "gu");

/** Finds the mentions in a Markdown text. Code and addresses mention no one. */
export function mentionsWritten(text: string): FoundMention[] {
  if (!text.includes("@") && !text.includes("#")) return [];
  return outsideCode(text, mention).flatMap(({ match }) => {
    const written = writtenMention(match);
    return written === undefined ? [] : [{ ...written, match }];
  });
}

function writtenMention([, sign, id, userName, channelName]: RegExpExecArray): WrittenMention | undefined {
  if (id !== undefined) return { kind: "token", token: tokenOf(sign, id) };
  if (channelName !== undefined) return { kind: "channel", name: channelName };
  if (userName === undefined) return undefined;
  const lower = userName.toLowerCase();
  return { kind: ["room", "all", "here"].includes(lower) ? "group" : "name", name: lower };
}
