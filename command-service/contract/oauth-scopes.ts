import { everyIdentityScope, everyOAuthScope, type IdentityScope } from "./oauth.ts";
import { permissionMeanings, tokenPermissionMeanings } from "./permission-meanings.ts";
import type { TokenPermission } from "./token-permissions.ts";

export interface ScopeMeaning {
  readonly name: string;
  readonly meaning: string;
}

const identityMeanings: Readonly<Record<IdentityScope, string>> = {
  openid: "Know which account is yours.",
  profile: "Know your name and time zone.",
  email: "Know your e-mail address.",
};

/** The words of permissions are written about the owner of a token; here they speak to that person. */
const meaningOf = (permission: TokenPermission): string =>
  ({ ...permissionMeanings, ...tokenPermissionMeanings })[permission]
    .replaceAll("the owner's", "your")
    .replaceAll("the owner sees", "you see")
    .replaceAll("the own ", "your ")
    .replaceAll("anybody's", "other people's")
    .replaceAll("that the user can see", "that you can see");

const isIdentity = (scope: string): scope is IdentityScope => (everyIdentityScope as readonly string[]).includes(scope);

const meanings: ReadonlyMap<string, string> = new Map(
  everyOAuthScope.map((scope) => [scope, isIdentity(scope) ? identityMeanings[scope] : meaningOf(scope)]),
);

/** What these scopes allow, in the order of the list. Unknown ones are left out. */
export const meaningsOf = (scopes: readonly string[]): ScopeMeaning[] =>
  everyOAuthScope.filter((name) => scopes.includes(name)).map((name) => ({ name, meaning: meanings.get(name) ?? "" }));

/** The documentation of the scopes, as Markdown. */
export function printScopes(): string {
  const rows = meaningsOf(everyOAuthScope).map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`);
  const head = ["| scope | what the person is told that it allows |", "|---|---|"];
  return `# Scopes\n\nWhat a program can ask a person for: see [oauth.md](oauth.md). Those with a dot are the permissions of the API. Whatever a program was allowed, it may do only what the person may do at that moment.\n\n${[...head, ...rows].join("\n")}\n`;
}
