import { readableRoom, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { Question } from "../slash-commands/ask-program.ts";
import { type Program, programById } from "../slash-commands/programs.ts";
import type { ProgramDialog } from "./program-dialogs.ts";

/** An open dialog with its program, and where the viewer asked for it. */
export interface Found {
  readonly open: ProgramDialog;
  readonly program: Program;
  readonly question: Omit<Question, "id" | "commandId">;
}

/** A dialog of the viewer's own, of a program that is there, in a room that the viewer reads. */
export async function findDialog(context: RequestContext, dialogId: string): Promise<Found | undefined> {
  const { services } = context;
  const open = await services.programDialogs.find(signedIn(context).userId, dialogId);
  const program = open && (await programById(services, open.instanceId));
  const room = open && (await readableRoom(context, open.roomId));
  if (open === undefined || program === undefined || room === undefined) return undefined;
  return { open, program, question: { room, threadRootId: open.threadRootId, messageId: null, dialogId: open.id } };
}
