import { z } from "zod";
import { type CommandDeclaration, command, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { factorUse } from "./factor-use.ts";
import { idSchema } from "./schemas.ts";

const { alice, session: sessionId } = exampleIds;

export const confirmationEvents = {
  SessionConfirmed: event({
    means:
      "A person confirmed again, within a session, who uses it: by a second factor, or by the password where there is none. Sensitive commands ask for it.",
    family: "user-",
    schema: z.object({ userId: z.string(), sessionId: z.string(), factor: factorUse.nullable() }),
    example: { userId: alice, sessionId, factor: { kind: "authenticator", factorId: null } },
    forms: { byPassword: { userId: alice, sessionId, factor: null } },
  }),
};

export const confirmationCommandDeclarations = {
  ConfirmSession: command({
    means:
      "Confirms who uses the actor's session, by a second factor, or by the password where there is none. Commands that ask for a confirmation are then accepted for some minutes.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ userId: idSchema, sessionId: idSchema, factor: factorUse.nullable() }),
    refusals: ["PasskeyWrong", "SecondFactorRequired", "SecondFactorWrong", "SessionUnknown", "SignInFailed", "TooManyAttempts"],
  }),
};

/** Whether this command asks that its sender has confirmed the session lately. */
export const asksConfirmation = ({ needsConfirmation = false }: CommandDeclaration, data: object): boolean =>
  typeof needsConfirmation === "function" ? needsConfirmation(data as never) : needsConfirmation;

/** The most minutes that a confirmation counts, and so the longest that one is kept. */
export const confirmationMinutesMax = 1_440;
