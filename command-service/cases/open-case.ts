import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { type CaseCommands, caseTextLengthMax } from "../contract/cases.ts";
import { characterCount } from "../contract/character-count.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import type { ActorAndCaseStates } from "./access.ts";
import { actorAndCase } from "./case.ts";

type OpenCase = CaseCommands["OpenCase"];

/** Nothing is seen without a reason, a scope and an end. */
export const openCase = defineCommand("OpenCase", {
  references: actorAndCase,
  steps: [{ appendTo: "case", decide }],
});

function decide(data: OpenCase, states: ActorAndCaseStates, context: CommandContext): Decision {
  const refusal = refuseUnlessPermitted(states, context, "audit.content");
  if (refusal !== undefined) return refusal;
  if (states.case.exists) return context.isOwn(states.case.openedBy) ? [] : refuse("InputInvalid", { field: "caseId" });
  const invalid = refuseTexts(data) ?? refuseScope(data, context);
  if (invalid !== undefined) return invalid;
  const needsApproval = states.workspace.settings?.casesNeedApproval === true;
  const [number, reason] = [data.number.trim(), data.reason.trim()];
  return [{ type: "CaseOpened", data: { ...data, number, reason, needsApproval, openedById: context.actorId } }];
}

function refuseTexts(data: OpenCase): Refusal | undefined {
  const [number, reason] = [data.number.trim(), data.reason.trim()];
  if (reason === "" || characterCount(reason) > caseTextLengthMax.reason) return refuse("ReasonInvalid");
  const isNumber = number !== "" && characterCount(number) <= caseTextLengthMax.number;
  return isNumber ? undefined : refuse("CaseScopeInvalid", { field: "number" });
}

/** A case without rooms and people would be about everything. */
function refuseScope({ personIds, roomIds, from, to, expiresAt }: OpenCase, { nowMs }: CommandContext): Refusal | undefined {
  if (personIds.length + roomIds.length === 0) return refuse("CaseScopeInvalid", { field: "roomIds" });
  if (from !== null && to !== null && Date.parse(from) > Date.parse(to)) return refuse("CaseScopeInvalid", { field: "to" });
  return Date.parse(expiresAt) > nowMs ? undefined : refuse("CaseScopeInvalid", { field: "expiresAt" });
}
