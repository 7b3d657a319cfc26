import { fileIdOf, knownBlock } from "@logue/command-service/contract/blocks.ts";
import { type Dialog, dialogsInStackMax } from "@logue/command-service/contract/dialogs.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { AskedDialog, NamedDialog } from "@logue/integrations/index.ts";
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
    find,
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
      const open = await find(userId, id);
      if (open === undefined) return undefined;
      return (await keep(userId, { ...open, version: open.version + 1, dialog, memory })) ?? undefined;
    },
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
