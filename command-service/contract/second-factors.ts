import { z } from "zod";
import { type CommandsOf, command, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { type FactorUse, factorUse } from "./factor-use.ts";
import { idSchema } from "./schemas.ts";
import { lineSchema } from "./text-schemas.ts";

export { type FactorUse, factorUse };

const { alice, ben, token: factorId, link: setId } = exampleIds;
const family = "user-";
const userOnly = z.object({ userId: z.string() });

const secondFactorKind = z.enum(["authenticator", "passkey", "mail"]);
export type SecondFactorKind = z.infer<typeof secondFactorKind>;

export const secondFactorLabelLengthMax = 100;
const reasonLengthMax = 500;
const isLength =
  (max: number) =>
  (text: string): boolean =>
    text !== "" && text.length <= max;
/** More than a person has devices. */
export const secondFactorsMax = 20;

export const secondFactorEvents = {
  SecondFactorAdded: event({
    means:
      "A person added a second factor: an app that makes codes, a passkey, or codes by mail; the label is then the confirmed address. From now on signing in needs one. Its secret is never in the log.",
    family,
    schema: userOnly.extend({ factorId: z.string(), kind: secondFactorKind, label: z.string() }),
    personal: [{ subject: "userId", fields: ["label"] }],
    example: { userId: alice, factorId, kind: "authenticator", label: "Phone" },
  }),
  SecondFactorRemoved: event({
    means: "A person removed a second factor of their own.",
    family,
    schema: userOnly.extend({ factorId: z.string(), removedById: z.string() }),
    example: { userId: alice, factorId, removedById: alice },
  }),
  SecondFactorsReset: event({
    means: "An administrator or the operator removed all second factors of a person, with the recovery codes.",
    family,
    schema: userOnly.extend({ resetById: z.string(), reason: z.string() }),
    personal: [{ subject: "userId", fields: ["reason"] }],
    example: { userId: alice, resetById: ben, reason: "The phone was lost." },
  }),
  RecoveryCodesCreated: event({
    means: "A person got new recovery codes; those of before work no longer. The codes themselves are never in the log.",
    family,
    schema: userOnly.extend({ setId: z.string() }),
    withoutValues: "secret",
    example: { userId: alice, setId },
  }),
};

const aboutUser = { userId: idSchema };

const newFactor = z.strictObject({
  ...aboutUser,
  factorId: idSchema,
  /** For the recovery codes, where there are none yet. */
  recoverySetId: idSchema,
  label: lineSchema.refine(isLength(secondFactorLabelLengthMax)),
});

export const secondFactorCommandDeclarations = {
  AddAuthenticator: command({
    means:
      "Makes an app that shows codes a second factor of the actor, once a code of it was right. With the first factor it makes recovery codes.",
    tokenPermission: "account.administer",
    needsConfirmation: true,
    schema: newFactor,
    refusals: ["SecondFactorSetupOver", "SecondFactorWrong", "TooManyAttempts", "TooManySecondFactors"],
  }),
  AddPasskey: command({
    means:
      "Makes a passkey a second factor of the actor. It also signs in alone, where the device checks the person. With the first factor it makes recovery codes.",
    tokenPermission: "account.administer",
    needsConfirmation: true,
    schema: newFactor,
    refusals: ["PasskeyWrong", "TooManySecondFactors"],
  }),
  AddMailFactor: command({
    means:
      "Lets the actor finish signing in by a code that is mailed to the account's address, once such a code was right. The label is that address.",
    tokenPermission: "account.administer",
    needsConfirmation: true,
    schema: newFactor,
    refusals: [...(["MailCodesOff", "SecondFactorWrong", "TooManyAttempts", "TooManySecondFactors"] as const)],
  }),
  RemoveSecondFactor: command({
    means:
      "Removes a second factor of the actor. With the last one the recovery codes go too. A passkey that is the last way to sign in stays.",
    tokenPermission: "account.administer",
    needsConfirmation: true,
    schema: z.strictObject({ ...aboutUser, factorId: idSchema }),
    refusals: ["LastSignInMethod", "SecondFactorUnknown"],
  }),
  ResetSecondFactors: command({
    means: "Removes all second factors of a person who has lost them.",
    tokenPermission: "users.editAny",
    needsConfirmation: true,
    schema: z.strictObject({ ...aboutUser, reason: lineSchema.refine(isLength(reasonLengthMax)) }),
    refusals: [],
  }),
  CreateRecoveryCodes: command({
    means: "Makes ten recovery codes for the actor, each of which stands in for a second factor once. Those of before end.",
    tokenPermission: "account.administer",
    needsConfirmation: true,
    schema: z.strictObject({ ...aboutUser, setId: idSchema }),
    refusals: ["SecondFactorUnknown", "SecretGone"],
  }),
};

export type SecondFactorCommands = CommandsOf<typeof secondFactorCommandDeclarations>;
