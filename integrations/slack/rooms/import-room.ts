import { importMessages } from "../messages/import-messages.ts";
import type { IndexedConversation } from "../messages/in-order.ts";
import type { Person } from "../people/person.ts";
import { compareTimestamps } from "../reading/timestamp.ts";
import { type Run, send } from "../run.ts";
import { commandIdOf } from "../slack-ids.ts";
import type { Survey } from "../survey.ts";
import { importHistory } from "./history.ts";
import { firstMembers, type HistoryNotice, lastMembers } from "./membership.ts";
import { type OpenedRoom, openRoom } from "./open-room.ts";
import type { RoomPlan } from "./room-plan.ts";

/** A room that was found or made, before anything is said in it. */
export interface PreparedRoom {
  readonly plan: RoomPlan;
  readonly indexed: readonly IndexedConversation[];
  readonly notices: readonly HistoryNotice[];
  /** Undefined where it could not be made. */
  readonly opened: OpenedRoom | undefined;
}

export async function prepareRoom(run: Run, plan: RoomPlan, survey: Survey): Promise<PreparedRoom> {
  const indexed: IndexedConversation[] = plan.conversations.flatMap((conversation) => {
    const index = survey.indexes.get(conversation.id);
    return index === undefined ? [] : [{ conversation, index }];
  });
  const notices = indexed
    .flatMap(({ index }) => index.notices)
    .sort((one, other) => compareTimestamps(one.timestamp, other.timestamp));
  return { plan, indexed, notices, opened: await openRoom(run, plan, notices, createdAt(run, plan, indexed)) };
}

/**
 * Takes a room over: its messages, then who was in it when, its topics, names and
 * archiving. These come last, so that a member who is in it has nothing unread, and so that nothing
 * is refused because the room is archived.
 */
export async function importRoom(run: Run, { plan, indexed, notices, opened }: PreparedRoom, survey: Survey): Promise<void> {
  if (opened === undefined) return noteLost(run, plan, indexed);
  run.report.taken.channels += plan.kind === "channel" ? 1 : 0;
  const step = stepOf(plan, opened.isOurs);
  const isFinished = await run.host.isFinished(step);
  const last = plan.conversations.flatMap((conversation) =>
    plan.kind === "direct"
      ? plan.directMemberIds
      : lastMembers(conversation, notices, survey.speakers.get(conversation.id) ?? []),
  );
  const mayBeCalled = callable(plan, last);
  const readers = opened.isOurs ? [] : await readersBefore(run, plan.roomId, step);
  await importMessages(run, plan, indexed, { mayBeThere: !opened.isNew, isFinished, mayBeCalled });
  if (isFinished) return;
  const [conversation] = plan.conversations;
  if (plan.kind === "channel" && conversation !== undefined) {
    const first = firstMembers(notices, last);
    await importHistory(run, { ...opened, plan, conversation, notices, first, last, latest: latestOf(indexed) });
  }
  await markRead(run, plan, [...opened.firstMemberIds, ...readers]);
  await run.host.finish(step);
}

/** Several exports may join one channel of here; each has a step of its own. */
const stepOf = ({ roomId, conversations }: RoomPlan, isOurs: boolean): string =>
  isOurs ? `room ${roomId}` : `room ${roomId} with ${conversations.map(({ id }) => id).join(" ")}`;

/**
 * The users who may read the room: its members at the end, and in a public one all users except
 * guests.
 */
function callable({ visibility }: RoomPlan, last: readonly string[]): (person: Person) => boolean {
  const members = new Set(last);
  return ({ slackId, role }) => members.has(slackId) || (visibility === "public" && role !== "guest");
}

const latestOf = (indexed: readonly IndexedConversation[]): string | undefined =>
  indexed
    .flatMap(({ index }) => index.latest ?? [])
    .sort(compareTimestamps)
    .at(-1);

/** When the channel was made; where the export does not say, when its first message was sent. */
function createdAt(run: Run, { conversations }: RoomPlan, indexed: readonly IndexedConversation[]): string {
  const made = conversations.flatMap(({ createdAt: seconds }) => (seconds === undefined ? [] : [seconds * 1000]));
  const first = indexed.flatMap(({ index }) => index.files.map(({ from }) => Number.parseInt(from, 10) * 1000));
  const times = made.length > 0 ? made : first;
  return times.length === 0 ? run.startedAt : new Date(Math.min(...times)).toISOString();
}

function noteLost(run: Run, plan: RoomPlan, indexed: readonly IndexedConversation[]): void {
  const count = indexed.reduce((sum, { index }) => sum + index.count, 0);
  run.report.tally.leftOut += count;
  run.report.note("refusedMessage", `${plan.place}: the channel could not be made, and ${count} messages were left out`, count);
}

/**
 * Members of a channel of here who had read everything before the import: the history that joins
 * the channel must not be unread for them. An interrupted run has noted who they were.
 */
async function readersBefore({ host }: Run, roomId: string, roomStep: string): Promise<string[]> {
  const step = `readers of ${roomStep}`;
  const members = await host.members(roomId);
  const noteOf = (userId: string): string => `${step}: ${userId}`;
  if (!(await host.isFinished(step))) {
    const readers = members.filter(({ hasReadAll }) => hasReadAll);
    for (const { userId } of readers) await host.finish(noteOf(userId));
    await host.finish(step);
  }
  const readers: string[] = [];
  for (const { userId } of members) if (await host.isFinished(noteOf(userId))) readers.push(userId);
  return readers;
}

/** Members from the room's creation have read what was said in it then. */
async function markRead(run: Run, plan: RoomPlan, memberIds: readonly string[]): Promise<void> {
  const number = await run.host.lastNumber(plan.roomId);
  if (number === 0) return;
  const occurredAt = new Date().toISOString();
  for (const userId of memberIds) {
    const data = { roomId: plan.roomId, threadRootId: null, number };
    const commandId = commandIdOf("read", plan.roomId, userId, String(number));
    await send(run, { place: plan.place, command: { type: "MarkRead", data, commandId, actorId: userId, occurredAt } });
  }
}
