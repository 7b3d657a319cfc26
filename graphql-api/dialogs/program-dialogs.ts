import { fileIdOf, knownBlock } from "@logue/command-service/contract/blocks.ts";
import type { Dialog } from "@logue/command-service/contract/dialogs.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { AskedDialog } from "@logue/integrations/index.ts";
import { v7 as uuidv7 } from "uuid";
import type { Signals } from "../presence/signals.ts";

/** How long a dialog can be filled in. */
const keptMs = 60 * 60_000;

/** A dialog that is open for a person, and where the person asked for it. */
export interface ProgramDialog {
  readonly id: string;
  readonly instanceId: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  /** The command id of what the person did; null where it had none. */
  readonly askedBy: string | null;
  readonly version: number;
  readonly dialog: Dialog;
  /** What the program wants to know again. No client sees it. */
  readonly memory: string;
}

/** The source value of `DialogPart`. */
export interface DialogPartSource {
  readonly part: Dialog["parts"][number];
  readonly roomId: string;
}

/** Files are shown by messages alone, to those who may read them; nothing is pressed in a dialog. */
function isShown(part: Dialog["parts"][number]): boolean {
  const known = "block" in part ? knownBlock(part.block) : undefined;
  return "field" in part || (known !== undefined && fileIdOf(known) === null && !inMessagesAlone.has(known.kind));
}

const inMessagesAlone: ReadonlySet<string> = new Set(["actions", "poll"]);

type Place = Pick<ProgramDialog, "instanceId" | "roomId" | "threadRootId" | "askedBy">;

export interface ProgramDialogs {
  find(userId: string, id: string): Promise<ProgramDialog | undefined>;
  /** Opens it in the clients that are connected now. Null where the person has too many. */
  open(userId: string, place: Place, asked: AskedDialog): Promise<ProgramDialog | null>;
  /** Undefined where it is closed. */
  change(userId: string, id: string, asked: AskedDialog): Promise<ProgramDialog | undefined>;
  /** False where it was closed already. */
  close(userId: string, id: string): Promise<boolean>;
}

/** The open dialogs of people. They are shared by all processes. */
export function createProgramDialogs(workStore: WorkStore, signals: Signals, clock: () => number): ProgramDialogs {
  const keyOf = (userId: string, id: string) => ({ kind: "program-dialog", ownerId: userId, id }) as const;
  const isOver = (updatedAt: string): boolean => Date.parse(updatedAt) <= clock() - keptMs;
  const tell = (userId: string, { id, askedBy }: Pick<ProgramDialog, "id" | "askedBy">) =>
    signals.send(userId, { kind: "programDialog", userId, dialogId: id, askedBy, ids: [] });
  const find: ProgramDialogs["find"] = async (userId, id) => {
    const stored = await workStore.get(keyOf(userId, id));
    return stored === undefined || isOver(stored.updatedAt) ? undefined : (stored.value as ProgramDialog);
  };
  const keep = async (userId: string, asked: ProgramDialog): Promise<ProgramDialog | null> => {
    const value = { ...asked, dialog: { ...asked.dialog, parts: asked.dialog.parts.filter(isShown) } };
    const written = await workStore.put({ ...keyOf(userId, value.id), value, updatedAt: new Date(clock()).toISOString() });
    if (written.kind !== "stored") return null;
    tell(userId, value);
    return value;
  };
  return {
    find,
    async open(userId, place, { dialog, memory }) {
      for (const stored of await workStore.list("program-dialog", userId))
        if (isOver(stored.updatedAt)) await workStore.delete(stored);
      return keep(userId, { ...place, id: uuidv7(), version: 1, dialog, memory });
    },
    async change(userId, id, { dialog, memory }) {
      const open = await find(userId, id);
      if (open === undefined) return undefined;
      return (await keep(userId, { ...open, version: open.version + 1, dialog, memory })) ?? undefined;
    },
    async close(userId, id) {
      const isClosed = await workStore.delete(keyOf(userId, id));
      if (isClosed) tell(userId, { id, askedBy: null });
      return isClosed;
    },
  };
}

/** Programs name a dialog with its person, so that it is found. */
export const handleOfDialog = (userId: string, { id, version }: Pick<ProgramDialog, "id" | "version">) => ({
  id: `${userId}.${id}`,
  version,
});
