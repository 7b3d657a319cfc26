import { knownBlock } from "@logue/command-service/contract/blocks.ts";
import { countMaxOf, tellingOf } from "@logue/command-service/contract/dialogs.ts";
import type { Resolvers } from "../generated/resolvers.ts";

export const dialogTypes = {
  ProgramDialog: {
    previousId: ({ previousId }) => previousId ?? null,
    title: ({ dialog }) => dialog.title,
    submit: ({ dialog }) => dialog.submit,
    close: ({ dialog }) => dialog.close,
    parts: ({ dialog, roomId }) => dialog.parts.map((part) => ({ part, roomId })),
  },
  DialogPart: {
    field: ({ part }) => ("field" in part ? part.field : null),
    block: ({ part, roomId }) => ("block" in part ? { stored: part.block, known: knownBlock(part.block), roomId } : null),
  },
  DialogField: {
    options: ({ options }) => [...options],
    initialValues: ({ initialValues }) => [...initialValues],
    countMax: countMaxOf,
    fileTypes: ({ fileTypes = [] }) => [...fileTypes],
    told: tellingOf,
    // Dialogs that were opened before an upgrade do not say it.
    queryLengthMin: ({ queryLengthMin = 1 }) => queryLengthMin,
  },
} satisfies Pick<Resolvers, "ProgramDialog" | "DialogPart" | "DialogField">;
