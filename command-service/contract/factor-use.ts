import { z } from "zod";

/** By what a person confirmed who they are, beside the first step. */
export const factorUse = z.strictObject({
  kind: z.enum(["authenticator", "passkey", "recoveryCode", "mail"]),
  /** The passkey; null for the other kinds. */
  factorId: z.string().nullable(),
});

export type FactorUse = Readonly<z.infer<typeof factorUse>>;
