const keptMax = 8;

/** What the person looked for last in this browser, newest first. */
export class RecentSearches {
  readonly #key: string;
  readonly #storage: Pick<Storage, "getItem" | "setItem">;

  constructor(userId: string, storage: Pick<Storage, "getItem" | "setItem">) {
    this.#key = `logue/searches/${userId}`;
    this.#storage = storage;
  }

  list(): string[] {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(this.#key) ?? "[]");
      return Array.isArray(kept) ? kept.filter((query) => typeof query === "string") : [];
    } catch {
      return [];
    }
  }

  remove(query: string): void {
    this.#storage.setItem(this.#key, JSON.stringify(this.list().filter((other) => other !== query)));
  }

  add(query: string): void {
    const others = this.list().filter((other) => other !== query);
    this.#storage.setItem(this.#key, JSON.stringify([query, ...others].slice(0, keptMax)));
  }
}

/** What narrows a search down, and what it means. */
export const operators = [
  { text: "from:", meaning: "written by a person, by user name" },
  { text: "in:", meaning: "in a channel, by its name" },
  { text: "to:me", meaning: "direct messages to you" },
  { text: "before:", meaning: "before a day, such as 2026-01-31 or today" },
  { text: "after:", meaning: "after a day, such as 2026-01-01 or yesterday" },
  { text: "on:", meaning: "on a day, such as yesterday or monday" },
  { text: "during:", meaning: "in a month, such as 2026-01 or january" },
  { text: "has:file", meaning: "with a file" },
  { text: "has:link", meaning: "with a link" },
  { text: "has:pin", meaning: "that is pinned" },
  { text: "is:thread", meaning: "a reply, or with replies" },
  { text: "-", meaning: "without what follows: -word, -from:ada, -in:general, -has:file" },
  { text: '"', meaning: "exact words, between quotation marks" },
] as const;

/** In few words, what a term with an operator means, such as `-from:ada`. */
export function meaningOf(term: string): string {
  const [, dash = "", operator = "", value = ""] = /^(-?)([a-z]+:)(.*)$/i.exec(term) ?? [];
  const whole = `${operator}${value}`.toLowerCase();
  const words = termMeanings.find(([text]) => (text.endsWith(":") ? text === operator.toLowerCase() : whole.startsWith(text)));
  return words === undefined ? "" : `${dash === "" ? "" : "not "}${words[1]}`;
}

const termMeanings = [
  ["from:", "by this person"],
  ["in:", "in this channel"],
  ["to:", "direct messages to you"],
  ["before:", "before this day"],
  ["after:", "after this day"],
  ["on:", "on this day"],
  ["during:", "in this month"],
  ["has:file", "with a file"],
  ["has:link", "with a link"],
  ["has:pin", "pinned"],
  ["is:thread", "in a thread"],
] as const;

/** The query with an operator at its end. What needs a name or a day is left open to be written. */
export function withOperator(query: string, operator: string): string {
  const before = query.trimEnd();
  const end = /:./.test(operator) ? " " : "";
  return `${before}${before === "" ? "" : " "}${operator}${end}`;
}
