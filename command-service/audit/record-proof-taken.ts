import { defineCommand } from "../command.ts";
import type { AuditCommands } from "../contract/audit.ts";
import { decideLook, lookReferences } from "./record-look.ts";

/** Who took a proof of whose words stands in the stream of the one who took it. */
export const recordProofTaken = defineCommand("RecordProofTaken", {
  references: lookReferences,
  steps: [
    {
      appendTo: "actor",
      decide: decideLook((data: AuditCommands["RecordProofTaken"], userId) => ({
        type: "MessageProofTaken",
        data: { ...data, userId },
      })),
    },
  ],
});
