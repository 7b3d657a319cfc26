import type { RoomRole } from "../generated/operations.ts";

/** What the roles of a room are called. */
export const roomRoles = { OWNER: "Owner", MODERATOR: "Moderator", MEMBER: "Member" } as const satisfies Record<RoomRole, string>;
