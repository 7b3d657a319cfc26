import { cleanLine, shortened } from "@logue/command-service/contract/clean-text.ts";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import type { RoomCommands } from "@logue/command-service/contract/rooms.ts";
import { roomTextLengthMax } from "@logue/command-service/contract/rooms.ts";
import { plainTextOf } from "../../markup/plain-text.ts";
import { type Run, send } from "../run.ts";
import { commandIdOf } from "../slack-ids.ts";
import type { HistoryNotice } from "./membership.ts";
import { foldedRoomName, type RoomPlan, withSuffix } from "./room-plan.ts";

export interface OpenedRoom {
  /** Whether this run made it. */
  readonly isNew: boolean;
  /** Whether an import made it, now or earlier; else it is a channel of people here. */
  readonly isOurs: boolean;
  readonly createdAt: string;
  /** Who was in it when it was made, by the ids of here. */
  readonly firstMemberIds: readonly string[];
}

/** Finds or makes the room of a plan. Undefined, and told in the report, where it cannot be made. */
export async function openRoom(
  run: Run,
  plan: RoomPlan,
  notices: readonly HistoryNotice[],
  createdAt: string,
): Promise<OpenedRoom | undefined> {
  if (plan.kind === "direct") return openDirectRoom(run, plan, createdAt);
  const creatorId = run.people.find(plan.conversations[0]?.creatorId ?? "")?.userId;
  const firstMemberIds = creatorId === undefined ? [] : [creatorId];
  if ((await run.host.known("room", [plan.roomId])).has(plan.roomId))
    return { isNew: false, isOurs: true, createdAt, firstMemberIds };
  const isFirstRoom = plan.isGeneral && (await isWorkspaceOurs(run, plan));
  const there = plan.visibility === "public" ? await channelHere(run, plan, isFirstRoom) : undefined;
  if (there !== undefined) {
    plan.roomId = there;
    if (isFirstRoom && run.host.isNewWorkspace) await nameFirstRoom(run, plan, createdAt);
    return { isNew: false, isOurs: isFirstRoom, createdAt, firstMemberIds: [] };
  }
  const isMade = await createChannel(run, plan, notices, createdAt, creatorId ?? systemActorId);
  return isMade ? { isNew: true, isOurs: true, createdAt, firstMemberIds } : undefined;
}

/**
 * Whether the workspace was made for this export, also by an earlier, interrupted run: its first
 * room is then Slack's general one.
 */
async function isWorkspaceOurs({ host }: Run, { conversations }: RoomPlan): Promise<boolean> {
  const step = `workspace of ${conversations[0]?.id}`;
  if (host.isNewWorkspace) await host.finish(step);
  return host.isNewWorkspace || (await host.isFinished(step));
}

/**
 * The channel of this name; for Slack's general channel, which has another name in many teams, the
 * first room of the workspace.
 */
async function channelHere(run: Run, plan: RoomPlan, isFirstRoom: boolean): Promise<string | undefined> {
  if (run.options.into === "suffix" && !isFirstRoom) return undefined;
  const named = await run.host.findChannel(plan.name);
  if (named !== undefined && !isFirstRoom)
    run.report.note("roomChanged", `${plan.place}: there was a channel of this name here; the messages were added to it`);
  return named ?? (plan.isGeneral ? await run.host.findChannel("general") : undefined);
}

/** At once, so that another channel of the export can be called as the first room was. */
async function nameFirstRoom(run: Run, { roomId, name, place }: RoomPlan, occurredAt: string): Promise<void> {
  const commandId = commandIdOf("name", roomId, "first");
  const command = { type: "RenameRoom" as const, data: { roomId, name }, commandId, actorId: systemActorId, occurredAt };
  await send(run, { place, command });
}

async function openDirectRoom(run: Run, plan: RoomPlan, createdAt: string): Promise<OpenedRoom | undefined> {
  const isThere = (await run.host.known("room", [plan.roomId])).has(plan.roomId);
  const memberIds = plan.directMemberIds.flatMap((id) => run.people.find(id)?.userId ?? []);
  const result = { isNew: !isThere, isOurs: true, createdAt, firstMemberIds: memberIds };
  if (isThere) return result;
  const [actorId = systemActorId] = memberIds;
  const data = { roomId: plan.roomId, memberIds };
  const command = {
    type: "OpenDirectRoom" as const,
    data,
    commandId: commandIdOf("direct", plan.roomId),
    actorId,
    occurredAt: createdAt,
  };
  return (await send(run, { place: plan.place, command })) ? result : undefined;
}

/** So many names are tried where rooms that are here have the first ones. */
const namesTriedMax = 20;

async function createChannel(
  run: Run,
  plan: RoomPlan,
  notices: readonly HistoryNotice[],
  createdAt: string,
  actorId: string,
): Promise<boolean> {
  const [conversation] = plan.conversations;
  if (conversation === undefined) return false;
  const first = firstName(plan, notices);
  for (let attempt = 1; attempt <= namesTriedMax; attempt += 1) {
    const name =
      attempt === 1
        ? first
        : attempt === 2 && first !== plan.name
          ? plan.name
          : withSuffix(plan.name, suffixOf(attempt, first !== plan.name));
    const data: RoomCommands["CreateChannel"] = {
      roomId: plan.roomId,
      name,
      visibility: plan.visibility,
      topic: notices.some(({ kind }) => kind === "topic")
        ? ""
        : roomText(run, plan, conversation.topic ?? "", roomTextLengthMax.topic),
      description: notices.some(({ kind }) => kind === "purpose")
        ? ""
        : roomText(run, plan, conversation.purpose ?? "", roomTextLengthMax.description),
      memberIds: [],
      origin: { source: "slack", id: conversation.id },
    };
    const commandId = commandIdOf("channel", conversation.id, ...(attempt === 1 ? [] : [String(attempt)]));
    const answer = await run.host.send({ type: "CreateChannel", data, commandId, actorId, occurredAt: createdAt });
    if (answer.kind === "accepted") {
      if (name !== first && name !== plan.name)
        run.report.note("roomChanged", `${plan.place}: the name is taken here; called ${name}`);
      return true;
    }
    if (answer.code === "RoomExists") return true;
    if (answer.code !== "RoomNameTaken") {
      run.report.note("refusedStep", `${plan.place}: CreateChannel was refused: ${answer.code}`);
      return false;
    }
  }
  return false;
}

const suffixOf = (attempt: number, hasOtherName: boolean): string => {
  const number = attempt - (hasOtherName ? 2 : 1);
  return number === 1 ? "-slack" : `-slack-${number}`;
};

/** What the channel was called before it was first renamed. */
function firstName(plan: RoomPlan, notices: readonly HistoryNotice[]): string {
  const first = notices.find((notice) => notice.kind === "name");
  if (first?.kind !== "name" || first.before === "") return plan.name;
  return foldedRoomName({ name: first.before, id: plan.conversations[0]?.id ?? "" });
}

/** A topic or description as words; one that is too long ends with a mark. */
export function roomText({ names, report }: Run, { place }: Pick<RoomPlan, "place">, text: string, lengthMax: number): string {
  const plain = cleanLine(plainTextOf(text, names));
  if ([...plain].length <= lengthMax) return plain;
  report.note("textShortened", `${place}: ${plain}`);
  return `${shortened(plain, lengthMax - 1)}…`;
}
