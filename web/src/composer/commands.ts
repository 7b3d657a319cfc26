import { uuidv7 } from "../api/uuid.ts";
import {
  AddMembersDocument,
  type EntryPartsFragment,
  FindUsersDocument,
  JoinRoomDocument,
  LeaveRoomDocument,
  OpenDirectRoomDocument,
  RenameRoomDocument,
  SetFavouriteDocument,
  SetMutedDocument,
  SetStatusDocument,
  SetTopicDocument,
  type UserPartsFragment,
} from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { channelDirectoryOf } from "../text/channel-directory.ts";

/**
 * The result of a command: it is done, it was refused for a reason, or this text is sent instead.
 */
export type CommandOutcome = { readonly problem: string } | { readonly text: string } | { readonly done: true };

interface Place {
  readonly workspace: Workspace;
  readonly entry: EntryPartsFragment;
  readonly argument: string;
}

/** A command that a user can write behind a slash at the beginning of a message. */
export interface ComposerCommand {
  readonly name: string;
  readonly argument: string;
  readonly means: string;
  readonly isOffered?: (entry: EntryPartsFragment) => boolean;
  readonly run: (place: Place) => Promise<CommandOutcome> | CommandOutcome;
}

const done: CommandOutcome = { done: true };
const isChannel = ({ room }: EntryPartsFragment): boolean => room.kind === "CHANNEL";

export const composerCommands: readonly ComposerCommand[] = [
  {
    name: "topic",
    argument: "text",
    means: "Change the topic",
    isOffered: ({ permissions }) => permissions.includes("ROOM_SET_TOPIC"),
    run: setTopic,
  },
  {
    name: "rename",
    argument: "name",
    means: "Give the channel another name",
    isOffered: (entry) => isChannel(entry) && entry.permissions.includes("ROOM_RENAME"),
    run: ({ workspace, entry, argument }) =>
      tried(workspace.attempt(RenameRoomDocument, { input: { roomId: entry.room.id, name: argument } })),
  },
  {
    name: "invite",
    argument: "@people",
    means: "Add people to the channel",
    isOffered: (entry) => isChannel(entry) && entry.permissions.includes("ROOM_ADD_MEMBERS"),
    run: invite,
  },
  { name: "leave", argument: "", means: "Leave the channel", isOffered: isChannel, run: leave },
  { name: "mute", argument: "", means: "Mute notifications from here", run: (place) => setMuted(place, true) },
  { name: "unmute", argument: "", means: "Allow notifications from here", run: (place) => setMuted(place, false) },
  { name: "favourite", argument: "", means: "Add to the favourites, or remove", run: toggleFavourite },
  { name: "join", argument: "#channel", means: "Join a channel and go there", run: join },
  { name: "dm", argument: "@person text", means: "Write a direct message", run: writeDirectly },
  { name: "search", argument: "words", means: "Search messages", run: search },
  {
    name: "status",
    argument: "text",
    means: "Set your status, or clear it",
    run: ({ workspace, argument }) =>
      tried(workspace.attempt(SetStatusDocument, { input: { text: argument, emoji: null, expiresAt: null } })),
  },
  {
    name: "me",
    argument: "text",
    means: "Say what you do",
    run: ({ argument }) => (argument === "" ? missing("what you do") : { text: `_${argument}_` }),
  },
  {
    name: "shrug",
    argument: "text",
    means: "Add ¯\\_(ツ)_/¯",
    run: ({ argument }) => ({ text: `${argument} ¯\\\\\\_(ツ)\\_/¯`.trim() }),
  },
];

/** The commands that begin with these letters and can be used in a room. */
export const commandsFor = (letters: string, entry: EntryPartsFragment | undefined): ComposerCommand[] =>
  entry === undefined
    ? []
    : composerCommands.filter((command) => command.name.startsWith(letters) && isOfferedIn(command, entry));

const isOfferedIn = ({ isOffered }: ComposerCommand, entry: EntryPartsFragment): boolean => isOffered?.(entry) ?? true;

/** Runs the command that a text is; null where it is none of ours and is to be sent as it is. */
export async function runCommand(workspace: Workspace, roomId: string, text: string): Promise<CommandOutcome | null> {
  const [, name = "", argument = ""] = /^\/([a-z]+)(?:\s+([\s\S]*))?$/.exec(text.trim()) ?? [];
  const command = composerCommands.find((known) => known.name === name);
  const entry = workspace.inbox.find(roomId);
  if (command === undefined || entry === undefined) return null;
  if (!isOfferedIn(command, entry)) return { problem: `/${name} cannot be used here, or you may not use it.` };
  return command.run({ workspace, entry, argument: argument.trim() });
}

