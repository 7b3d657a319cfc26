import { defineCommand } from "../command.ts";
import type { AuditCommands } from "../contract/audit.ts";
import { decideLook, lookReferences } from "./record-look.ts";

type RecordAuditLogExported = AuditCommands["RecordAuditLogExported"];

/** Who downloaded the record stands in the stream of the one who did. */
export const recordAuditLogExported = defineCommand("RecordAuditLogExported", {
  references: lookReferences,
  steps: [
    {
      appendTo: "actor",
      decide: decideLook((data: RecordAuditLogExported, userId) => ({ type: "AuditLogExported", data: { ...data, userId } })),
    },
  ],
});
