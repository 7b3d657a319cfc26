import type { AnyBlock } from "@logue/command-service/contract/blocks.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import { v7 as uuidv7 } from "uuid";
import type { Signals } from "../presence/signals.ts";

/** How long an answer waits for the person's clients. */
const keptMs = 10 * 60_000;

/** What a program said to one person, later than the person waited. */
export interface ProgramAnswer {
  readonly id: string;
  /** Who said it. Missing in answers of before. */
  readonly instanceId?: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly text: string;
  readonly blocks: readonly AnyBlock[];
}

export interface ProgramAnswers {
  find(userId: string, id: string): Promise<ProgramAnswer | undefined>;
  /** Keeps one that the person is shown already. Null where the person has too many. */
  keep(userId: string, answer: Omit<ProgramAnswer, "id"> & { readonly id?: string }): Promise<string | null>;
  /**
   * Shows it in the clients of the person that are connected now. With the id of an earlier answer it
   * takes its place; with no words and no blocks it takes the earlier one away. False where the
   * person has too many.
   */
  show(userId: string, answer: Omit<ProgramAnswer, "id"> & { readonly id?: string }): Promise<boolean>;
}

export function createProgramAnswers(workStore: WorkStore, signals: Signals, clock: () => number): ProgramAnswers {
  const forgetOld = async (userId: string): Promise<void> => {
    for (const stored of await workStore.list("program-answer", userId))
      if (Date.parse(stored.updatedAt) <= clock() - keptMs) await workStore.delete(stored);
  };
  const keep: ProgramAnswers["keep"] = async (userId, answer) => {
    await forgetOld(userId);
    const id = answer.id ?? uuidv7();
    const record = { kind: "program-answer", ownerId: userId, id, value: { ...answer, id } } as const;
    const written = await workStore.put({ ...record, updatedAt: new Date(clock()).toISOString() });
    return written.kind === "stored" ? id : null;
  };
  return {
    keep,
    find: async (userId, id) =>
      (await workStore.get({ kind: "program-answer", ownerId: userId, id }))?.value as ProgramAnswer | undefined,
    async show(userId, answer) {
      const id = await keep(userId, answer);
      if (id === null) return false;
      signals.send(userId, { kind: "programAnswer", userId, answerId: id, ids: [] });
      return true;
    },
  };
}
