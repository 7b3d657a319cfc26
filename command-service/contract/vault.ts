import { z } from "zod";
import { type EventsOf, event } from "./declare.ts";

const exampleLogId = "0192a000-0000-4000-8000-000000010600";

export const vaultEvents = {
  VaultGenerationBegun: event({
    means: "The vault got a new mark. A vault without the newest mark does not belong to the log, or is an old copy.",
    family: "vault",
    schema: z.object({ logId: z.string(), generation: z.number() }),
    example: { logId: exampleLogId, generation: 2 },
  }),
};
export type VaultEvent = EventsOf<typeof vaultEvents>;
