import { isVisible } from "@logue/command-service/contract/clean-text.ts";
import { fileNote } from "../../markup/file-notes.ts";
import { splitText } from "../../markup/split-text.ts";
import { fieldsOf, firstText, idsOf, secondsOf } from "../../markup/values.ts";
import { writeMarkdown } from "../../markup/write-markdown.ts";
import type { SlackMessage } from "../reading/message-record.ts";
import type { Run } from "../run.ts";
import { type MessageText, messageText } from "../text/message-text.ts";
import { keepFiles } from "./keep-files.ts";
import { type Placed, placeOf } from "./message-steps.ts";
import { isSlackNotice } from "./notices.ts";

export interface Content {
  /** One, or several parts of a text that is too long for one message. */
  readonly texts: readonly string[];
  readonly mentionedUserIds: readonly string[];
  readonly mentionsRoom: boolean;
  readonly fileIds: readonly string[];
}

/** What a message says and carries here. */
export async function contentOf(run: Run, placed: Placed): Promise<Content> {
  const isNotice = isSlackNotice(placed.message);
  const said = messageText(placed.message, run.names, isNotice || placed.message.subtype === "me_message");
  const { fileIds, notes } = await keepFiles(run, placed);
  const words = wordsOf(run, placed, said);
  const fileLines = notes.map((file) => fileNote(file));
  for (const { isGone } of fileLines) run.report.note(isGone ? "fileGone" : "fileLinked", placeOf(placed));
  const text = [
    words,
    writeMarkdown(
      fileLines.flatMap(({ blocks }) => blocks),
      run.names,
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
  const isWordless = !isVisible(text) && fileIds.length === 0;
  if (isWordless) run.report.note("wordless", placeOf(placed));
  const texts = splitText(isWordless ? wordless(placed) : text);
  if (texts.length > 1) run.report.note("messageSplit", `${placeOf(placed)}: ${texts.length} parts`);
  const mentionedUserIds = said.mentionedIds
    .flatMap((id) => run.people.find(id) ?? [])
    .filter(placed.mayBeCalled)
    .map(({ userId }) => userId);
  return { texts: texts.map(withMark), mentionedUserIds, mentionsRoom: said.mentionsRoom, fileIds };
}

/** Slack has notices of new kinds without any words: the kind says what it was. */
function wordless({ message: { subtype } }: Placed): string {
  const kind = subtype.replace(/[^a-z]+/gi, " ").trim();
  return kind === "" ? "_A message without words._" : `_A message without words: ${kind}._`;
}

const withMark = (text: string, index: number, parts: readonly string[]): string =>
  index === 0 ? text : `_Part ${index + 1} of ${parts.length}_\n\n${text}`;

function wordsOf(run: Run, { message, conversation }: Placed, { markdown }: MessageText): string {
  if (message.huddle !== undefined) return [huddleLine(run, message), markdown].filter((part) => part !== "").join("\n\n");
  if (isSlackNotice(message)) run.report.note("noticeKept", `#${conversation.name}, ${message.timestamp}: ${message.subtype}`);
  return markdown;
}

/** A call in the room: who took part and for how long. */
function huddleLine({ people, names }: Run, { huddle }: SlackMessage): string {
  const fields = fieldsOf(huddle);
  const ids = [...new Set([...idsOf(fields.participant_history), ...idsOf(fields.participants)])];
  const name = firstText(fields.name);
  const who = ids.map((id) => people.find(id)?.displayName ?? id).join(", ");
  const [start, end] = [secondsOf(fields.date_start), secondsOf(fields.date_end)];
  const minutes = start === undefined || end === undefined ? undefined : Math.max(1, Math.round((end - start) / 60));
  const length = minutes === undefined ? "" : `, ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  const text = `A huddle${name === "" ? "" : `, ${name},`}${who === "" ? "" : ` of ${who}`}${length}`.replace(/,$/, "");
  return writeMarkdown(
    [{ kind: "paragraph", lines: [[{ kind: "emphasis", style: "italic", inlines: [{ kind: "text", text }] }]] }],
    names,
  );
}
