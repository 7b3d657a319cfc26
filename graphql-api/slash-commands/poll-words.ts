import { pollOptionsMax } from "@logue/command-service/contract/blocks.ts";

export interface Poll {
  readonly question: string;
  readonly options: readonly { readonly emoji: string; readonly label: string }[];
}

const emoji = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "keycap_ten"];
const quoted = /["\u201c\u201d\u201e]([^"\u201c\u201d\u201e]*)["\u201c\u201d\u201e]/g;

/**
 * A question and its answers: each in quotation marks, each on a line, or the answers behind the
 * question mark with commas between. Undefined for what is no poll.
 */
export function parsePoll(written: string): Poll | undefined {
  const [question = "", ...labels] = partsOf(written.trim());
  const isPoll = question !== "" && labels.length >= 2 && labels.length <= pollOptionsMax;
  return isPoll ? { question, options: labels.map((label, index) => ({ emoji: emoji[index] ?? "", label })) } : undefined;
}

function partsOf(written: string): string[] {
  const inQuotes = [...written.matchAll(quoted)].map(([, part = ""]) => part);
  if (inQuotes.length > 0) return written.replace(quoted, "").trim() === "" ? cleaned(inQuotes) : [];
  if (written.includes("\n")) return cleaned(written.split("\n"));
  const [, question = "", answers = ""] = /^(.*?\?)\s*(.*)$/.exec(written) ?? [];
  return cleaned([question, ...answers.split(",")]);
}

const cleaned = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== "");
