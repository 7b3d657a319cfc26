import type { ImportAnswer, ImportCommand, ImportHost, ImportOptions } from "../integration.ts";
import type { SlackNames } from "../markup/markup.ts";
import type { Download } from "./messages/downloads.ts";
import type { People } from "./people/people.ts";
import type { PictureSource } from "./pictures/picture-source.ts";
import type { SlackExport } from "./reading/slack-export.ts";
import type { NoteKindName } from "./report/note-kinds.ts";
import type { SlackReport } from "./report/report.ts";

/** What every part of one import works with. */
export interface Run {
  readonly from: SlackExport;
  readonly host: ImportHost;
  readonly options: ImportOptions;
  readonly people: People;
  readonly names: SlackNames;
  readonly report: SlackReport;
  /** Names of files of people's in the archive, by Slack's id of the file. */
  readonly uploads: ReadonlyMap<string, string>;
  /** Fetches files from Slack; missing without a token. */
  readonly download: Download | undefined;
  /** Where pictures of people and emoji come from. */
  readonly pictures: PictureSource;
  /** The custom emoji that are here, by name. */
  readonly customEmoji: Set<string>;
  /** The standard emoji for which names of the workspace stand. */
  readonly emojiAliases: Map<string, string>;
  /** How far the run has come. */
  readonly done: { messages: number };
  /** When the export's history begins, ISO 8601: people's registration has no time of its own. */
  readonly startedAt: string;
}

/** A command, and the place in the export that it stands for. */
export interface Step {
  readonly place: string;
  readonly command: ImportCommand;
  /** Where a refusal is told; by default under other things. */
  readonly lostAs?: NoteKindName;
  /** Whether it stands for one of the export's message objects, which are counted. */
  readonly isMessage?: boolean;
}

/** Refusals that say that it is so already: what a second run meets. */
const alreadyCodes = new Set<string>([
  "AlreadyAMember",
  "AlreadyPinned",
  "CommandIdReused",
  "MessageDeleted",
  "MessageIdTaken",
  "ReactionExists",
  "RoomArchived",
  "RoomNotArchived",
  "UserDeactivated",
]);

export const isSoNow = (answer: ImportAnswer): boolean => answer.kind === "accepted" || alreadyCodes.has(answer.code);

export async function send(run: Run, step: Step): Promise<boolean> {
  const answer = await run.host.send(step.command);
  if (!isSoNow(answer)) noteRefusal(run, step, answer);
  return isSoNow(answer);
}

/** Of each whether it is so now. */
export async function sendAll(run: Run, steps: readonly Step[]): Promise<boolean[]> {
  if (steps.length === 0) return [];
  const answers = await run.host.sendAll(steps.map(({ command }) => command));
  return steps.map((step, index) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error("A command has no answer.");
    if (!isSoNow(answer)) noteRefusal(run, step, answer);
    return isSoNow(answer);
  });
}

function noteRefusal({ report }: Run, { place, command, lostAs = "refusedStep" }: Step, answer: ImportAnswer): void {
  if (answer.kind === "refused") report.note(lostAs, `${place}: ${command.type} was refused: ${answer.code}`);
}

/** Begins the tasks in order, a bounded number at once, and waits for all. */
export async function severalAtOnce<Item>(
  items: readonly Item[],
  atOnceMax: number,
  task: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  for (const [index, item] of items.entries()) {
    const done = task(item, index).finally(() => underWay.delete(done));
    underWay.add(done);
    if (underWay.size >= atOnceMax) await Promise.race(underWay);
  }
  await Promise.all(underWay);
}
