import type { CommandContext, Decision } from "../command.ts";
import { type ExternalAccount, externalAccountDigest } from "../contract/identifier-digest.ts";
import { refuse } from "../contract/refusals.ts";
import { claimIdentifier } from "../directory/claims.ts";
import { type DirectoryState, holderOf } from "../directory/directory.ts";
import { type UserState, userNamedBy } from "../users/user.ts";

/** The keyed digest by which the account stands in events. */
export const externalDigestOf = (account: ExternalAccount, { digest }: CommandContext): string =>
  externalAccountDigest(digest, account);

/** The person whose account this external account opens. */
export const externalHolderReference = (account: ExternalAccount, context: CommandContext) =>
  userNamedBy(holderOf("external-account", externalDigestOf(account, context)));

export interface ExternalAccountStates {
  readonly directory: DirectoryState;
  readonly externalHolder: UserState;
}

/** An external account opens one account alone. */
export function claimExternalAccount(
  { directory, externalHolder }: ExternalAccountStates,
  { userId, ...account }: ExternalAccount & { readonly userId: string },
  context: CommandContext,
): Decision {
  const digest = externalDigestOf(account, context);
  const isBorne = externalHolder.externalAccounts[account.instanceId] === digest;
  const claim = { kind: "external-account", digest, holderId: userId } as const;
  return claimIdentifier(directory, claim, isBorne, context.nowMs) ?? refuse("ExternalAccountTaken");
}
