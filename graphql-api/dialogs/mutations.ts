import {
  type DialogErrors,
  type DialogOption,
  type DialogValues,
  dialogBlocks,
  dialogFields,
  readDialogValues,
  tellingOf,
} from "@logue/command-service/contract/dialogs.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { AskedDialog, DialogAnswer, FilledIn, InDialog, InteractiveHost, Pressed } from "@logue/integrations/index.ts";
import { readableRoom, readableUser, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type {
  DialogValueInput,
  MutationResolvers,
  PressDialogElementInput,
  SubmitProgramDialogInput,
} from "../generated/resolvers.ts";
import { askedId, inTime, questionTo } from "../slash-commands/ask-program.ts";
import { pressedElement } from "../slash-commands/press.ts";
import type { Program } from "../slash-commands/programs.ts";
import { openSuggestedOptions } from "../slash-commands/suggested-options.ts";
import { chosenInBlocks } from "./chosen-in-blocks.ts";
import { giveToProgram, readFiles } from "./filled-files.ts";
import { type Found, findDialog } from "./find-dialog.ts";
import { handleOfDialog, type ProgramDialog } from "./program-dialogs.ts";

export const dialogMutations: Pick<MutationResolvers, "submitProgramDialog" | "pressDialogElement" | "closeProgramDialog"> = {
  submitProgramDialog: async (_mutation, { input }, context) => {
    const found = await findDialog(context, input.dialogId);
    if (found === undefined) return refused("DialogUnknown");
    const { errors, ...filled } = await readValues(context, found.open, input.values);
    const hasErrors = Object.keys(errors).length > 0;
    return hasErrors ? { ...listed(errors), ...nothingMore } : submit(context, found, filled, input);
  },

  pressDialogElement: async (_mutation, { input }, context) => {
    const found = await findDialog(context, input.dialogId);
    if (found === undefined) return { dialog: null, refusal: refuse("DialogUnknown") };
    if (input.fieldId != null) return changeField(context, found, input.fieldId, input);
    const offered = { inId: found.open.id, blocks: dialogBlocks(found.open.dialog) };
    const pressed = await pressedElement(context, offered, input);
    return pressed === undefined ? outdated() : press(context, await noted(context, found, pressed), pressed, input);
  },

  closeProgramDialog: async (_mutation, { input }, context) => {
    const found = await findDialog(context, input.dialogId);
    if (found === undefined) return { refusal: refuse("DialogUnknown") };
    const { closesAll } = input;
    const closed = await context.services.programDialogs.close(signedIn(context).userId, found.open, closesAll);
    for (const open of closed) if (open.dialog.tellsOfClosing) await tellClosed(context, { ...found, open }, closesAll);
    return { refusal: null };
  },
};

const outdated = () => ({ dialog: null, refusal: refuse("PressOutdated") });

const nothingMore = { dialog: null, closesAll: false, refusal: null };

const refused = (code: "DialogUnknown" | "ProgramSilent") => ({ ...nothingMore, errors: [], refusal: refuse(code) });

const listed = (errors: DialogErrors) => ({
  errors: Object.entries(errors).map(([fieldId, message]) => ({ fieldId, message })),
});

/** What is filled in rightly, and what is wrong with the rest. */
async function readValues(context: RequestContext, open: ProgramDialog, filled: readonly DialogValueInput[]) {
  const sent = Object.fromEntries(filled.map(({ fieldId, values }) => [fieldId, values]));
  const { dialog, given, suggested } = await withSuggested(context, open, sent);
  const { values, errors } = readDialogValues(dialog, given);
  const { files, errors: wrongFiles } = await readFiles(context, open, values);
  const wrong = { ...errors, ...(await unseen(context, open, values)), ...wrongFiles };
  return { values, suggested, files, inBlocks: chosenInBlocks(open), errors: wrong };
}

/** What was suggested to the viewer is among the options, and stands by the program's own value. */
async function withSuggested(context: RequestContext, { id, dialog }: ProgramDialog, sent: DialogValues) {
  const fields = dialogFields(dialog).filter(({ kind }) => kind === "suggested");
  if (fields.length === 0) return { dialog, given: sent, suggested: {} };
  const { open } = await openSuggestedOptions(context.services.vault);
  const { userId } = signedIn(context);
  const [given, suggested]: [Record<string, readonly string[]>, Record<string, DialogOption[]>] = [{ ...sent }, {}];
  for (const { fieldId } of fields) {
    const place = { userId, inId: id, blockId: fieldId, actionId: "" };
    const read = (sent[fieldId] ?? []).map((value) => open(place, value) ?? value);
    given[fieldId] = read.map((each) => (typeof each === "string" ? each : each.value));
    suggested[fieldId] = read.filter((each) => typeof each !== "string");
  }
  const parts = dialog.parts.map((part) => {
    if (!("field" in part) || part.field.kind !== "suggested") return part;
    const { options, fieldId } = part.field;
    return { field: { ...part.field, options: [...options, ...(suggested[fieldId] ?? [])] } };
  });
  return { dialog: { parts }, given, suggested };
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

type Filled = Omit<Awaited<ReturnType<typeof readValues>>, "errors">;

async function submit(context: RequestContext, found: Found, filled: Filled, { commandId }: SubmitProgramDialogInput) {
  const { open, program } = found;
  try {
    const { asked, host, signal } = await askAbout(context, found, commandId ?? null);
    const files = await giveToProgram(context, filled.files, program.instance.actorId);
    const answer = await inTime(
      program.interactive.submitDialog?.({ ...asked, ...filled, files }, host) ?? Promise.resolve(done),
      signal,
    );
    return await carryOut(context, found, host, commandId ?? null, answer);
  } catch (error) {
    context.services.log.warn({ err: error, instanceId: open.instanceId }, "A program did not answer a dialog.");
    return refused("ProgramSilent");
  }
}

/** What is chosen in a list is told again with what is done after it. */
async function noted(context: RequestContext, found: Found, pressed: Pressed): Promise<Found> {
  if (pressed.element.kind === "button") return found;
  const open = await context.services.programDialogs.choose(signedIn(context).userId, found.open.id, pressed);
  return open === undefined ? found : { ...found, open };
}

const press = (context: RequestContext, found: Found, pressed: Pressed, input: PressDialogElementInput) =>
  tell(context, found, input, async (done, { interactive }, host) => interactive.pressInDialog?.({ ...done, ...pressed }, host));

/** Only of a field that says so the program is told before the dialog is sent. */
async function changeField(context: RequestContext, found: Found, fieldId: string, input: PressDialogElementInput) {
  const field = dialogFields(found.open.dialog).find((each) => each.fieldId === fieldId);
  if (field === undefined || tellingOf(field) === "when_sent") return outdated();
  return tell(context, found, input, async (done, { interactive }, host) =>
    interactive.changeInDialog?.({ ...done, fieldId }, host),
  );
}

type Telling = (done: InDialog & FilledIn, program: Program, host: InteractiveHost) => Promise<AskedDialog | undefined>;

/** Fields that are empty or wrong are left out, and files: the person has not sent them. */
async function tell(context: RequestContext, found: Found, input: PressDialogElementInput, telling: Telling) {
  const { open, program } = found;
  const { commandId = null } = input;
  const { values, suggested, files, inBlocks, errors } = await readValues(context, open, input.values);
  const isTold = (fieldId: string) => errors[fieldId] === undefined && files[fieldId] === undefined;
  const right = Object.fromEntries(Object.entries(values).filter(([fieldId]) => isTold(fieldId)));
  try {
    const { asked, host, signal } = await askAbout(context, found, commandId);
    const filled = { values: right, suggested, files: {}, inBlocks };
    const answer = await inTime(telling({ ...asked, ...filled }, program, host), signal);
    const changed = answer && (await context.services.programDialogs.change(signedIn(context).userId, open.id, answer));
    return { dialog: changed ?? null, refusal: null };
  } catch (error) {
    context.services.log.warn({ err: error, instanceId: open.instanceId }, "A program did not answer a press in a dialog.");
    return { dialog: null, refusal: refuse("ProgramSilent") };
  }
}

/** What a program is told of what the viewer does in its dialog. */
async function askAbout(context: RequestContext, { open, program, question }: Found, commandId: string | null) {
  const { userId } = signedIn(context);
  const id = askedId({ userId }, commandId);
  const { asked, host, signal } = await questionTo(context, program, { ...question, id, commandId });
  return { asked: { ...asked, dialog: handleOfDialog(userId, open), memory: open.memory }, host, signal };
}

const done: DialogAnswer = { kind: "done" };

async function carryOut(
  context: RequestContext,
  { open, program: { interactive } }: Found,
  host: InteractiveHost,
  askedBy: string | null,
  answer: DialogAnswer,
) {
  const { userId } = signedIn(context);
  const { programDialogs } = context.services;
  const shown = async (dialog: ProgramDialog, asked: AskedDialog) => {
    await interactive.answerShown?.(handleOfDialog(userId, dialog), asked, host);
    return { ...nothingMore, errors: [], dialog };
  };
  if (answer.kind === "errors") return { ...nothingMore, ...listed(fittingErrors(open, answer.errors)) };
  if (answer.kind === "dialog") {
    const dialog = await programDialogs.change(userId, open.id, answer.asked);
    return dialog === undefined ? refused("DialogUnknown") : shown(dialog, answer.asked);
  }
  if (answer.kind === "pushed") {
    const dialog = await programDialogs.push(userId, open, askedBy, answer.asked);
    return dialog === undefined || dialog === "tooMany" ? refused("ProgramSilent") : shown(dialog, answer.asked);
  }
  const closesAll = answer.kind === "closedAll";
  await programDialogs.close(userId, open, closesAll);
  return { ...nothingMore, errors: [], closesAll };
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
async function tellClosed(context: RequestContext, found: Found, closesAll: boolean): Promise<void> {
  const { open, program } = found;
  const { asked, host, signal } = await askAbout(context, found, null);
  const telling = inTime(program.interactive.closeDialog?.({ ...asked, closesAll }, host) ?? Promise.resolve(), signal);
  await telling.catch((error: unknown) =>
    context.services.log.warn({ err: error, instanceId: open.instanceId }, "A program was not told that a dialog was closed."),
  );
}
