import type { RoomData } from "../documents.ts";
import { seconds } from "./seconds.ts";

export interface SeenAs {
  readonly isMember: boolean;
  /** Who asks: of a direct conversation the other person is shown. */
  readonly userId: string;
}

/** A room as Slack's `channel`. */
export function shownChannel(room: RoomData, { isMember, userId }: SeenAs) {
  const isChannel = room.kind === "CHANNEL";
  const isPrivate = room.visibility === "PRIVATE" || !isChannel;
  const others = room.directMembers.filter(({ id }) => id !== userId);
  return {
    id: room.id,
    created: seconds(room.createdAt),
    updated: Date.parse(room.createdAt),
    creator: room.createdBy.id,
    is_channel: isChannel && !isPrivate,
    is_group: isChannel && isPrivate,
    is_im: room.kind === "DIRECT",
    is_mpim: room.kind === "GROUP",
    is_private: isPrivate,
    is_archived: room.archivedAt !== null,
    is_general: false,
    is_shared: false,
    is_member: isMember,
    ...(room.kind === "DIRECT" ? { user: others[0]?.id ?? userId, is_user_deleted: false } : namesOf(room)),
    topic: { value: room.topic, creator: "", last_set: 0 },
    purpose: { value: room.description, creator: "", last_set: 0 },
    num_members: room.memberCount,
  };
}

function namesOf({ name, directMembers }: RoomData) {
  const shown = name ?? `mpdm-${directMembers.map((member) => member.name).join("--")}-1`;
  return { name: shown, name_normalized: shown };
}
