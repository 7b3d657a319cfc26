import { defineCommand } from "../command.ts";
import type { AuditCommands } from "../contract/audit.ts";
import { decideLook, lookReferences } from "./record-look.ts";

/** Who read the history of which room stands in the stream of the one who read it. */
export const recordRoomReplayed = defineCommand("RecordRoomReplayed", {
  references: lookReferences,
  steps: [
    {
      appendTo: "actor",
      decide: decideLook((data: AuditCommands["RecordRoomReplayed"], userId) => ({
        type: "RoomReplayed",
        data: { ...data, userId },
      })),
    },
  ],
});
