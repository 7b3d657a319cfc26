import { auditProjection } from "./audit/audit.ts";
import { filesProjection } from "./files/files.ts";
import { mentionsProjection } from "./mentions/mentions.ts";
import { messagesProjection } from "./messages/messages.ts";
import type { Projection } from "./projection.ts";
import { readingProjection } from "./reading/reading.ts";
import { roomsProjection } from "./rooms/rooms.ts";
import { teamsProjection } from "./teams/teams.ts";
import { usersProjection } from "./users/users.ts";
import { workspaceProjection } from "./workspace/workspace.ts";

/** Every projection there is. */
export const projections: readonly Projection[] = [
  messagesProjection,
  roomsProjection,
  mentionsProjection,
  readingProjection,
  usersProjection,
  teamsProjection,
  workspaceProjection,
  filesProjection,
  auditProjection,
];
