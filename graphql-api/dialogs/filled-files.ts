import { extname } from "node:path";
import { type DialogErrors, type DialogField, type DialogValues, dialogFields } from "@logue/command-service/contract/dialogs.ts";
import type { GivenFile, GivenFiles } from "@logue/integrations/index.ts";
import type { FileDocument } from "@logue/projection-service/contract/files.ts";
import { readableFile, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { giveFiles } from "../files/given-files.ts";
import type { ProgramDialog } from "./program-dialogs.ts";

/** The files of a dialog by its fields, and what is wrong with others. */
interface FilledFiles {
  readonly files: Readonly<Record<string, readonly FileDocument[]>>;
  readonly errors: DialogErrors;
}

/** Only what the viewer uploaded for it can be given in a dialog: what no message carries. */
export async function readFiles(context: RequestContext, open: ProgramDialog, values: DialogValues): Promise<FilledFiles> {
  const [files, errors]: [Record<string, FileDocument[]>, Record<string, string>] = [{}, {}];
  for (const field of dialogFields(open.dialog)) {
    if (field.kind !== "file") continue;
    const ids = [...new Set(values[field.fieldId])];
    const found = await Promise.all(ids.map((id) => ownFile(context, open, id)));
    const there = found.filter((file) => file !== undefined);
    const isOfKind = there.every(({ name }) => isAllowed(field, name));
    if (there.length < ids.length) errors[field.fieldId] = "This file is not there. Choose it again.";
    else if (!isOfKind) errors[field.fieldId] = `Choose files of these kinds: ${field.fileTypes.join(", ")}.`;
    else files[field.fieldId] = there;
  }
  return { files, errors };
}

async function ownFile(context: RequestContext, { roomId }: ProgramDialog, id: string): Promise<FileDocument | undefined> {
  const file = await readableFile(context, id);
  const isOwn = file?.uploaderId === signedIn(context).userId && file.roomId === roomId && file.deletedAt === null;
  return isOwn && (await context.loaders.attachments.load(id)) === undefined ? file : undefined;
}

// Dialogs that were opened before an upgrade have no such field.
const isAllowed = ({ fileTypes }: DialogField, name: string): boolean =>
  fileTypes.length === 0 || fileTypes.includes(extname(name).slice(1).toLowerCase());

/** Lets the program read the files, and returns what it is told of them. */
export async function giveToProgram(context: RequestContext, files: FilledFiles["files"], readerId: string): Promise<GivenFiles> {
  await giveFiles(context.services, Object.values(files).flat(), readerId);
  const told = Object.entries(files).map(([fieldId, given]) => [fieldId, given.map((file) => toldOf(context, file))]);
  return Object.fromEntries(told);
}

function toldOf({ origin }: RequestContext, file: FileDocument): GivenFile {
  const { id, roomId, uploaderId, name, sizeBytes, contentType, width, height, uploadedAt } = file;
  const facts = { id, roomId, uploaderId, name, sizeBytes, contentType, width, height, uploadedAt };
  return { ...facts, url: new URL(`/files/${id}`, origin).href };
}
