import { SvelteMap } from "svelte/reactivity";
import type { attempt } from "../api/attempt.ts";
import { uuidv7 } from "../api/uuid.ts";
import {
  CloseProgramDialogDocument,
  PressDialogElementDocument,
  type ProgramDialogPartsFragment,
  SubmitProgramDialogDocument,
} from "../generated/operations.ts";
import type { Press } from "../messages/blocks/press-in-message.ts";
import { Uploads } from "../messages/uploads.svelte.ts";

export type DialogField = NonNullable<ProgramDialogPartsFragment["parts"][number]["field"]>;

/** What a dialog needs of the workspace. */
interface Asking {
  readonly attempt: typeof attempt;
  asks(commandId: string): void;
}

/** The files of a field: on their way, and the names of those that Logue has. */
export interface DialogFiles {
  readonly uploads: Uploads;
  readonly names: ReadonlyMap<string, string>;
}

/** What becomes of the dialogs below when one is sent. */
export interface Sent {
  /** One that stands on it now. */
  readonly pushed?: ProgramDialogPartsFragment;
  readonly closesAll: boolean;
}

/** So long after the last key the program is told of it. */
const toldAfterMs = 300;

/** A dialog of a program, and what the viewer has filled in. */
export class FilledDialog {
  dialog = $state.raw<ProgramDialogPartsFragment>() as ProgramDialogPartsFragment;
  values = $state.raw<Readonly<Record<string, readonly string[]>>>({});
  errors = $state.raw<Readonly<Record<string, string>>>({});
  problem = $state<string | null>(null);
  isSending = $state(false);
  /** Whether the program took it, or closed it. */
  isDone = $state(false);
  readonly #workspace: Asking;
  readonly #files = new Map<string, DialogFiles>();
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(workspace: Asking, dialog: ProgramDialogPartsFragment) {
    this.#workspace = workspace;
    this.#show(dialog);
  }

  /** The program changed the dialog, or it was closed elsewhere. */
  hear(dialog: ProgramDialogPartsFragment | null): void {
    if (dialog === null) this.isDone = !this.isSending;
    else if (dialog.version > this.dialog.version) this.#show(dialog);
  }

  valuesOf(fieldId: string): readonly string[] {
    return this.values[fieldId] ?? [];
  }

  /** Of a field of files alone. */
  filesOf(fieldId: string): DialogFiles | undefined {
    return this.#files.get(fieldId);
  }

  fill({ fieldId, told }: Pick<DialogField, "fieldId" | "told">, values: readonly string[]): void {
    this.values = { ...this.values, [fieldId]: values };
    const { [fieldId]: _gone, ...errors } = this.errors;
    this.errors = errors;
    clearTimeout(this.#telling);
    if (told === "ON_CHANGE") this.#telling = setTimeout(() => void this.tell(fieldId), toldAfterMs);
  }

  /** Tells the program what is filled in in a field, before the dialog is sent. */
  async tell(fieldId: string): Promise<void> {
    if (this.isDone || this.isSending) return;
    this.problem = await this.press({ fieldId });
  }

  async submit(): Promise<Sent> {
    if (this.isSending) return { closesAll: false };
    if ([...this.#files.values()].some(({ uploads }) => uploads.items.length > 0)) {
      this.problem = "Wait until all files are uploaded, or remove them.";
      return { closesAll: false };
    }
    clearTimeout(this.#telling);
    [this.isSending, this.problem, this.errors] = [true, null, {}];
    const input = this.#filledIn();
    const outcome = await this.#workspace.attempt(SubmitProgramDialogDocument, { input });
    this.isSending = false;
    if (typeof outcome === "string") this.problem = outcome;
    else if (outcome.dialog && outcome.dialog.id !== this.dialog.id) return { pushed: outcome.dialog, closesAll: false };
    else if (outcome.dialog) this.hear(outcome.dialog);
    else {
      this.errors = Object.fromEntries(outcome.errors.map(({ fieldId, message }) => [fieldId, message]));
      this.isDone = outcome.errors.length === 0;
      return { closesAll: outcome.closesAll };
    }
    return { closesAll: false };
  }

  /** Tells the program what was pressed in it. What it changes then is heard as a change. */
  press = async (pressed: Parameters<Press>[0] | Pick<DialogField, "fieldId">): Promise<string | null> => {
    const outcome = await this.#workspace.attempt(PressDialogElementDocument, { input: { ...this.#filledIn(), ...pressed } });
    if (typeof outcome === "string") return outcome;
    if (outcome.dialog) this.hear(outcome.dialog);
    return null;
  };

  /** The viewer closed it, or all dialogs on which it stands too. The answer is not waited for. */
  leave(closesAll = false): void {
    clearTimeout(this.#telling);
    for (const { uploads } of this.#files.values()) for (const upload of uploads.items) uploads.remove(upload);
    const input = { dialogId: this.dialog.id, closesAll };
    if (!this.isDone) void this.#workspace.attempt(CloseProgramDialogDocument, { input });
    this.isDone = true;
  }

  #filledIn() {
    const values = Object.entries(this.values).map(([fieldId, filled]) => ({ fieldId, values: [...filled] }));
    const commandId = uuidv7();
    this.#workspace.asks(commandId);
    return { dialogId: this.dialog.id, values, commandId };
  }

  /** Fields that were there keep what is filled in; new ones have their first values. */
  #show(dialog: ProgramDialogPartsFragment): void {
    const fields = dialog.parts.flatMap(({ field }) => field ?? []);
    this.values = Object.fromEntries(
      fields.map(({ fieldId, initialValues }) => [fieldId, this.values[fieldId] ?? initialValues]),
    );
    for (const field of fields)
      if (field.kind === "FILE" && !this.#files.has(field.fieldId)) this.#takeFiles(field, dialog.roomId);
    [this.dialog, this.errors] = [dialog, {}];
  }

  #takeFiles(field: DialogField, roomId: string): void {
    const names = new SvelteMap<string, string>();
    const uploads = new Uploads(roomId, ({ fileId, name }) => {
      names.set(fileId, name);
      this.fill(field, [...this.valuesOf(field.fieldId), fileId]);
    });
    this.#files.set(field.fieldId, { uploads, names });
  }
}
