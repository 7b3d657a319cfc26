/** A text that a person changes in a form: the refusal of one field stands beside it. */
export class TextEdit {
  text = $state("");
  problem = $state<string | null>(null);
  isSaving = $state(false);
  readonly #saved: () => string;
  readonly #save: (text: string) => Promise<unknown>;

  /** `save` resolves with a string where it was refused: the words to show. */
  constructor(saved: () => string, save: (text: string) => Promise<unknown>) {
    this.#saved = saved;
    this.#save = save;
    this.text = saved();
  }

  get isChanged(): boolean {
    return this.text.trim() !== this.#saved();
  }

  async submit(): Promise<void> {
    if (!this.isChanged || this.isSaving) return;
    this.isSaving = true;
    const answer = await this.#save(this.text.trim());
    this.isSaving = false;
    this.problem = typeof answer === "string" ? answer : null;
  }

  /** Takes back what was typed. */
  reset(): void {
    this.text = this.#saved();
    this.problem = null;
  }
}
