import { type DialogErrors, type DialogValues, dialogFields, readDialogValues } from "@logue/command-service/contract/dialogs.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { DialogAnswer } from "@logue/integrations/index.ts";
import { readableRoom, readableUser, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers, SubmitProgramDialogInput } from "../generated/resolvers.ts";
import { askedId, inTime, type Question, questionTo } from "../slash-commands/ask-program.ts";
import { type Program, programById } from "../slash-commands/programs.ts";
import { handleOfDialog, type ProgramDialog } from "./program-dialogs.ts";

export const dialogMutations: Pick<MutationResolvers, "submitProgramDialog" | "closeProgramDialog"> = {
  submitProgramDialog: async (_mutation, { input }, context) => {
    const found = await findDialog(context, input.dialogId);
    if (found === undefined) return refused("DialogUnknown");
    const given = Object.fromEntries(input.values.map(({ fieldId, values }) => [fieldId, values]));
    const { values, errors } = readDialogValues(found.open.dialog, given);
    const all = { ...errors, ...(await unseen(context, found.open, values)) };
    return Object.keys(all).length > 0 ? { ...listed(all), dialog: null, refusal: null } : submit(context, found, values, input);
  },

  closeProgramDialog: async (_mutation, { input }, context) => {
    const found = await findDialog(context, input.dialogId);
    if (found === undefined) return { refusal: refuse("DialogUnknown") };
    const { open, program } = found;
    await context.services.programDialogs.close(signedIn(context).userId, open.id);
    if (open.dialog.tellsOfClosing) await tellClosed(context, found, program);
    return { refusal: null };
  },
};

interface Found {
  readonly open: ProgramDialog;
  readonly program: Program;
  readonly question: Omit<Question, "id" | "commandId">;
}

const refused = (code: "DialogUnknown" | "ProgramSilent") => ({ errors: [], dialog: null, refusal: refuse(code) });

const listed = (errors: DialogErrors) => ({
  errors: Object.entries(errors).map(([fieldId, message]) => ({ fieldId, message })),
});

/** A dialog of the viewer's own, of a program that is there, in a room that the viewer reads. */
async function findDialog(context: RequestContext, dialogId: string): Promise<Found | undefined> {
  const { services } = context;
  const open = await services.programDialogs.find(signedIn(context).userId, dialogId);
  const program = open && (await programById(services, open.instanceId));
  const room = open && (await readableRoom(context, open.roomId));
  if (open === undefined || program === undefined || room === undefined) return undefined;
  return { open, program, question: { room, threadRootId: open.threadRootId, messageId: null } };
}

/** People and rooms that the viewer does not see are none to choose. */
async function unseen(context: RequestContext, { dialog }: ProgramDialog, values: DialogValues): Promise<DialogErrors> {
  const errors: Record<string, string> = {};
  for (const { fieldId, kind } of dialogFields(dialog)) {
    if (kind !== "person" && kind !== "room") continue;
    for (const id of values[fieldId] ?? []) {
      const isSeen = kind === "person" ? (await readableUser(context, id))?.isActive === true : await readableRoom(context, id);
      if (!isSeen) errors[fieldId] = kind === "person" ? "Choose a person." : "Choose a channel.";
    }
  }
  return errors;
}

async function submit(context: RequestContext, found: Found, values: DialogValues, { commandId }: SubmitProgramDialogInput) {
  const { open, program, question } = found;
  const { services } = context;
  const { userId } = signedIn(context);
  const { memory, version } = open;
  try {
    const id = askedId({ userId }, commandId ?? null);
    const { asked, host, signal } = await questionTo(context, program, { ...question, id, commandId: commandId ?? null });
    const submission = { ...asked, dialogId: handleOfDialog(userId, open).id, memory, version, values };
    const answer = await inTime(program.interactive.submitDialog?.(submission, host) ?? Promise.resolve(done), signal);
    return await carryOut(context, open, answer);
  } catch (error) {
    services.log.warn({ err: error, instanceId: open.instanceId }, "A program did not answer a dialog.");
    return refused("ProgramSilent");
  }
}

const done: DialogAnswer = { kind: "done" };

async function carryOut(context: RequestContext, open: ProgramDialog, answer: DialogAnswer) {
  const { userId } = signedIn(context);
  const { programDialogs } = context.services;
  if (answer.kind === "errors") return { ...listed(fittingErrors(open, answer.errors)), dialog: null, refusal: null };
  if (answer.kind === "dialog") {
    const dialog = await programDialogs.change(userId, open.id, answer.asked);
    return dialog === undefined ? refused("DialogUnknown") : { errors: [], dialog, refusal: null };
  }
  await programDialogs.close(userId, open.id);
  return { errors: [], dialog: null, refusal: null };
}

/** An error at a field that is not there is shown at the first one, so that it is not lost. */
function fittingErrors({ dialog }: ProgramDialog, errors: DialogErrors): DialogErrors {
  const fieldIds = dialogFields(dialog).map(({ fieldId }) => fieldId);
  const [first = ""] = fieldIds;
  const shown: Record<string, string> = {};
  for (const [named, message] of Object.entries(errors)) {
    const fieldId = fieldIds.includes(named) ? named : first;
    shown[fieldId] = [shown[fieldId], message].filter((words) => words !== undefined).join(" ");
  }
  return shown;
}

/** The person does not wait for it, and is told nothing when it fails. */
async function tellClosed(context: RequestContext, { open, question }: Found, program: Program): Promise<void> {
  const { userId } = signedIn(context);
  const id = askedId({ userId }, null);
  const { asked, host, signal } = await questionTo(context, program, { ...question, id, commandId: null });
  const closing = { ...asked, dialogId: handleOfDialog(userId, open).id, memory: open.memory, version: open.version };
  const telling = inTime(program.interactive.closeDialog?.(closing, host) ?? Promise.resolve(), signal);
  await telling.catch((error: unknown) =>
    context.services.log.warn({ err: error, instanceId: open.instanceId }, "A program was not told that a dialog was closed."),
  );
}
