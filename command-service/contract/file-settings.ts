import { z } from "zod";
import { setting } from "./setting-declaration.ts";

const byAdministrators = { permission: "workspace.changeSettings" } as const;

const fileSizeMostBytes = 1_000_000_000_000;
/** A media type, all media types of a kind, or an ending. */
const fileTypePattern = /^(?:[a-z0-9!#$&^_.+-]+\/([a-z0-9!#$&^_.+-]+|\*)|\.[a-z0-9_.+-]+)$/;

/** What a workspace says of files that are uploaded. */
export const fileSettings = {
  fileSizeMaxBytes: setting({
    ...byAdministrators,
    means: "The largest file that can be uploaded; empty: as the environment of the servers says.",
    schema: z.int().min(1).max(fileSizeMostBytes).nullable(),
    default: null,
  }),
  fileTypesBlocked: setting({
    ...byAdministrators,
    means:
      "Files that may not be uploaded, by type or ending, such as video/* or .exe; empty: as the environment of the servers says.",
    schema: z.array(z.string().max(200).regex(fileTypePattern)).max(1_000).readonly().nullable(),
    default: null,
  }),
};
