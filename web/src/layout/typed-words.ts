type Field = HTMLInputElement | HTMLTextAreaElement;

const wordTypes: readonly string[] = ["text", "url", "email"];

/** Fields of forms; a field outside of a form saves its words itself, or only searches. */
function isForWords(target: EventTarget | null): target is Field {
  if (target instanceof HTMLTextAreaElement) return target.form !== null;
  return target instanceof HTMLInputElement && target.form !== null && wordTypes.includes(target.type);
}

/** The fields of a dialog in which something was typed that was not sent yet. */
export class TypedWords {
  readonly #before = new Map<Field, string>();
  #sent: readonly [Field, string][] = [];

  /** Keeps what stands in a field before it is changed. */
  readonly note = ({ target }: Event): void => {
    if (isForWords(target) && !this.#before.has(target)) this.#before.set(target, target.value);
  };

  /** The words were sent. */
  readonly send = (): void => {
    this.#sent = [...this.#before];
    this.#before.clear();
  };

  /** What was sent was refused: it would be lost as before, also where the field was focused since. */
  refuse(): void {
    for (const [field, before] of this.#sent) this.#before.set(field, before);
  }

  /** Whether closing would lose something. */
  get areThere(): boolean {
    return [...this.#before].some(([{ isConnected, value }, before]) => isConnected && value.trim() !== "" && value !== before);
  }

  forget(): void {
    this.#before.clear();
  }
}
