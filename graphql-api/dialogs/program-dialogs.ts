import { fileIdOf, knownBlock } from "@logue/command-service/contract/blocks.ts";
import { type Dialog, dialogsInStackMax } from "@logue/command-service/contract/dialogs.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { AskedDialog, Choice, NamedDialog, Pressed } from "@logue/integrations/index.ts";
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
  /** The one on which it stands. Missing in the first. */
  readonly previousId?: string;
  /** The first of those that stand on each other. Missing in the first. */
  readonly rootId?: string;
  readonly dialog: Dialog;
  /** What the program wants to know again. No client sees it. */
  readonly memory: string;
  /** What the person chose last in the lists of blocks. Missing where that is nothing. */
  readonly chosen?: readonly ChosenInBlock[];
}

export interface ChosenInBlock {
  readonly blockId: string | null;
  readonly actionId: string;
  readonly chosen: readonly Choice[];
}

/** The source value of `DialogPart`. */
export interface DialogPartSource {
  readonly part: Dialog["parts"][number];
  readonly roomId: string;
}

/** Files and polls are shown by messages alone. */
function isShown(part: Dialog["parts"][number]): boolean {
  const known = "block" in part ? knownBlock(part.block) : undefined;
  return "field" in part || (known !== undefined && fileIdOf(known) === null && known.kind !== "poll");
}

const shownDialog = (dialog: Dialog): Dialog => ({ ...dialog, parts: dialog.parts.filter(isShown) });

type Place = Pick<ProgramDialog, "instanceId" | "roomId" | "threadRootId" | "askedBy">;

export interface ProgramDialogs {
  find(userId: string, id: string): Promise<ProgramDialog | undefined>;
  /** All that are open for the person, the oldest first. */
  openOf(userId: string): Promise<readonly ProgramDialog[]>;
  /** Opens it in the clients that are connected now. Null where the person has too many. */
  open(userId: string, place: Place, asked: AskedDialog): Promise<ProgramDialog | null>;
  /** Opens it on an open one. Undefined where the person has too many. */
  push(userId: string, below: ProgramDialog, askedBy: string | null, asked: AskedDialog): Promise<Pushed>;
  /** Undefined where it is closed. */
  change(userId: string, id: string, asked: AskedDialog): Promise<ProgramDialog | undefined>;
  /** Notes what the person chose in a list of a block. Undefined where it is closed. */
  choose(userId: string, id: string, pressed: Pressed): Promise<ProgramDialog | undefined>;
  /** Closes it and those on it, with `closesAll` also those below. Returns them, the uppermost first. */
  close(userId: string, open: ProgramDialog, closesAll: boolean): Promise<readonly ProgramDialog[]>;
}

type Pushed = ProgramDialog | "tooMany" | undefined;

/** The open dialogs of people. They are shared by all processes. */
export function createProgramDialogs(workStore: WorkStore, signals: Signals, clock: () => number): ProgramDialogs {
  const keyOf = (userId: string, id: string) => ({ kind: "program-dialog", ownerId: userId, id }) as const;
  const isOver = (updatedAt: string): boolean => Date.parse(updatedAt) <= clock() - keptMs;
  const tell = (userId: string, { id, askedBy }: Pick<ProgramDialog, "id" | "askedBy">) =>
    signals.send(userId, { kind: "programDialog", userId, dialogId: id, askedBy, ids: [] });
  const read = async (userId: string, id: string) => {
    const stored = await workStore.get(keyOf(userId, id));
    if (stored === undefined || isOver(stored.updatedAt)) return undefined;
    return { open: stored.value as ProgramDialog, revision: stored.revision };
  };
  const recordOf = (userId: string, value: ProgramDialog) => ({
    ...keyOf(userId, value.id),
    value,
    updatedAt: new Date(clock()).toISOString(),
  });
  const keep = async (userId: string, asked: ProgramDialog): Promise<ProgramDialog | null> => {
    const value = { ...asked, dialog: shownDialog(asked.dialog) };
    const written = await workStore.put(recordOf(userId, value));
    if (written.kind !== "stored") return null;
    tell(userId, value);
    return value;
  };
  /** The person and the program may write at once: nothing of either is lost. */
  const rewrite = async (userId: string, id: string, write: (open: ProgramDialog) => ProgramDialog) => {
    for (let stored = await read(userId, id); stored !== undefined; stored = await read(userId, id)) {
      const value = write(stored.open);
      const { kind } = await workStore.put(recordOf(userId, value), stored.revision);
      if (kind !== "conflict") return kind === "stored" ? value : undefined;
    }
    return undefined;
  };
  /** Their ids are in the order of time. */
  const openOf = async (userId: string): Promise<ProgramDialog[]> =>
    (await workStore.list("program-dialog", userId))
      .filter(({ updatedAt }) => !isOver(updatedAt))
      .map(({ value }) => value as ProgramDialog)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  /** Those that stand on each other, the first one first. */
  const stackOf = async (userId: string, open: ProgramDialog): Promise<ProgramDialog[]> =>
    (await openOf(userId)).filter((each) => rootOf(each) === rootOf(open));
  return {
    find: async (userId, id) => (await read(userId, id))?.open,
    openOf,
    async open(userId, place, { dialog, memory }) {
      for (const stored of await workStore.list("program-dialog", userId))
        if (isOver(stored.updatedAt)) await workStore.delete(stored);
      return keep(userId, { ...place, id: uuidv7(), version: 1, dialog, memory });
    },
    async push(userId, below, askedBy, { dialog, memory }) {
      const stack = await stackOf(userId, below);
      if (stack.length >= dialogsInStackMax) return "tooMany";
      const { instanceId, roomId, threadRootId } = below;
      const place = { instanceId, roomId, threadRootId, askedBy };
      const above = { previousId: stack.at(-1)?.id ?? below.id, rootId: rootOf(below) };
      return (await keep(userId, { ...place, ...above, id: uuidv7(), version: 1, dialog, memory })) ?? undefined;
    },
    async change(userId, id, { dialog, memory }) {
      const shown = { dialog: shownDialog(dialog), memory };
      const changed = await rewrite(userId, id, (open) => ({ ...open, version: open.version + 1, ...shown }));
      if (changed !== undefined) tell(userId, changed);
      return changed;
    },
    choose: (userId, id, { element: { actionId }, blockId, chosen }) =>
      rewrite(userId, id, (open) => {
        const others = (open.chosen ?? []).filter((each) => each.blockId !== blockId || each.actionId !== actionId);
        return { ...open, chosen: [...others, { blockId, actionId, chosen }] };
      }),
    async close(userId, open, closesAll) {
      const closed: ProgramDialog[] = [];
      for (const each of (await stackOf(userId, open)).reverse()) {
        if (!closesAll && each.id < open.id) continue;
        if (!(await workStore.delete(keyOf(userId, each.id)))) continue;
        tell(userId, { id: each.id, askedBy: null });
        closed.push(each);
      }
      return closed;
    },
  };
}

const rootOf = ({ id, rootId }: Pick<ProgramDialog, "id" | "rootId">): string => rootId ?? id;

/** Programs name a dialog with its person, so that it is found. */
export const handleOfDialog = (userId: string, open: ProgramDialog): NamedDialog => ({
  id: `${userId}.${open.id}`,
  version: open.version,
  rootId: `${userId}.${rootOf(open)}`,
  previousId: open.previousId === undefined ? null : `${userId}.${open.previousId}`,
});
