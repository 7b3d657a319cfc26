import { systemActorId } from "@logue/command-service/contract/commands.ts";
import { roomTextLengthMax } from "@logue/command-service/contract/rooms.ts";
import type { ImportCommand } from "../../integration.ts";
import { timeIn } from "../messages/message-steps.ts";
import type { FiledConversation } from "../reading/day-files.ts";
import { type Run, type Step, send } from "../run.ts";
import { commandIdOf, roomIdOf } from "../slack-ids.ts";
import { type Archiving, type HistoryNotice, isArchiving, isMove, type Move, type TextChange } from "./membership.ts";
import { roomText } from "./open-room.ts";
import { foldedRoomName, type RoomPlan } from "./room-plan.ts";

export interface ChannelHistory {
  readonly plan: RoomPlan;
  readonly conversation: FiledConversation;
  readonly notices: readonly HistoryNotice[];
  /** Who was in it at the beginning and at the end, by Slack's ids. */
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly createdAt: string;
  /**
   * Whether an import made the channel: otherwise its name, topic and archiving are left as they
   * are.
   */
  readonly isOurs: boolean;
  readonly latest: string | undefined;
}

/** The most people that one command adds. */
const membersAtOnceMax = 1000;

/**
 * Sends a channel's history in the order of time: members, topics, names, archiving; and final
 * values that have no notice.
 */
export async function importHistory(run: Run, history: ChannelHistory): Promise<void> {
  const { plan, conversation, notices, first, last, createdAt, isOurs, latest } = history;
  const inRoom = new Set(first.filter((id) => run.people.find(id) !== undefined));
  const now = latest === undefined ? createdAt : laterOf(timeIn(latest), createdAt);
  await addMembers(run, plan, [...inRoom], createdAt, "first");
  if (plan.roomId === roomIdOf(conversation.id) && run.people.find(conversation.creatorId) !== undefined)
    inRoom.add(conversation.creatorId);
  const state = { topic: "", purpose: "", name: "", isArchived: false };
  for (const [index, notice] of notices.entries()) {
    if (isMove(notice)) await moveMember(run, plan, notice, index, inRoom);
    else if (isOurs && isArchiving(notice)) await changeArchiving(run, plan, notice, state);
    else if (isOurs && !isArchiving(notice)) await changeText(run, history, notice, index, state);
  }
  noteHistory(run, plan, notices);
  const missing = last.filter((id) => !inRoom.has(id) && run.people.find(id) !== undefined);
  if (missing.length > 0 && state.isArchived) await archive(run, plan, "unarchive", systemActorId, now, "members");
  await addMembers(run, plan, missing, now, "last");
  if (isOurs) {
    for (const id of inRoom) if (!last.includes(id)) await removeMember(run, plan, id, now, "last", inRoom);
    await settle(run, history, state, now);
  }
  const archivedNow = state.isArchived && missing.length === 0;
  if (isOurs && conversation.isArchived && !archivedNow)
    await archive(run, plan, "archive", systemActorId, archivedAt(history, now), "end");
}

interface RoomNow {
  topic: string;
  purpose: string;
  name: string;
  isArchived: boolean;
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);

/**
 * The time of archiving without a notice of it: when the channel was last changed, but not before
 * its last message.
 */
function archivedAt({ conversation }: ChannelHistory, now: string): string {
  const { updatedAt } = conversation;
  return updatedAt === undefined ? now : laterOf(new Date(updatedAt * 1000).toISOString(), now);
}

async function addMembers(
  run: Run,
  { roomId, place }: RoomPlan,
  slackIds: readonly string[],
  occurredAt: string,
  when: string,
): Promise<void> {
  const userIds = slackIds.flatMap((id) => run.people.find(id)?.userId ?? []);
  for (let from = 0; from < userIds.length; from += membersAtOnceMax) {
    const data = { roomId, userIds: userIds.slice(from, from + membersAtOnceMax) };
    const commandId = commandIdOf("members", roomId, when, String(from));
    await send(run, { place, command: { type: "AddMembers", data, commandId, actorId: systemActorId, occurredAt } });
  }
}

async function moveMember(run: Run, plan: RoomPlan, notice: Move, index: number, inRoom: Set<string>): Promise<void> {
  const { roomId, place } = plan;
  const person = run.people.find(notice.personId);
  if (person === undefined || inRoom.has(notice.personId) === (notice.kind === "join")) return;
  const occurredAt = timeIn(notice.timestamp);
  if (notice.kind === "leave")
    return removeMember(run, plan, notice.personId, occurredAt, `${notice.timestamp}/${index}`, inRoom);
  const commandId = commandIdOf("join", roomId, notice.timestamp, notice.personId);
  const inviter = run.people.find(notice.byId);
  const command: ImportCommand =
    inviter === undefined || inviter === person
      ? { type: "JoinRoom", data: { roomId }, commandId, actorId: person.userId, occurredAt }
      : { type: "AddMembers", data: { roomId, userIds: [person.userId] }, commandId, actorId: inviter.userId, occurredAt };
  if (await send(run, { place: `${place}, ${notice.timestamp}`, command })) inRoom.add(notice.personId);
}

