import type { Readable } from "node:stream";
import { fileDescriptionLengthMax } from "@logue/command-service/contract/files.ts";
import type { SlackFile } from "../../markup/slack-file.ts";
import type { Run } from "../run.ts";
import { commandIdOf, fileIdOf } from "../slack-ids.ts";
import { DownloadFailed, isSlack } from "./downloads.ts";
import { type Placed, placeOf, timeIn } from "./message-steps.ts";

/** A message carries no more files than this; what is beyond is noted in its text. */
const filesMax = 10;

export interface KeptFiles {
  readonly fileIds: readonly string[];
  /** Files that are not here. */
  readonly notes: readonly SlackFile[];
}

/**
 * Stores a message's files whose bytes are available: from the archive, or from Slack with a token.
 */
export async function keepFiles(run: Run, placed: Placed): Promise<KeptFiles> {
  const fileIds: string[] = [];
  const notes: SlackFile[] = [];
  for (const file of placed.message.files) {
    const open = fileIds.length < filesMax ? sourceOf(run, file) : undefined;
    const fileId = fileIdOf(placed.conversation.id, placed.message.timestamp, file.id || file.name);
    if (open !== undefined && (await keepFile(run, placed, file, fileId, open))) fileIds.push(fileId);
    else notes.push(file);
  }
  return { fileIds, notes };
}

async function keepFile(
  run: Run,
  placed: Placed,
  file: SlackFile,
  fileId: string,
  open: () => Promise<Readable>,
): Promise<boolean> {
  const answer = await run.host
    .keepFile({
      fileId,
      commandId: commandIdOf("file", placed.conversation.id, placed.message.timestamp, file.id || file.name),
      name: file.name || file.title || file.id,
      declaredType: file.mediaType,
      uploaderId: placed.author.userId,
      roomId: placed.roomId,
      occurredAt: timeIn(placed.message.timestamp),
      open,
    })
    .catch((error: unknown) => {
      if (error instanceof DownloadFailed) return { kind: "failed" as const, reason: error.message };
      throw error;
    });
  if (answer.kind === "accepted") {
    await describe(run, placed, file, fileId);
    return true;
  }
  const reason = answer.kind === "refused" ? answer.code : answer.reason;
  run.report.note("fileRefused", `${placeOf(placed)}, ${file.name}: ${reason}`);
  return false;
}

/** What the person wrote in Slack about a picture. */
async function describe(run: Run, placed: Placed, file: SlackFile, fileId: string): Promise<void> {
  const description = file.description.trim().slice(0, fileDescriptionLengthMax).toWellFormed();
  if (description === "") return;
  await run.host.send({
    type: "DescribeFile",
    data: { fileId, description },
    commandId: commandIdOf("file-description", placed.conversation.id, placed.message.timestamp, file.id || file.name),
    actorId: placed.author.userId,
    occurredAt: timeIn(placed.message.timestamp),
  });
}

function sourceOf(run: Run, file: SlackFile): (() => Promise<Readable>) | undefined {
  const entry = file.id === "" ? undefined : run.uploads.get(file.id);
  if (entry !== undefined) return () => run.from.archive.open(entry);
  const { download } = run;
  const isThere = file.mode !== "tombstone" && file.mode !== "hidden_by_limit" && !file.isDenied && !file.isExternal;
  return download !== undefined && isThere && isSlack(file.url) ? () => download(file.url) : undefined;
}

/**
 * Files of people's in the archive by the id of the file: `__uploads/F1/plan.pdf`,
 * `attachments/F1-plan.pdf`, `general/attachments/F1_plan.pdf`.
 */
export function uploadsById(names: readonly string[]): Map<string, string> {
  const byId = new Map<string, string>();
  for (const name of names) {
    for (const part of name.split("/")) {
      const id = /^(F[A-Z0-9]+)(?:$|[-_.])/.exec(part)?.[1];
      if (id !== undefined && !byId.has(id)) byId.set(id, name);
    }
  }
  return byId;
}
