import { SuggestOptionsDocument, type SuggestOptionsInput, type SuggestOptionsMutation } from "../../generated/operations.ts";
import type { Workspace } from "../../layout/workspace.svelte.ts";
import { type NamedChoice, type NamedChoices, written } from "./named-choices.svelte.ts";

/** A list of a message or a dialog whose options its program suggests. */
export interface SuggestedList extends Omit<SuggestOptionsInput, "query"> {
  /** The fewest characters for which the program is asked. */
  readonly queryLengthMin: number;
}

/** So long after the last key the program is asked. */
const askedAfterMs = 300;

/** What a program suggests for what is typed. */
export class SuggestedChoices implements NamedChoices {
  shown = $state.raw<readonly NamedChoice[]>([]);
  problem = $state<string | null>(null);
  readonly #workspace: Pick<Workspace, "attempt">;
  readonly #list: SuggestedList;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = "";

  constructor(workspace: Pick<Workspace, "attempt">, list: SuggestedList) {
    this.#workspace = workspace;
    this.#list = list;
  }

  look(words: string): void {
    clearTimeout(this.#timer);
    this.#latest = words;
    if (words.length < this.#list.queryLengthMin) this.shown = [];
    else this.#timer = setTimeout(() => void this.#ask(words), askedAfterMs);
  }

  idOf(words: string): string | undefined {
    return written(this.shown, words);
  }

  async #ask(query: string): Promise<void> {
    const { queryLengthMin: _length, ...list } = this.#list;
    const outcome = await this.#workspace.attempt(SuggestOptionsDocument, { input: { ...list, query } });
    // An answer to what is no longer written is late.
    if (query !== this.#latest) return;
    this.problem = typeof outcome === "string" ? outcome : null;
    this.shown = typeof outcome === "string" ? [] : toldApart(outcome.options);
  }
}

type Options = SuggestOptionsMutation["suggestOptions"]["options"];

/** Options of the same words are told apart by their group. */
function toldApart(options: Options): NamedChoice[] {
  const counts = new Map<string, number>();
  for (const { label } of options) counts.set(label, (counts.get(label) ?? 0) + 1);
  return options.map(({ label, value, group }, place) => {
    const isAlone = counts.get(label) === 1;
    return { id: value, label: isAlone ? label : `${label} (${group ?? place + 1})`, group };
  });
}
