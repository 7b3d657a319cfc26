import { deleteFile } from "./delete-file.ts";
import { recordUpload } from "./record-upload.ts";

/** The commands about files by name. */
export const fileCommands = {
  RecordUpload: recordUpload,
  DeleteFile: deleteFile,
};
