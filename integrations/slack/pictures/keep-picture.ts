import { derivedTimedId } from "@logue/command-service/contract/streams.ts";
import { DownloadFailed } from "../messages/downloads.ts";
import type { Run } from "../run.ts";
import { commandIdOf } from "../slack-ids.ts";
import type { Picture } from "./picture-source.ts";

export interface PictureToKeep {
  /** What it is in the report, such as `users.json, U1: the picture`. */
  readonly place: string;
  /** What it is of, the same in each run. */
  readonly of: readonly string[];
  readonly picture: Picture;
  readonly uploaderId: string;
  readonly isEmoji: boolean;
}

/** Stores a picture that belongs to no room. Returns its file's id, undefined when it is lost. */
export async function keepPicture(
  run: Run,
  { place, of, picture, uploaderId, isEmoji }: PictureToKeep,
): Promise<string | undefined> {
  const fileId = derivedTimedId(Date.parse(run.startedAt), "slack", "picture", ...of);
  const file = { fileId, name: picture.name, declaredType: "", uploaderId, roomId: null, isEmoji };
  try {
    const answer = await run.host.keepFile({
      ...file,
      commandId: commandIdOf("picture", ...of),
      occurredAt: run.startedAt,
      open: () => picture.open(),
    });
    if (answer.kind === "accepted" || answer.code === "CommandIdReused") return fileId;
    run.report.note("pictureLost", `${place}: ${answer.code}`);
  } catch (error) {
    if (!(error instanceof DownloadFailed)) throw error;
    run.report.note("pictureLost", `${place}: ${error.message}`);
  }
  return undefined;
}
