import { groupMembersMax, roomNamePattern } from "@logue/command-service/contract/rooms.ts";
import { directRoomId } from "@logue/command-service/contract/streams.ts";
import type { People } from "../people/people.ts";
import type { FiledConversation } from "../reading/day-files.ts";
import type { SlackReport } from "../report/report.ts";
import { roomIdOf } from "../slack-ids.ts";

/** A room as it will be here, and the conversations of the export that go into it. */
export interface RoomPlan {
  /** Where the room is told of, such as `#general`. */
  readonly place: string;
  readonly kind: "channel" | "direct";
  readonly visibility: "public" | "private";
  roomId: string;
  /** Empty for direct rooms. */
  readonly name: string;
  /** Of direct rooms: by Slack's ids. */
  readonly directMemberIds: readonly string[];
  readonly isGeneral: boolean;
  readonly conversations: readonly FiledConversation[];
}

/** Which person of a conversation said something, by the conversation's id. */
export type Speakers = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * One room for each conversation; groups and direct conversations of the same people are one room,
 * because Logue finds them by their people.
 */
export function planRooms(
  conversations: readonly FiledConversation[],
  people: People,
  speakers: Speakers,
  report: SlackReport,
): RoomPlan[] {
  const channels: FiledConversation[] = [];
  const direct = new Map<string, FiledConversation[]>();
  for (const conversation of conversations) {
    const members = directMembers(conversation, people, speakers);
    if (members === undefined || members.length === 0 || members.length > groupMembersMax) channels.push(conversation);
    else {
      const roomId = directRoomId(members.map((id) => people.find(id)?.userId ?? id));
      direct.set(roomId, [...(direct.get(roomId) ?? []), conversation]);
    }
  }
  const names = channelNames(channels, report);
  const general = channels.find(({ isGeneral, kind }) => isGeneral && kind === "public");
  return [
    ...channels
      .toSorted((one, other) => Number(other === general) - Number(one === general))
      .map((conversation) => channelPlan(conversation, names.get(conversation.id) ?? "", conversation === general)),
    ...[...direct].map(([roomId, together]) => directPlan(roomId, together, people, speakers)),
  ];
}

/**
 * Where the export lists no members, those whom the name of a group tells (`mpdm-alice--bob-1`), the
 * person with whom a direct conversation is, and those who wrote in it.
 */
function directMembers(conversation: FiledConversation, people: People, speakers: Speakers): readonly string[] | undefined {
  const { id, kind, name, memberIds = [], creatorId } = conversation;
  if (kind !== "direct" && kind !== "group") return undefined;
  if (memberIds.length > 0) return memberIds;
  const named = /^mpdm-(.+)-\d+$/.exec(name)?.[1]?.split("--") ?? [];
  const nameOwners = named.flatMap((one) => people.named(one)?.slackId ?? []);
  const known = [...new Set([...nameOwners, ...(creatorId === "" ? [] : [creatorId]), ...(speakers.get(id) ?? [])])];
  // A group of which one person alone is known is not that person's notes.
  return kind === "group" && known.length === 1 ? undefined : known;
}

const channelPlan = (conversation: FiledConversation, name: string, isGeneral: boolean): RoomPlan => ({
  place: `#${conversation.name}`,
  kind: "channel",
  visibility: conversation.kind === "public" ? "public" : "private",
  roomId: roomIdOf(conversation.id),
  name,
  directMemberIds: [],
  isGeneral,
  conversations: [conversation],
});

const directPlan = (roomId: string, together: readonly FiledConversation[], people: People, speakers: Speakers): RoomPlan => ({
  place: together.map(({ name }) => name).join(", "),
  kind: "direct",
  visibility: "private",
  roomId,
  name: "",
  directMemberIds: [...new Set(together.flatMap((conversation) => directMembers(conversation, people, speakers) ?? []))],
  isGeneral: false,
  conversations: together,
});

/**
 * A channel keeps its name where that is possible; of several with the same name the others get a
 * number.
 */
function channelNames(channels: readonly FiledConversation[], report: SlackReport): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const isExact = (channel: FiledConversation): boolean => foldedRoomName(channel) === channel.name;
  for (const channel of [...channels].sort((one, other) => Number(isExact(other)) - Number(isExact(one)))) {
    const folded = foldedRoomName(channel);
    let name = folded;
    for (let number = 2; taken.has(name); number += 1) name = withSuffix(folded, `-${number}`);
    taken.add(name);
    names.set(channel.id, name);
    if (name !== channel.name) report.note("roomChanged", `#${channel.name}: called ${name} here`);
  }
  return names;
}

export const withSuffix = (name: string, suffix: string): string => [...name].slice(0, 64 - [...suffix].length).join("") + suffix;

export function foldedRoomName({ name, id }: { readonly name: string; readonly id: string }): string {
  const folded = [
    ...name
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{Ll}\p{Lo}\p{N}._-]+/gu, "-"),
  ]
    .slice(0, 64)
    .join("");
  const trimmed = folded.replace(/^[._-]+|-+$/g, "");
  if (roomNamePattern.test(trimmed)) return trimmed;
  return `slack-${id.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`.slice(0, 64);
}
