import type { AnyBlock } from "@logue/command-service/contract/blocks.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import { v7 as uuidv7 } from "uuid";
import type { Signals } from "../presence/signals.ts";

/** How long an answer waits for the person's clients. */
const keptMs = 10 * 60_000;

/** What a program said to one person, later than the person waited. */
export interface ProgramAnswer {
  readonly id: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly text: string;
  readonly blocks: readonly AnyBlock[];
}

export interface ProgramAnswers {
  find(userId: string, id: string): Promise<ProgramAnswer | undefined>;
  /** Shows it in the clients of the person that are connected now. */
  show(userId: string, answer: Omit<ProgramAnswer, "id">): Promise<void>;
}

export function createProgramAnswers(workStore: WorkStore, signals: Signals, clock: () => number): ProgramAnswers {
  const forgetOld = async (userId: string): Promise<void> => {
    for (const stored of await workStore.list("program-answer", userId))
      if (Date.parse(stored.updatedAt) <= clock() - keptMs) await workStore.delete(stored);
  };
  return {
    find: async (userId, id) =>
      (await workStore.get({ kind: "program-answer", ownerId: userId, id }))?.value as ProgramAnswer | undefined,
    async show(userId, answer) {
      await forgetOld(userId);
      const id = uuidv7();
      const record = { kind: "program-answer", ownerId: userId, id, value: { ...answer, id } } as const;
      const written = await workStore.put({ ...record, updatedAt: new Date(clock()).toISOString() });
      if (written.kind === "stored") signals.send(userId, { kind: "programAnswer", userId, answerId: id, ids: [] });
    },
  };
}
