import type { FileCommands } from "./files.ts";
import type { MessageCommands } from "./messages.ts";
import type { ReadingCommands } from "./reading.ts";
import type { RoomCommands } from "./rooms.ts";
import type { UserCommands } from "./users.ts";
import type { WorkspaceCommands } from "./workspace.ts";

/** Every command by its name. */
export interface Commands extends WorkspaceCommands, UserCommands, RoomCommands, MessageCommands, ReadingCommands, FileCommands {}

export type CommandType = keyof Commands;

/** The actor of what Logue does by itself (imports, demo data); it may do everything. */
export const systemActorId = "00000000-0000-7000-8000-000000000000";
