import type { z } from "zod";
import type { AnyCommand } from "./any-command.ts";
import type { Commands, CommandType } from "./contract/commands.ts";
import { fileCommands } from "./files/commands.ts";
import { messageCommands } from "./messages/commands.ts";
import { readingCommands } from "./reading/commands.ts";
import { roomCommands } from "./rooms/commands.ts";
import { userCommands } from "./users/commands.ts";
import { workspaceCommands } from "./workspace/commands.ts";

/** Every command there is. The compiler holds it to the contract: none is missing, and each takes the data it says. */
const everyCommand = {
  ...workspaceCommands,
  ...userCommands,
  ...roomCommands,
  ...messageCommands,
  ...readingCommands,
  ...fileCommands,
} satisfies { readonly [Type in CommandType]: { readonly schema: z.ZodType<Commands[Type]> } };

export const commands: Readonly<Record<CommandType, AnyCommand>> = everyCommand;
