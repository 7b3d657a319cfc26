import { cleanLine, cleanLines, shortened } from "@logue/command-service/contract/clean-text.ts";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import { descriptionLengthMax, roomNamePattern, topicLengthMax } from "@logue/command-service/contract/rooms.ts";
import { reservedUserNames, userNamePattern } from "@logue/command-service/contract/users.ts";
import type { ImportAnswer, ImportCommand, ImportHost, ImportProblem, ImportReport } from "../integration.ts";
import { markdownOfMrkdwn, mentionedIn, mentionsEverybody, type SlackNames } from "./markdown-of-mrkdwn.ts";
import { openSlackExport, type SlackChannel, type SlackExport, type SlackMessage, type SlackUser } from "./slack-export.ts";
import { commandIdOf, messageIdOf, roomIdOf, timeOf, userIdOf } from "./slack-ids.ts";

/** So many people are registered at once. */
const peopleAtOnceMax = 64;
/** So many messages of a channel are sent at once. */
const messagesAtOnceMax = 64;

/** Subtypes that Slack writes by itself; joining and the like is in the channel's list of members already. */
const noticeSubtypes = new Set([
  "channel_join",
  "channel_leave",
  "channel_topic",
  "channel_purpose",
  "channel_name",
  "channel_archive",
  "channel_unarchive",
  "group_join",
  "group_leave",
]);

interface Import {
  readonly from: SlackExport;
  readonly host: ImportHost;
  readonly names: SlackNames;
  readonly taken: Record<"people" | "channels" | "messages" | "replies" | "reactions", number>;
  readonly problems: ImportProblem[];
}

/** A command, and the place in the export that it stands for. */
interface Step {
  readonly place: string;
  readonly command: ImportCommand;
}

/** Takes a Slack export over: people, channels, messages, threads and reactions. See `Importer.import`. */
export async function importSlackExport(source: string, host: ImportHost): Promise<ImportReport> {
  const from = await openSlackExport(source);
  try {
    const run: Import = {
      from,
      host,
      names: namesOf(from),
      taken: { people: 0, channels: 0, messages: 0, replies: 0, reactions: 0 },
      problems: from.problems,
    };
    await importUsers(run);
    for (const channel of from.channels) await importChannel(run, channel);
    return { taken: run.taken, problems: run.problems };
  } finally {
    from.close();
  }
}

function namesOf(from: SlackExport): SlackNames {
  const users = new Map(from.users.map((user) => [user.id, loguableName(user)]));
  const channels = new Map(from.channels.map((channel) => [channel.id, channel.name]));
  return { userName: (id) => users.get(id), channelName: (id) => channels.get(id) };
}

function loguableName(user: SlackUser): string {
  const folded = user.name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[._-]+|[._-]+$/g, "")
    .slice(0, 64);
  return userNamePattern.test(folded) && !reservedUserNames.has(folded) ? folded : `slack-${user.id.toLowerCase()}`;
}

/** A name or topic as it may stand in Logue. */
const lineOf = (text: string | null | undefined, lengthMax: number): string =>
  shortened(cleanLine((text ?? "").toWellFormed()), lengthMax);

async function importUsers(run: Import): Promise<void> {
  await severalAtOnce(run.from.users, async (user, index) => {
    run.host.progress(index, run.from.users.length, "people");
    await importUser(run, user);
  });
}

async function importUser(run: Import, user: SlackUser): Promise<void> {
  const userId = userIdOf(user.id);
  const names = [user.profile.real_name, user.real_name, user.profile.display_name, user.name].map((name) => lineOf(name, 100));
  const displayName = names.find((name) => name !== "") ?? loguableName(user);
  const registration = {
    userId,
    name: loguableName(user),
    displayName,
    email: user.profile.email ?? null,
    timeZone: user.tz ?? null,
    inviteId: null,
    kind: user.is_bot ? ("bot" as const) : ("person" as const),
    origin: { source: "slack", id: user.id },
  };
  const bySystem = { actorId: systemActorId, occurredAt: new Date(startOf(run.from) * 1000).toISOString() };
  const taken = await send(run, `users.json, ${user.name}`, {
    type: "RegisterUser",
    data: registration,
    commandId: commandIdOf("register", user.id),
    ...bySystem,
  });
  if (!taken) return;
  run.taken.people += 1;
  if (user.deleted)
    await send(run, `users.json, ${user.name}`, {
      type: "DeactivateUser",
      data: { userId },
      commandId: commandIdOf("deactivate", user.id),
      ...bySystem,
    });
}

