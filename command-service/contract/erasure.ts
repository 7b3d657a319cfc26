import { z } from "zod";
import { type CommandsOf, command, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { idSchema } from "./schemas.ts";
import { linesSchema } from "./text-schemas.ts";

export const erasureReasonLengthMax = 500;

const { alice, ben, erasure: erasureId } = exampleIds;
const family = "user-";
/** The reason is under a key of its own: it stays as the record when the person's keys are destroyed. */
const personal = [{ subject: "erasureId", fields: ["reason"] }] as const;
const erasure = z.object({ userId: z.string(), erasureId: z.string(), reason: z.string(), requestedById: z.string() });

export const erasureEvents = {
  ErasureRequested: event({
    means: "An administrator asked to erase a person's data for good. A second one has to approve.",
    family,
    schema: erasure,
    personal,
    example: { userId: ben, erasureId, reason: "Asked for by mail", requestedById: alice },
  }),
  UserErased: event({
    means: "A person's data is erased for good: the keys that open it are destroyed, and copies are removed.",
    family,
    schema: erasure.extend({
      /** The second administrator, where one had to approve; otherwise the one who asked for it. */
      erasedById: z.string(),
    }),
    personal,
    example: { userId: ben, erasureId, reason: "Asked for by mail", requestedById: alice, erasedById: alice },
  }),
  ErasureCompleted: event({
    means: "Everything that follows from the erasure of a person is done: no copy in Logue's stores is left.",
    family,
    schema: z.object({ userId: z.string(), erasureId: z.string() }),
    withoutValues: "act",
    example: { userId: ben, erasureId },
  }),
};

const aboutUser = { userId: idSchema };

export const erasureCommandDeclarations = {
  EraseUser: command({
    tokenPermission: "users.erase",
    means:
      "Deactivates a person and erases the person's data for good. Where cases need a second person's approval, this waits for one too.",
    needsConfirmation: true,
    schema: z.strictObject({ ...aboutUser, reason: linesSchema }),
    refusals: ["ErasureNeedsAnother", "LastAdministrator", "ReasonInvalid"],
  }),
  ApproveErasure: command({
    tokenPermission: "users.erase",
    passesThrough: true,
    means: "Approves the erasure of a person that another administrator asked for. It is carried out at once.",
    needsConfirmation: true,
    schema: z.strictObject(aboutUser),
    refusals: ["ErasureNeedsAnother", "ErasureNotRequested"],
  }),
  RecordErasureCompleted: command({
    tokenPermission: "users.erase",
    means: "Records that everything which follows from an erasure is done. Sent only by Logue itself.",
    schema: z.strictObject(aboutUser),
    refusals: ["ErasureNotRequested"],
  }),
};

export type ErasureCommands = CommandsOf<typeof erasureCommandDeclarations>;
