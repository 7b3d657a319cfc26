import type { CommandContext, StatesOf } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import type { actorAndCase } from "./case.ts";

export type ActorAndCaseStates = StatesOf<ReturnType<typeof actorAndCase>>;

/** The first check of every command about a case that is there: it is open, and the actor an auditor. */
export function refuseUnlessOpen(states: ActorAndCaseStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnlessPermitted(states, context, "audit.content");
  if (refusal !== undefined) return refusal;
  if (!states.case.exists) return refuse("CaseUnknown");
  return states.case.isClosed ? refuse("CaseClosed") : undefined;
}

export const hasExpired = ({ case: { expiresAtMs } }: ActorAndCaseStates, { nowMs }: CommandContext): boolean =>
  nowMs >= expiresAtMs;
