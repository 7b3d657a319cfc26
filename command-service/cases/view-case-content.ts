import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { CaseCommands } from "../contract/cases.ts";
import { type ActorAndCaseStates, refuseLook } from "./access.ts";
import { actorAndCase } from "./case.ts";

type ViewCaseContent = CaseCommands["ViewCaseContent"];

/** The look is an event before anything is shown, so that none is missing in the record. */
export const viewCaseContent = defineCommand("ViewCaseContent", {
  references: actorAndCase,
  steps: [{ appendTo: "case", decide }],
});

function decide(data: ViewCaseContent, states: ActorAndCaseStates, context: CommandContext): Decision {
  return refuseLook(data, states, context) ?? [{ type: "CaseContentViewed", data: { ...data, viewedById: context.actorId } }];
}
