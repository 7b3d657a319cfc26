import { SvelteMap } from "svelte/reactivity";
import { ChannelOfSettingDocument } from "../../generated/operations.ts";
import type { Workspace } from "../../layout/workspace.svelte.ts";
import type { ListedKind, NamedChoice } from "./named-choices.svelte.ts";
import type { SuggestedList } from "./suggested-choices.svelte.ts";

/** What a program names itself. */
export type NamedOptions = readonly { readonly value: string; readonly label: string }[];

/** The names of what is chosen in a list of people, of rooms or of what a program suggests. */
export class ChosenNames {
  readonly #labels = new SvelteMap<string, string>();
  readonly #workspace: Workspace;
  readonly #of: () => ListedKind | SuggestedList;

  constructor(workspace: Workspace, of: () => ListedKind | SuggestedList) {
    [this.#workspace, this.#of] = [workspace, of];
  }

  /** Learns the names of people and rooms that are not known yet. */
  meet(values: readonly string[]): void {
    const { people, inbox } = this.#workspace;
    const of = this.#of();
    if (typeof of !== "string") return;
    for (const value of values)
      if (of === "people") people.meet(value);
      else if (!this.#labels.has(value) && !inbox.find(value)) void this.#learnRoom(value);
  }

  keep({ id, label }: NamedChoice): void {
    this.#labels.set(id, label);
  }

  find(value: string, named: NamedOptions): string {
    const { people, inbox } = this.#workspace;
    return (
      this.#labels.get(value) ??
      named.find((each) => each.value === value)?.label ??
      (this.#of() === "people" ? people.find(value)?.displayName : inbox.find(value)?.displayName) ??
      "Chosen before"
    );
  }

  async #learnRoom(roomId: string): Promise<void> {
    const answer = await this.#workspace.connection.request(ChannelOfSettingDocument, { roomId }).catch(() => null);
    this.#labels.set(roomId, answer?.room?.name ?? "A channel that you cannot see");
  }
}