const missing = (what: string): CommandOutcome => ({ problem: `Write ${what} behind the command.` });

async function tried(outcome: Promise<unknown>): Promise<CommandOutcome> {
  const answer = await outcome;
  return typeof answer === "string" ? { problem: answer } : done;
}

const setMuted = ({ workspace, entry }: Place, isMuted: boolean): Promise<CommandOutcome> =>
  tried(workspace.attempt(SetMutedDocument, { input: { roomId: entry.room.id, isMuted } }));

function toggleFavourite({ workspace, entry }: Place): Promise<CommandOutcome> {
  return tried(workspace.attempt(SetFavouriteDocument, { input: { roomId: entry.room.id, isFavourite: !entry.isFavourite } }));
}

function setTopic({ workspace, entry, argument }: Place): Promise<CommandOutcome> | CommandOutcome {
  if (argument === "") return missing("the topic");
  return tried(workspace.attempt(SetTopicDocument, { input: { roomId: entry.room.id, topic: argument } }));
}

async function invite({ workspace, entry, argument }: Place): Promise<CommandOutcome> {
  const names = argument.split(/[\s,]+/).filter(Boolean);
  if (names.length === 0) return missing("whom to add");
  const people = await Promise.all(names.map((name) => personNamed(workspace, name)));
  const unknown = names.filter((_name, index) => people[index] === undefined);
  if (unknown.length > 0) return { problem: `There is no person called ${unknown.join(", ")}.` };
  const userIds = people.flatMap((person) => person?.id ?? []);
  return tried(workspace.attempt(AddMembersDocument, { input: { roomId: entry.room.id, userIds } }));
}

async function personNamed(workspace: Workspace, written: string): Promise<UserPartsFragment | undefined> {
  const name = written.replace(/^@/, "").toLowerCase();
  const { users } = await workspace.connection.request(FindUsersDocument, { search: name });
  return users.edges.map(({ node }) => node).find((user) => user.name === name);
}

async function leave({ workspace, entry }: Place): Promise<CommandOutcome> {
  const isSure = await workspace.confirm({
    title: `Leave ${entry.displayName}?`,
    text: "You see nothing more of it until you join or are added again.",
    action: "Leave",
  });
  if (!isSure) return done;
  const outcome = await tried(workspace.attempt(LeaveRoomDocument, { input: { roomId: entry.room.id } }));
  if ("done" in outcome) workspace.router.go({ screen: "home" });
  return outcome;
}

async function join({ workspace, argument }: Place): Promise<CommandOutcome> {
  const name = argument.replace(/^#/, "").toLowerCase();
  if (name === "") return missing("which channel");
  const roomId = await channelDirectoryOf(workspace).find(name);
  if (roomId === undefined) return { problem: `There is no channel called ${name}.` };
  if (workspace.inbox.find(roomId) === undefined) {
    const outcome = await tried(workspace.attempt(JoinRoomDocument, { input: { roomId } }));
    if ("problem" in outcome) return outcome;
  }
  workspace.show(roomId);
  return done;
}

async function writeDirectly({ workspace, argument }: Place): Promise<CommandOutcome> {
  const [, name = "", text = ""] = /^(\S+)\s*([\s\S]*)$/.exec(argument) ?? [];
  if (name === "") return missing("whom to write to");
  const person = await personNamed(workspace, name);
  if (person === undefined) return { problem: `There is no person called ${name}.` };
  const opened = await workspace.attempt(OpenDirectRoomDocument, { input: { userIds: [person.id] } });
  if (typeof opened === "string") return { problem: opened };
  const roomId = opened.result?.roomId;
  if (roomId === undefined) return done;
  if (text !== "") workspace.outbox.send(messageTo(roomId, text));
  workspace.show(roomId);
  return done;
}

const messageTo = (roomId: string, text: string) => ({
  messageId: uuidv7(),
  roomId,
  text,
  threadRootId: null,
  alsoInRoom: false,
  quotedMessageId: null,
  fileIds: [],
  sentAt: new Date().toISOString(),
  refusal: null,
});

function search({ workspace, argument }: Place): CommandOutcome {
  workspace.router.go({ screen: "search", query: argument, roomId: null });
  return done;
}
