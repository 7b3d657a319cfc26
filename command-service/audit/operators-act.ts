import type { CommandContext, Decision, StatesOf } from "../command.ts";
import type { AuditEvent } from "../contract/audit.ts";
import { refuse } from "../contract/refusals.ts";
import { isOperator } from "../users/actor.ts";
import { workspaceReference } from "../workspace/workspace.ts";

export const operatorsActReferences = () => ({ workspace: workspaceReference });

/** What the operator of the machine did at the terminal, where no account acts. */
export const decideOperatorsAct =
  <Data>(eventOf: (data: Data) => AuditEvent) =>
  (data: Data, { workspace }: StatesOf<ReturnType<typeof operatorsActReferences>>, context: CommandContext): Decision => {
    if (!isOperator(context)) return refuse("NotPermitted");
    return workspace.exists ? [eventOf(data)] : refuse("WorkspaceMissing");
  };
