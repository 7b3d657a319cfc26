import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { CaseCommands } from "../contract/cases.ts";
import { type ActorAndCaseStates, refuseLook } from "./access.ts";
import { actorAndCase } from "./case.ts";

type RequestCaseFile = CaseCommands["RequestCaseFile"];

/** Each file is an event before its bytes are sent, also one that the case turns out not to have. */
export const requestCaseFile = defineCommand("RequestCaseFile", {
  references: actorAndCase,
  steps: [{ appendTo: "case", decide }],
});

function decide(data: RequestCaseFile, states: ActorAndCaseStates, context: CommandContext): Decision {
  return refuseLook(data, states, context) ?? [{ type: "CaseFileRequested", data: { ...data, requestedById: context.actorId } }];
}
