import { json } from "node:stream/consumers";
import { fieldsOf, textOf } from "../../markup/values.ts";
import { DownloadFailed } from "../messages/downloads.ts";
import { isEmojiIndex } from "../reading/entry-names.ts";
import type { Run } from "../run.ts";

/** Custom emoji by name: the address of the picture, or `alias:` and another name. */
export type EmojiList = ReadonlyMap<string, string>;

const listUrl = "https://slack.com/api/emoji.list";

/** The workspace's own emoji, from the export (`emoji.json`) or, with a token, from Slack. */
export async function readEmojiList(run: Run): Promise<EmojiList> {
  const entry = run.from.archive.names.find(isEmojiIndex);
  try {
    const source = entry === undefined ? await run.download?.(listUrl) : await run.from.archive.open(entry);
    if (source === undefined) return new Map();
    const list = fieldsOf(await json(source));
    if (list.ok === false) throw new DownloadFailed(`Slack answered ${textOf(list.error)}`);
    return pictured(fieldsOf(list.emoji ?? list));
  } catch (error) {
    if (!(error instanceof DownloadFailed || error instanceof SyntaxError)) throw error;
    run.report.note("pictureLost", `${entry ?? "emoji.list"}: the custom emoji cannot be read: ${error.message}`);
    return new Map();
  }
}

const pictured = (list: Readonly<Record<string, unknown>>): EmojiList =>
  new Map(
    Object.entries(list).flatMap(([name, value]) => {
      const url = textOf(value);
      return /^(?:https:\/\/|alias:)/.test(url) ? [[name, url] as const] : [];
    }),
  );
