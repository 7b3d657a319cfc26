import { defineCommand } from "../command.ts";
import type { AuditCommands } from "../contract/audit.ts";
import { decideLook, lookReferences } from "./record-look.ts";

/** Who read replaced words in which room stands in the stream of the one who read them. */
export const recordReplacedWordsSeen = defineCommand("RecordReplacedWordsSeen", {
  references: lookReferences,
  steps: [
    {
      appendTo: "actor",
      decide: decideLook(
        (data: AuditCommands["RecordReplacedWordsSeen"], userId) => ({
          type: "ReplacedWordsSeen",
          data: { ...data, userId },
        }),
        ({ roomId }) => ({ permission: "messages.seeVersions", place: { roomId } }),
      ),
    },
  ],
});
