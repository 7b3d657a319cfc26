import { extname } from "node:path";
import type { FileData } from "../documents.ts";
import { seconds } from "./seconds.ts";

/** A file as Slack's `file`. Its address answers to the access token, as Slack's does. */
export function shownFile(file: FileData, origin: string, userId = file.uploader?.id ?? "") {
  const { id, roomId, name, sizeBytes, contentType, width, height, url, uploadedAt, deletedAt } = file;
  if (deletedAt !== null || url === null) return { id, mode: "tombstone", created: seconds(uploadedAt), user: userId };
  const address = new URL(url, origin).href;
  return {
    id,
    created: seconds(uploadedAt),
    timestamp: seconds(uploadedAt),
    name,
    title: name,
    mimetype: contentType,
    filetype: extname(name).slice(1).toLowerCase() || "binary",
    user: userId,
    size: sizeBytes,
    mode: "hosted",
    is_external: false,
    is_public: false,
    url_private: address,
    url_private_download: address,
    permalink: address,
    channels: roomId === null ? [] : [roomId],
    ...(width !== null && height !== null && { original_w: width, original_h: height, thumb_360: address }),
  };
}
