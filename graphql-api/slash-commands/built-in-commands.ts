import type { BuiltInCommand, CommandPlace } from "./built-in-command.ts";
import { ownCommands } from "./own-commands.ts";
import { roomCommands } from "./room-commands.ts";

/** Logue's own slash commands, in the order in which they are suggested. */
export const builtInCommands: readonly BuiltInCommand[] = [...roomCommands, ...ownCommands];

export const isOfferedAt = (place: CommandPlace, { isOffered }: BuiltInCommand): boolean => isOffered?.(place) ?? true;
