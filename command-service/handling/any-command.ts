import type { z } from "zod";
import type { CommandContext, Decision, References } from "../command.ts";
import type { CommandType } from "../contract/commands.ts";

/** A step whose types are forgotten. */
export interface AnyStep {
  readonly appendTo: string;
  readonly decide: (data: never, states: never, context: CommandContext) => Decision;
}

/**
 * A command whose types the registry has forgotten. `schema` has checked the data, and the states
 * were folded by the entities that the command itself refers to, so that handing both back to it is
 * safe.
 */
export interface AnyCommand {
  readonly type: CommandType;
  readonly schema: z.ZodType<unknown>;
  readonly boundData?: (data: never) => unknown;
  readonly references: (data: never, context: CommandContext) => References;
  readonly steps: readonly AnyStep[];
  readonly result?: (data: never, states: never, context: CommandContext) => Readonly<Record<string, unknown>>;
}
