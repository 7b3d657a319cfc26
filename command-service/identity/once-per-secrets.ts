import { hash } from "node:crypto";
import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { refuse } from "../contract/refusals.ts";
import type { AcceptedCommand } from "../handling/accept-command.ts";
import { canonicalJson } from "../handling/canonical-json.ts";
import { refused } from "../handling/command-answers.ts";
import type { GivenSecrets } from "./given-secrets.ts";
import { stagedIdOf } from "./staged-secrets.ts";

export interface UnderWay {
  readonly secretsDigest: string;
  readonly answer: Promise<CommandAnswer>;
}

/**
 * Handles the same command with the same secrets once at a time. With other secrets it waits, and
 * is refused if the first was accepted.
 */
export async function oncePerSecrets(
  underWay: Map<string, UnderWay>,
  command: AcceptedCommand,
  given: GivenSecrets,
  work: (command: AcceptedCommand, given: GivenSecrets) => Promise<CommandAnswer>,
): Promise<CommandAnswer> {
  const id = stagedIdOf(command);
  const secretsDigest = hash(
    "sha256",
    canonicalJson([given.password, given.currentPassword, given.linkToken, given.settingValue, given.code]),
  );
  for (let other = underWay.get(id); other !== undefined; other = underWay.get(id)) {
    if (other.secretsDigest === secretsDigest) return other.answer;
    const first = await other.answer.catch(() => undefined);
    if (first?.kind === "accepted") return refused(refuse("CommandIdReused"));
  }
  const answer = work(command, given).finally(() => underWay.delete(id));
  underWay.set(id, { secretsDigest, answer });
  return answer;
}
