import { z } from "zod";

const secretText = z.string().max(10_000);

/** The secret part of an envelope. */
export const givenSecrets = z.object({
  /** To sign in, or the one to set. */
  password: secretText.optional(),
  currentPassword: secretText.optional(),
  linkToken: secretText.optional(),
  /** The value of a secret setting. */
  settingValue: secretText.optional(),
  /** The sign-in that waits for its second step. */
  attemptToken: secretText.default(""),
  /** Of an app, or a recovery code. */
  code: secretText.default(""),
  /** The sealed challenge that a passkey answers with the code, and the site that it belongs to. */
  challenge: secretText.default(""),
  origin: secretText.default(""),
  relyingParty: secretText.default(""),
  /** The sealed secret that a new app got. */
  setup: secretText.default(""),
  address: secretText.default(""),
  userAgent: secretText.default(""),
  devices: secretText.default(""),
});

export type GivenSecrets = z.infer<typeof givenSecrets>;
