import { defineCommand } from "../command.ts";
import { decideOperatorsAct, operatorsActReferences } from "./operators-act.ts";

/** Records what an operator sends out at the terminal. */
export const recordEventsReplayed = defineCommand("RecordEventsReplayed", {
  references: operatorsActReferences,
  steps: [{ appendTo: "workspace", decide: decideOperatorsAct((data) => ({ type: "EventsReplayed", data })) }],
});
