import type { CommandAnswer, CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import {
  makeLinks,
  type OperatorLinksAnswer,
  operatorLinks,
  operatorLinksForMs,
  operatorLinksOwner,
} from "../contract/operator-links.ts";

export interface OperatorOptions {
  readonly vault: Vault;
  readonly clock: () => number;
  readonly send: (envelope: CommandEnvelope) => Promise<CommandAnswer>;
}

/**
 * Makes the sign-in links that the operator asks for beside a running Logue. Each link's command has
 * an id of its own, so that several processes that find the same request make one link.
 */
export async function answerOperator({ vault, clock, send }: OperatorOptions): Promise<void> {
  for (const secret of await vault.list("server", operatorLinksOwner)) {
    const found = operatorLinks.parse(secret.value);
    if ("made" in found) continue;
    if (clock() - found.askedAtMs > operatorLinksForMs) await vault.delete("server", secret.id);
    else await vault.replaceValue(withValue(secret, await makeLinks(found, send)), secret.value);
  }
}

const withValue = (secret: Secret, value: OperatorLinksAnswer): Secret => ({ ...secret, value });
