import type { Attempts } from "@logue/infra/vault/attempts.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { Refusal } from "../contract/refusals.ts";
import type { AcceptedCommand } from "../handling/accept-command.ts";
import type { UserState } from "../users/user.ts";
import type { DeviceTokens } from "./device-tokens.ts";
import type { Passwords } from "./passwords.ts";
import type { CountedCheck, RefuseWrongPassword } from "./sign-in-check.ts";

export interface MakingOptions {
  readonly vault: Vault;
  readonly passwords: Passwords;
  readonly refuseWrongPassword: RefuseWrongPassword;
  /** Counts wrong codes, as wrong passwords are. */
  readonly countedCodes: CountedCheck;
  readonly clock: () => number;
  readonly devices: DeviceTokens;
  readonly registrations: Attempts;
  /** Requests for links by mail, counted whether there is an account or not. */
  readonly linkRequests: { readonly perAccount: Attempts; readonly perAddress: Attempts };
  readonly userNow: (userId: string) => Promise<UserState>;
  /**
   * Whether the command would be refused on the current states: checked before a password is hashed
   * for it.
   */
  readonly tryCommand: (command: AcceptedCommand) => Promise<Refusal | undefined>;
}
