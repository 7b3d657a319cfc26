import { uuidv7 } from "../../api/uuid.ts";
import { PressMessageElementDocument, type ProgramAnswerPartsFragment } from "../../generated/operations.ts";
import type { Workspace } from "../../layout/workspace.svelte.ts";

/** What was pressed or chosen in a block of a program. */
export interface Pressed {
  /** What the program calls the block; null for no name. */
  readonly blockId: string | null;
  readonly actionId: string;
  readonly value: string;
  /** All that is chosen now, where several can be. */
  readonly chosen?: string[];
}

/** Tells the program what was pressed. Returns in words for the viewer why not, null where it did. */
export type Press = (pressed: Pressed) => Promise<string | null>;

export type SaidToViewer = Pick<ProgramAnswerPartsFragment, "id" | "text" | "blocks">;

/** Presses in a program's message. `answered` gets what the program says to the viewer alone. */
export const pressInMessage =
  (workspace: Workspace, messageId: string, answered: (said: SaidToViewer) => void): Press =>
  async (pressed) => {
    const input = { messageId, ...pressed, commandId: uuidv7() };
    workspace.asks(input.commandId);
    const outcome = await workspace.attempt(PressMessageElementDocument, { input });
    if (typeof outcome === "string") return outcome;
    const { answer } = outcome;
    if (answer && (answer.text || answer.blocks.length > 0))
      answered({ id: answer.id ?? input.commandId, text: answer.text ?? "", blocks: answer.blocks });
    return null;
  };
