import { WorkStoreUnavailable } from "@logue/infra/work-store/work-store.ts";
import type { ProgramDialogs } from "../dialogs/program-dialogs.ts";
import type { Drafts } from "../drafts/drafts.ts";
import type { Signal } from "../presence/signals.ts";
import type { ScheduledMessages } from "../scheduled-messages/scheduled-messages.ts";
import type { Sidebars } from "../sidebar/sidebars.ts";
import type { ProgramAnswers } from "../slash-commands/program-answers.ts";
import type { LiveItem } from "./items.ts";

/** What people have in the work-store, of which their clients are told. */
export interface OwnWork {
  readonly drafts: Pick<Drafts, "find">;
  readonly scheduledMessages: Pick<ScheduledMessages, "find">;
  readonly sidebars: Pick<Sidebars, "find">;
  readonly programAnswers: Pick<ProgramAnswers, "find">;
  readonly programDialogs: Pick<ProgramDialogs, "find" | "openOf">;
}

export interface OwnWorkTelling {
  /**
   * Sends a changed draft, scheduled message or sidebar to its owner's clients on this instance.
   * Signals of other kinds are passed over: a later version may send them.
   */
  tellOwnWork(signal: Signal): void;
  /** Sends the dialogs that were opened while a client of the person had no connection. */
  tellOpenDialogs(userId: string): void;
}

export type Turns = (task: () => Promise<void>) => void;

/** One after the other, so that what was read later is sent later. */
export function createTurns(onError: (error: unknown) => void): Turns {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    last = last.then(task).catch(onError);
  };
}

/** The work-store is read aside, so that it delays nothing else when it is slow. */
export function tellingOwnWork(
  here: { has(userId: string): boolean },
  tellOwner: (userId: string, item: LiveItem) => void,
  options: OwnWork & { readonly onError: (error: unknown) => void },
): OwnWorkTelling {
  const { drafts, scheduledMessages, sidebars, programAnswers, programDialogs } = options;
  const inOrder = createTurns((error) => {
    // Clients read their work again when they connect, and when they next save some.
    if (!(error instanceof WorkStoreUnavailable)) options.onError(error);
  });
  const tellAll = (userId: string, read: () => Promise<readonly LiveItem[]>): void => {
    if (!here.has(userId)) return;
    inOrder(async () => {
      for (const item of await read()) tellOwner(userId, item);
    });
  };
  const tellWork = (userId: string, read: () => Promise<LiveItem | undefined>): void =>
    tellAll(userId, async () => {
      const item = await read();
      return item === undefined ? [] : [item];
    });
  const tellOwnWork = (signal: Signal): void => {
    if (signal.kind === "draft") {
      const { userId, roomId, threadRootId } = signal;
      tellWork(userId, async () => {
        const draft = (await drafts.find(userId, { roomId, threadRootId })) ?? null;
        return { __typename: "DraftChanged", roomId, threadRootId, draft };
      });
    } else if (signal.kind === "scheduledMessage") {
      const { userId, messageId: id } = signal;
      tellWork(userId, async () => {
        const scheduledMessage = (await scheduledMessages.find(userId, id)) ?? null;
        return { __typename: "ScheduledMessageChanged", id, scheduledMessage };
      });
    } else if (signal.kind === "programAnswer") {
      const { userId, answerId } = signal;
      tellWork(userId, async () => {
        const answer = await programAnswers.find(userId, answerId);
        return answer && { __typename: "ProgramAnswered", answer };
      });
    } else if (signal.kind === "programDialog") {
      const { userId, dialogId: id, askedBy } = signal;
      tellWork(userId, async () => {
        const dialog = (await programDialogs.find(userId, id)) ?? null;
        return { __typename: "ProgramDialogChanged", id, dialog, askedBy };
      });
    } else if (signal.kind === "sidebar") {
      const { userId } = signal;
      tellWork(userId, async () => ({ __typename: "SidebarChanged", sidebar: await sidebars.find(userId) }));
    }
  };
  const tellOpenDialogs = (userId: string): void =>
    tellAll(userId, async () =>
      (await programDialogs.openOf(userId)).map((dialog) => {
        const { id, askedBy } = dialog;
        return { __typename: "ProgramDialogChanged", id, dialog, askedBy };
      }),
    );
  return { tellOwnWork, tellOpenDialogs };
}