/** People's registration has no time of its own in an export: they are there since the first channel is. */
const startOf = (from: SlackExport): number => Math.min(...from.channels.map((channel) => channel.created));

async function importChannel(run: Import, channel: SlackChannel): Promise<void> {
  const roomId = await importRoom(run, channel);
  if (roomId === undefined) return;
  const messages = await run.from.messagesOf(channel);
  const known = new Set(messages.map((message) => message.ts));
  await addMembers(run, channel, roomId, messages);
  for (let done = 0; done < messages.length; done += messagesAtOnceMax) {
    run.host.progress(done, messages.length, `#${channel.name}`);
    await importMessages(run, channel, roomId, messages.slice(done, done + messagesAtOnceMax), known);
  }
  run.host.progress(messages.length, messages.length, `#${channel.name}`);
  if (channel.is_archived)
    await send(run, `#${channel.name}`, {
      type: "ArchiveRoom",
      data: { roomId },
      commandId: commandIdOf("archive", channel.id),
      actorId: systemActorId,
      occurredAt: new Date().toISOString(),
    });
}

/** The channel's room: the one of this name where there is one already, else a new one. */
async function importRoom(run: Import, channel: SlackChannel): Promise<string | undefined> {
  const name = loguableRoomName(channel);
  const there = await run.host.findChannel(name);
  if (there === undefined) {
    const data = {
      roomId: roomIdOf(channel.id),
      name,
      visibility: "public" as const,
      topic: lineOf(channel.topic.value, topicLengthMax),
      description: shortened(cleanLines(channel.purpose.value.toWellFormed()), descriptionLengthMax),
      memberIds: [],
      origin: { source: "slack", id: channel.id },
    };
    const creator = run.names.userName(channel.creator) === undefined ? systemActorId : userIdOf(channel.creator);
    const command = {
      type: "CreateChannel" as const,
      data,
      commandId: commandIdOf("channel", channel.id),
      actorId: creator,
      occurredAt: new Date(channel.created * 1000).toISOString(),
    };
    if (!(await send(run, `#${channel.name}`, command))) return undefined;
  } else if (there !== roomIdOf(channel.id)) {
    run.problems.push({
      place: `#${channel.name}`,
      problem: `A room of this name was there already; the messages were added to it.`,
    });
  }
  run.taken.channels += 1;
  return there ?? roomIdOf(channel.id);
}

function loguableRoomName(channel: SlackChannel): string {
  const folded = channel.name
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}._-]+/gu, "-")
    .slice(0, 64);
  return roomNamePattern.test(folded) ? folded : `slack-${channel.id.toLowerCase()}`;
}

/** Whoever wrote in the channel was in it then, also if she has left since. */
async function addMembers(run: Import, channel: SlackChannel, roomId: string, messages: readonly SlackMessage[]): Promise<void> {
  const authors = messages.flatMap((message) => (message.user === undefined ? [] : [message.user]));
  const members = [...new Set([...channel.members, ...authors])].filter((id) => run.names.userName(id) !== undefined);
  for (const id of new Set(channel.members)) {
    if (run.names.userName(id) === undefined)
      run.problems.push({ place: `#${channel.name}`, problem: `The member ${id} is not among the people and was left out.` });
  }
  if (members.length === 0) return;
  const data = { roomId, userIds: members.map(userIdOf) };
  const occurredAt = new Date(channel.created * 1000).toISOString();
  await send(run, `#${channel.name}`, {
    type: "AddMembers",
    data,
    commandId: commandIdOf("members", channel.id),
    actorId: systemActorId,
    occurredAt,
  });
}

/** The messages in their order, and then the reactions to them in theirs: so an import is the same each time. */
async function importMessages(
  run: Import,
  channel: SlackChannel,
  roomId: string,
  messages: readonly SlackMessage[],
  known: ReadonlySet<string>,
): Promise<void> {
  const posts = messages.flatMap((message) => {
    const step = postOf(run, channel, roomId, message, known);
    return step === undefined ? [] : [{ ...step, message }];
  });
  const isTaken = await sendAll(run, posts);
  const taken = posts.filter((_post, index) => isTaken[index]);
  for (const { command } of taken) run.taken[command.data.threadRootId === null ? "messages" : "replies"] += 1;
  const reactions = await sendAll(
    run,
    taken.flatMap(({ message }) => reactionsTo(run, channel, roomId, message)),
  );
  run.taken.reactions += reactions.filter(Boolean).length;
}

