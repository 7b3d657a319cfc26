import { wordsOf } from "../api/api.ts";
import { uuidv7 } from "../api/uuid.ts";
import { RunSlashCommandDocument, type SlashCommandPartsFragment, SlashCommandsDocument } from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import type { Draft } from "../messages/drafts.svelte.ts";

/** The result of a command: it is done, or it was refused; perhaps there is none of its name. */
export type CommandOutcome = { readonly problem: string; readonly isUnknown?: true } | { readonly done: true };

/** A slash and a word, in any case: phones begin with a capital. A path has a second slash. */
const shape = /^\/([a-z][a-z0-9-]*)(?:(\s+)([\s\S]*))?$/i;

/** Whether a text is written like a command, and so is not sent as a message unasked. */
export const isCommand = (text: string): boolean => shape.test(text.trim());

export type ComposerCommand = Pick<SlashCommandPartsFragment, "word" | "usage" | "means">;

/** Where a command is written. */
export interface CommandPlace {
  readonly roomId: string;
  readonly threadRootId: string | null;
}

const listedForMs = 60_000;
const lists = new WeakMap<Workspace, Map<string, { readonly atMs: number; readonly commands: Promise<ComposerCommand[]> }>>();
const done: CommandOutcome = { done: true };

/** The command that only this client has. */
const search: ComposerCommand = { word: "search", usage: "words", means: "Search messages" };

/** The commands that can be used in a room, asked for again after a minute. */
export function commandsIn(workspace: Workspace, roomId: string): Promise<ComposerCommand[]> {
  const rooms = lists.get(workspace) ?? new Map();
  lists.set(workspace, rooms);
  const known = rooms.get(roomId);
  if (known !== undefined && Date.now() - known.atMs < listedForMs) return known.commands;
  const commands = loadCommands(workspace, roomId).catch(() => {
    rooms.delete(roomId);
    return [];
  });
  rooms.set(roomId, { atMs: Date.now(), commands });
  return commands;
}

async function loadCommands({ connection }: Workspace, roomId: string): Promise<ComposerCommand[]> {
  const { slashCommands } = await connection.request(SlashCommandsDocument, { roomId });
  return [...(slashCommands ?? []), search];
}

/** Those that begin with these letters. */
export const begunBy = (commands: readonly ComposerCommand[], letters: string): ComposerCommand[] =>
  commands.filter(({ word }) => word.startsWith(letters));

/** Runs the command that a text is, see `isCommand`. */
export async function runCommand(workspace: Workspace, place: CommandPlace, text: string): Promise<CommandOutcome> {
  const [, written = "", space = "", argument = ""] = shape.exec(text.trim()) ?? [];
  const word = written.toLowerCase();
  if (word === search.word) {
    workspace.router.go({ screen: "search", query: argument.trim(), roomId: null });
    return done;
  }
  if (word === "leave" && !(await isSure(workspace, place))) return done;
  const outcome = await runOnServer(workspace, place, `/${word}${space}${argument}`);
  if (word === "leave" && "done" in outcome) workspace.router.go({ screen: "home" });
  return outcome;
}

/** Runs the command that a draft was when it was sent, and empties it; null where it is none. */
export async function runDraft(
  workspace: Workspace,
  place: CommandPlace,
  draft: Pick<Draft, "text" | "write">,
  text: string,
): Promise<{ readonly problem?: string; readonly isUnknown?: true } | null> {
  if (!isCommand(text)) return null;
  try {
    const outcome = await runCommand(workspace, place, text);
    if (!("done" in outcome)) return outcome;
    if (draft.text === text) draft.write("");
    return {};
  } catch {
    return { problem: "Logue cannot be reached. Try again." };
  }
}

async function runOnServer(workspace: Workspace, place: CommandPlace, text: string): Promise<CommandOutcome> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const input = { ...place, text, timeZone, commandId: uuidv7() };
  workspace.asks(input.commandId);
  const { refusal, answer } = (await workspace.connection.request(RunSlashCommandDocument, { input })).runSlashCommand;
  if (refusal?.code === "SlashCommandUnknown")
    return { problem: `There is no command ${/^\S+/.exec(text)?.[0] ?? text}.`, isUnknown: true };
  if (refusal?.code === "SlashCommandMisused") {
    const usage = refusal.details.find(({ name }) => name === "usage")?.value ?? "";
    return { problem: `Write it like this: ${usage}` };
  }
  if (refusal) return { problem: wordsOf(refusal) };
  if (answer !== null && (answer.text || answer.blocks.length > 0))
    workspace.showAnswer({ ...place, id: answer.id ?? input.commandId, text: answer.text ?? "", blocks: answer.blocks });
  if (answer?.roomId) workspace.show(answer.roomId);
  return done;
}

function isSure(workspace: Workspace, { roomId }: CommandPlace): Promise<boolean> {
  const name = workspace.inbox.find(roomId)?.displayName ?? "this channel";
  return workspace.confirm({
    title: `Leave ${name}?`,
    text: "You see nothing more of it until you join or are added again.",
    action: "Leave",
  });
}