/** A room keeps an owner: before the last owner leaves, a member who stays becomes owner. */
async function removeMember(
  run: Run,
  { roomId, place }: RoomPlan,
  slackId: string,
  occurredAt: string,
  when: string,
  inRoom: Set<string>,
): Promise<void> {
  const userId = run.people.find(slackId)?.userId;
  if (userId === undefined) return;
  const leave: ImportCommand = {
    type: "LeaveRoom",
    data: { roomId },
    commandId: commandIdOf("leave", roomId, when, slackId),
    actorId: userId,
    occurredAt,
  };
  inRoom.delete(slackId);
  const answer = await run.host.send(leave);
  if (answer.kind === "accepted" || answer.code === "NotAMember") return;
  const [next] = [...inRoom].flatMap((id) => run.people.find(id)?.userId ?? []);
  if (answer.code === "LastOwner" && next !== undefined) {
    const data = { roomId, userId: next, role: "owner" as const };
    const commandId = commandIdOf("owner", roomId, when, slackId);
    await send(run, { place, command: { type: "GrantRoomRole", data, commandId, actorId: systemActorId, occurredAt } });
  }
  await send(run, { place, command: { ...leave, commandId: commandIdOf("leave", roomId, when, slackId, "after owner") } });
}

async function changeArchiving(run: Run, plan: RoomPlan, { kind, byId, timestamp }: Archiving, state: RoomNow): Promise<void> {
  const isNow = kind === "archive";
  const by = run.people.find(byId)?.userId ?? systemActorId;
  if (isNow !== state.isArchived) await archive(run, plan, kind, by, timeIn(timestamp), timestamp);
  state.isArchived = isNow;
}

async function changeText(
  run: Run,
  { plan, conversation }: ChannelHistory,
  { kind, byId, timestamp, text }: TextChange,
  index: number,
  state: RoomNow,
): Promise<void> {
  const by = run.people.find(byId)?.userId ?? systemActorId;
  const wanted = kind === "name" ? foldedRoomName({ name: text, id: conversation.id }) : text;
  const step = textStep(run, plan, kind, wanted, by, timeIn(timestamp), `${timestamp}/${index}`);
  // A name of then may be another room's now.
  const isSet = kind === "name" ? (await run.host.send(step.command)).kind === "accepted" : await send(run, step);
  state[kind] = isSet ? wanted : "";
}

function textStep(
  run: Run,
  plan: RoomPlan,
  kind: "topic" | "purpose" | "name",
  text: string,
  actorId: string,
  occurredAt: string,
  when: string,
): Step {
  const { roomId, place } = plan;
  const rest = { commandId: commandIdOf(kind, roomId, when), actorId, occurredAt };
  if (kind === "name") return { place, command: { type: "RenameRoom", data: { roomId, name: text }, ...rest } };
  if (kind === "topic")
    return {
      place,
      command: { type: "SetTopic", data: { roomId, topic: roomText(run, plan, text, roomTextLengthMax.topic) }, ...rest },
    };
  return {
    place,
    command: {
      type: "SetDescription",
      data: { roomId, description: roomText(run, plan, text, roomTextLengthMax.description) },
      ...rest,
    },
  };
}

/** What the index says is so at the end, where the notices do not lead there. */
async function settle(run: Run, { plan, conversation, notices }: ChannelHistory, state: RoomNow, now: string): Promise<void> {
  // The workspace's first room was not made with these.
  const isGeneralHere = plan.isGeneral && plan.roomId !== roomIdOf(conversation.id);
  const has = (kind: HistoryNotice["kind"]): boolean => notices.some((notice) => notice.kind === kind);
  const settings = [
    ["topic", conversation.topic, has("topic") || isGeneralHere],
    ["purpose", conversation.purpose, has("purpose") || isGeneralHere],
    ["name", plan.name, has("name") || isGeneralHere],
  ] as const;
  for (const [kind, wanted, isOpen] of settings) {
    if (!isOpen || wanted === undefined || state[kind] === wanted || (kind !== "name" && wanted === "" && state[kind] === ""))
      continue;
    await send(run, textStep(run, plan, kind, wanted, systemActorId, now, "end"));
  }
}

async function archive(
  run: Run,
  { roomId, place }: RoomPlan,
  kind: "archive" | "unarchive",
  actorId: string,
  occurredAt: string,
  when: string,
): Promise<void> {
  const type = kind === "archive" ? ("ArchiveRoom" as const) : ("UnarchiveRoom" as const);
  await send(run, {
    place,
    command: { type, data: { roomId }, commandId: commandIdOf(kind, roomId, when), actorId, occurredAt },
  });
}

function noteHistory(run: Run, { place }: RoomPlan, notices: readonly HistoryNotice[]): void {
  const counts = new Map<string, number>();
  for (const { kind } of notices) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const told = [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
  if (notices.length > 0) run.report.note("history", `${place}: ${told}`, notices.length);
}
