import { defineCommand } from "../command.ts";
import { decideOperatorsAct, operatorsActReferences } from "./operators-act.ts";

/** Records that an operator exports the log at the terminal. */
export const recordLogExported = defineCommand("RecordLogExported", {
  references: operatorsActReferences,
  steps: [{ appendTo: "workspace", decide: decideOperatorsAct((data) => ({ type: "LogExported", data })) }],
});
