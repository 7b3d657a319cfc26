/** What a user does at the moment. The emoji is a name such as `coffee`. */
export interface Status {
  readonly text: string;
  readonly emoji: string | null;
}

/** A status in one line, as it is written: `:coffee: Back at ten`. */
export const statusLine = ({ text, emoji }: Status): string => (emoji === null ? text : `:${emoji}: ${text}`);

/** The status that a written line means; null for none. An emoji before the words is its emoji. */
export function statusOf(line: string): Status | null {
  const text = line.trim();
  if (text === "") return null;
  const [, emoji = null, words = text] = /^:([^\s:]+):\s*(.+)$/su.exec(text) ?? [];
  return { text: words, emoji };
}