/** The command by which a message is taken over; undefined, and a problem, for one that is left out. */
function postOf(run: Import, channel: SlackChannel, roomId: string, message: SlackMessage, known: ReadonlySet<string>) {
  const place = `#${channel.name}, ${message.ts}`;
  if (message.subtype !== undefined && noticeSubtypes.has(message.subtype)) {
    run.problems.push({ place, problem: `A notice of Slack's own (${message.subtype}), left out.` });
    return undefined;
  }
  if (message.user === undefined || run.names.userName(message.user) === undefined) {
    run.problems.push({ place, problem: `Its author ${message.user ?? ""} is not among the people; left out.` });
    return undefined;
  }
  const isReply = message.thread_ts !== undefined && message.thread_ts !== message.ts;
  const hasRoot = isReply && message.thread_ts !== undefined && known.has(message.thread_ts);
  if (isReply && !hasRoot)
    run.problems.push({ place, problem: "The message it replies to is not in the export; it stands in the room by itself." });
  const threadRootId = hasRoot && message.thread_ts !== undefined ? messageIdOf(channel.id, message.thread_ts) : null;
  const command = {
    type: "PostMessage" as const,
    data: {
      ...contentOf(run, place, message),
      messageId: messageIdOf(channel.id, message.ts),
      roomId,
      threadRootId,
      alsoInRoom: message.subtype === "thread_broadcast",
      origin: { source: "slack", id: `${channel.id}/${message.ts}` },
    },
    commandId: commandIdOf("post", channel.id, message.ts),
    actorId: userIdOf(message.user),
    occurredAt: new Date(timeOf(message.ts)).toISOString(),
  };
  return { place, command };
}

function contentOf(run: Import, place: string, message: SlackMessage) {
  const links = message.files.map((file) => `[${file.name ?? "file"}](${file.url_private ?? ""})`);
  if (links.length > 0)
    run.problems.push({ place, problem: `Its ${links.length} files are not in the export; their links were kept in the text.` });
  const text = [markdownOfMrkdwn(message.text, run.names), ...links]
    .filter((part) => part !== "")
    .join("\n")
    .toWellFormed();
  const mentioned = mentionedIn(message.text).filter((id) => run.names.userName(id) !== undefined);
  return {
    text,
    mentionedUserIds: mentioned.map(userIdOf),
    mentionsRoom: mentionsEverybody(message.text),
    quotedMessageId: null,
    fileIds: [],
  };
}

function reactionsTo(run: Import, channel: SlackChannel, roomId: string, message: SlackMessage): Step[] {
  return message.reactions.flatMap((reaction) =>
    reaction.users
      .filter((id) => run.names.userName(id) !== undefined)
      .map((user) => ({
        place: `#${channel.name}, ${message.ts}, :${reaction.name}:`,
        command: {
          type: "AddReaction" as const,
          data: { roomId, messageId: messageIdOf(channel.id, message.ts), emoji: reaction.name.split("::")[0] ?? reaction.name },
          commandId: commandIdOf("react", channel.id, message.ts, reaction.name, user),
          actorId: userIdOf(user),
          occurredAt: new Date(timeOf(message.ts)).toISOString(),
        },
      })),
  );
}

/** Refusals that say that it is so already: what a second run meets. */
const alreadyCodes = new Set(["AlreadyAMember", "ReactionExists", "RoomArchived", "UserDeactivated"]);

async function send(run: Import, place: string, command: ImportCommand): Promise<boolean> {
  return noteAnswer(run, { place, command }, await run.host.send(command));
}

/** Of each whether it is so now. */
async function sendAll(run: Import, steps: readonly Step[]): Promise<boolean[]> {
  const answers = await run.host.sendAll(steps.map(({ command }) => command));
  return steps.map((step, index) => noteAnswer(run, step, answers[index]));
}

function noteAnswer({ problems }: Import, { place, command }: Step, answer: ImportAnswer | undefined): boolean {
  if (answer === undefined) throw new Error("A command has no answer.");
  if (answer.kind === "accepted" || alreadyCodes.has(answer.code)) return true;
  problems.push({ place, problem: `${command.type} was refused: ${answer.code}.` });
  return false;
}

/** Begins the tasks in order, a bounded number at once, and waits for all. */
async function severalAtOnce<Item>(items: readonly Item[], task: (item: Item, index: number) => Promise<void>): Promise<void> {
  const underWay = new Set<Promise<void>>();
  for (const [index, item] of items.entries()) {
    const done = task(item, index).finally(() => underWay.delete(done));
    underWay.add(done);
    if (underWay.size >= peopleAtOnceMax) await Promise.race(underWay);
  }
  await Promise.all(underWay);
}
