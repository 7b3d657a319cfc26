import type { CommandContext, Decision, StatesOf } from "../command.ts";
import type { AuditEvent } from "../contract/audit.ts";
import type { Permission } from "../contract/permissions.ts";
import type { Place } from "../contract/rights.ts";
import { actorReferences, refuseUnlessPermitted } from "../users/actor.ts";

export const lookReferences = (_data: unknown, context: CommandContext) => actorReferences(context);

/** What a look asks for. */
interface Asked {
  readonly permission: Permission;
  readonly place?: Place;
}

const toExport = (): Asked => ({ permission: "audit.export" });

/**
 * A look at what others do not see, by those who may export the record unless `askedFor` names
 * another permission. It is an event before anything is shown.
 */
export const decideLook =
  <Data>(eventOf: (data: Data, userId: string) => AuditEvent, askedFor: (data: Data) => Asked = toExport) =>
  (data: Data, states: StatesOf<ReturnType<typeof lookReferences>>, context: CommandContext): Decision => {
    const { permission, place } = askedFor(data);
    return refuseUnlessPermitted(states, context, permission, place) ?? [eventOf(data, context.actorId)];
  };
