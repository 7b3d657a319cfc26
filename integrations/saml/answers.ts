import { createHash, randomBytes } from "node:crypto";
import type { InstanceVault } from "../sign-in.ts";
import { type Assertion, assertionSchema } from "./response/assertion.ts";
import { assertionAgeMaxMs } from "./response/check-response.ts";
import { refusedAnswer } from "./response/refuse-structure.ts";

/** The browser comes at once. */
const answerLifeMs = 2 * 60_000;
/** Longer than an assertion is taken, by clocks that differ in both directions. */
const noteLifeMs = assertionAgeMaxMs + 2 * 600_000;

const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64url");

/**
 * Keeps a checked assertion until its browser comes for it, and returns the secret by which it is
 * taken, once. One that was used before is refused, by whichever process it was used.
 */
export async function keepAnswer(vault: InstanceVault, assertion: Assertion): Promise<string> {
  const isFirst = await vault.putIfAbsent(`used/${digestOf(assertion.id)}`, true, noteLifeMs);
  if (!isFirst) throw refusedAnswer("The assertion was used before.");
  const secret = randomBytes(32).toString("base64url");
  await vault.putIfAbsent(`answer/${digestOf(secret)}`, assertion, answerLifeMs);
  return secret;
}

export async function takeAnswer(vault: InstanceVault, secret: string | null): Promise<Assertion | undefined> {
  return secret === null ? undefined : assertionSchema.safeParse(await vault.take(`answer/${digestOf(secret)}`)).data;
}
