import { z } from "zod";
import { command, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { idSchema } from "./schemas.ts";

const { alice } = exampleIds;

/** That a person's mail address is the person's. */
export const mailAddressEvents = {
  EmailConfirmed: event({
    means:
      "A person opened a link that was mailed to the account's address, and so confirmed it. Another address is confirmed anew.",
    family: "user-",
    schema: z.object({ userId: z.string(), email: z.string() }),
    personal: [{ subject: "userId", fields: ["email"] }],
    example: { userId: alice, email: "alice@example.org" },
  }),
};

export const mailAddressCommandDeclarations = {
  ConfirmEmail: command({
    means: "Confirms the address of the actor's account by the link that was mailed to it, once.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ userId: idSchema, email: z.string().max(1_000) }),
    refusals: ["EmailLinkInvalid"],
  }),
};
