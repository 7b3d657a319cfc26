import type { ExecutionContext } from "ava";
import type { Imported } from "../imported.ts";

/** The expected result of one odd export: its refusal, or what exists after it. */
export type Expectation = { readonly refused: RegExp } | { readonly holds: (t: ExecutionContext, here: Imported) => unknown };

/** One row for each file. */
export type Expectations = Readonly<Record<string, Expectation>>;

/** Slack's timestamp of the exports' first message, and those the given seconds after it. */
export const after = (seconds: number): string => new Date((1_700_000_000 + seconds) * 1000).toISOString();
