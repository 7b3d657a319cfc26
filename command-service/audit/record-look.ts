import type { CommandContext, Decision, StatesOf } from "../command.ts";
import type { AuditEvent } from "../contract/audit.ts";
import { actorReferences, refuseUnlessPermitted } from "../users/actor.ts";

export const lookReferences = (_data: unknown, context: CommandContext) => actorReferences(context);

/** A look by a person who may export the record. It is an event before anything is shown. */
export const decideLook =
  <Data>(eventOf: (data: Data, userId: string) => AuditEvent) =>
  (data: Data, states: StatesOf<ReturnType<typeof lookReferences>>, context: CommandContext): Decision =>
    refuseUnlessPermitted(states, context, "audit.export") ?? [eventOf(data, context.actorId)];
