import { characterCount } from "../contract/character-count.ts";
import { isRedirectAddress, type OAuthClientKind } from "../contract/oauth.ts";
import { everyPermission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";

const nameLengthMax = 100;

interface ClientFacts {
  readonly name: string;
  readonly kind: OAuthClientKind;
  readonly redirectUris: readonly string[];
  readonly allowsDevices: boolean;
  /** Whether it acts for itself too. */
  readonly hasAccount: boolean;
}

/** Why there is no program like this. */
export function refuseClientFacts({ name, kind, redirectUris, allowsDevices, hasAccount }: ClientFacts): Refusal | undefined {
  const isNameFine = name !== "" && characterCount(name) <= nameLengthMax;
  const hasWay = redirectUris.length > 0 || allowsDevices || hasAccount;
  if (!isNameFine || !hasWay || (hasAccount && kind === "public")) return refuse("OAuthClientInvalid");
  return redirectUris.every((uri) => isRedirectAddress(uri, kind)) ? undefined : refuse("RedirectAddressInvalid");
}

/** A program that could ask for more than its keeper may do would be a way to trick those who may. */
export const permissionsAsked = (scopes: readonly string[]) => everyPermission.filter((each) => scopes.includes(each));
