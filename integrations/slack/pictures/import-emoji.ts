import { isEmojiName } from "@logue/command-service/contract/custom-emoji.ts";
import type { ImportCommand } from "../../integration.ts";
import { standardEmoji } from "../../markup/emoji-names.ts";
import type { Person } from "../people/person.ts";
import { type Run, send } from "../run.ts";
import { commandIdOf } from "../slack-ids.ts";
import { type EmojiList, readEmojiList } from "./emoji-list.ts";
import { keepPicture } from "./keep-picture.ts";
import { pictureFrom } from "./picture-source.ts";

const step = "emoji";

/**
 * Adds the emoji that the workspace made for itself. Returns their names; people react with these
 * and write them.
 */
export async function importEmoji(run: Run): Promise<ReadonlySet<string>> {
  const list = await readEmojiList(run);
  for (const [name, standard] of standardAliases(list)) {
    run.emojiAliases.set(name, standard);
    run.report.note("emojiAlias", `:${name}: is :${standard}:`);
  }
  const isOwn = (name: string): boolean => standardEmoji(name) === undefined && !run.emojiAliases.has(name);
  const names = [...list.keys()].filter((name) => isEmojiName(name) && isOwn(name));
  const adder = adderAmong([...run.people.all.values()]);
  if (adder === undefined || names.length === 0) return new Set();
  if (await run.host.isFinished(step)) return new Set(names);
  const fileIds = new Map<string, string>();
  const added = new Set<string>();
  // Pictures before aliases, which share a file with the emoji that they name.
  const inOrder = [...names].sort((left, right) => Number(isAlias(list, left)) - Number(isAlias(list, right)));
  for (const [index, name] of inOrder.entries()) {
    run.host.progress(index, inOrder.length, "custom emoji");
    const fileId = fileIds.get(aliasOf(list, name)) ?? (await keepEmoji(run, adder, name, list.get(name) ?? ""));
    if (fileId === undefined) continue;
    fileIds.set(name, fileId);
    if (await send(run, { place: `emoji :${name}:`, command: addEmoji(run, adder, name, fileId) })) added.add(name);
  }
  await run.host.finish(step);
  return added;
}

const isAlias = (list: EmojiList, name: string): boolean => list.get(name)?.startsWith("alias:") ?? false;

/** The emoji at the end of a chain of aliases. */
function aliasOf(list: EmojiList, name: string): string {
  let last = name;
  for (let steps = 0; steps < 10 && isAlias(list, last); steps += 1) last = list.get(last)?.slice("alias:".length) ?? last;
  return last;
}

/**
 * Names that end at a standard emoji, which has no picture of its own: they are written as that
 * emoji.
 */
const standardAliases = (list: EmojiList): (readonly [string, string])[] =>
  [...list.keys()].flatMap((name) => {
    const last = aliasOf(list, name);
    return isAlias(list, name) && !list.has(last) && standardEmoji(last) !== undefined ? [[name, last] as const] : [];
  });

/** Exports do not say who added an emoji: an administrator did, else the first person of the list. */
function adderAmong(people: readonly Person[]): Person | undefined {
  const here = people.filter(
    ({ kind, isListed, isDeactivated, role }) => kind === "person" && isListed && !isDeactivated && role !== "guest",
  );
  return here.find(({ role }) => role === "administrator") ?? here[0];
}

async function keepEmoji(run: Run, { userId }: Person, name: string, url: string): Promise<string | undefined> {
  const place = `emoji :${name}:`;
  const picture = pictureFrom(run.pictures, (entry) => emojiIn(entry) === name, url);
  if (picture !== undefined) return keepPicture(run, { place, of: ["emoji", name], picture, uploaderId: userId, isEmoji: true });
  const reason = url.startsWith("alias:")
    ? "it is another name of an emoji that is not here"
    : "its picture is not in the export";
  run.report.note("pictureLost", `${place}: ${reason}`);
  return undefined;
}

/** The name of the emoji whose picture an entry of the archive is. */
const emojiIn = (entry: string): string | undefined =>
  /(?:^|\/)(?:__)?emojis?\/([^/]+)\.(?:png|gif|jpe?g|webp)$/.exec(entry)?.[1];

const addEmoji = (run: Run, { userId }: Person, name: string, fileId: string): ImportCommand => ({
  type: "AddEmoji",
  data: { name, fileId },
  commandId: commandIdOf("emoji", name),
  actorId: userId,
  occurredAt: run.startedAt,
});
