import type { CommandType } from "./contract/commands.ts";
import { deciders } from "./generated/deciders.ts";
import type { AnyCommand } from "./handling/any-command.ts";

/**
 * How every command is decided. The compiler sees to it that none of the contract's commands is
 * missing.
 */
export const commands: Readonly<Record<CommandType, AnyCommand>> = deciders;
