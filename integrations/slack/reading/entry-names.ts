import { isUtf8 } from "node:buffer";

/**
 * `nothing` is a folder or a file that a system adds to zips by itself; `unsafe` would lie outside
 * of the archive.
 */
export type EntryName = { readonly kind: "file" | "unsafe" | "nothing"; readonly path: string };

/**
 * The name of a file in a zip. Slack writes UTF-8 without the flag that says so, and zips made on
 * Windows have backslashes, so that neither the flag nor the separator is believed.
 */
export function readableName(raw: Buffer): EntryName {
  const written = isUtf8(raw) ? raw.toString("utf8") : raw.toString("latin1");
  const path = written
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "")
    .normalize("NFC");
  const parts = path.split("/");
  if (path.startsWith("/") || /^[a-z]:/i.test(path) || parts.includes("..") || path.includes("\0"))
    return { kind: "unsafe", path };
  return { kind: path.endsWith("/") || isJunk(parts) ? "nothing" : "file", path };
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const junkNames = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

const isJunk = (parts: readonly string[]): boolean =>
  parts.includes("__MACOSX") || junkNames.has(parts.at(-1) ?? "") || (parts.at(-1) ?? "").startsWith("._");

const indexNames: readonly string[] = ["channels.json", "users.json", "groups.json", "dms.json", "mpims.json", "org_users.json"];

export const isIndexName = (path: string): boolean => indexNames.includes(baseName(path).toLowerCase());

/** `emoji.json` of an export, or the index of a folder of emoji. */
export const isEmojiIndex = (path: string): boolean =>
  baseName(path) === "emoji.json" || /(?:^|\/)(?:__)?emojis?\/index\.json$/.test(path);

/** The folder in which an export lies when the folder itself was zipped; empty where it was not. */
export function folderAbove(paths: readonly string[]): string {
  if (paths.some((path) => isIndexName(path) && !path.includes("/"))) return "";
  const indexes = paths.filter(isIndexName);
  const depth = Math.min(...indexes.map((path) => path.split("/").length));
  const [first, ...others] = indexes
    .filter((path) => path.split("/").length === depth)
    .map((path) => path.slice(0, path.lastIndexOf("/") + 1));
  if (first === undefined) return "";
  // Folders of several workspaces are beside each other.
  return others.every((other) => other === first) ? first : first.slice(0, first.lastIndexOf("/", first.length - 2) + 1);
}
