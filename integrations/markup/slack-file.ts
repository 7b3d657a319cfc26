import { fieldsOf, firstText, isFields, isYes, textOf } from "./values.ts";

export interface SlackFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mode: string;
  readonly mediaType: string;
  /** What a picture shows, in words. */
  readonly description: string;
  readonly sizeBytes: number | undefined;
  /** Where people open it: of files outside of Slack the address there. */
  readonly url: string;
  readonly isExternal: boolean;
  readonly isDenied: boolean;
  /** What the export tells of its words: the beginning of a text, a mail, what was said. */
  readonly preview: string;
}

/** A file of a message, or of an attachment; of some only the id is there. */
export function slackFile(written: unknown): SlackFile[] {
  const entry = typeof written === "string" ? { id: written } : written;
  if (!isFields(entry)) return [];
  const isExternal = isYes(entry.is_external) || textOf(entry.mode) === "external";
  const size = Number(entry.size);
  return [
    {
      id: textOf(entry.id),
      name: firstText(entry.name, entry.title),
      title: firstText(entry.title, entry.name),
      mode: textOf(entry.mode),
      mediaType: textOf(entry.mimetype),
      description: textOf(entry.alt_txt),
      sizeBytes: Number.isFinite(size) && size > 0 ? size : undefined,
      url: firstText(...(isExternal ? [entry.external_url] : []), entry.url_private_download, entry.url_private, entry.permalink),
      isExternal,
      isDenied: textOf(entry.file_access) === "access_denied" || textOf(entry.file_access) === "file_not_found",
      preview: firstText(
        entry.plain_text,
        entry.preview,
        fieldsOf(fieldsOf(entry.transcription).preview).content,
        entry.preview_plain_text,
      ),
    },
  ];
}
