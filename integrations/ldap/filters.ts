import { AndFilter, EqualityFilter, ExtensibleFilter, type Filter, FilterParser, OrFilter } from "ldapts";
import { SignInFailure } from "../sign-in.ts";

/** Active Directory's rule that follows groups within groups by itself. */
const inChainRule = "1.2.840.113556.1.4.1941";

/** The characters that mean something in a filter, and NUL (RFC 4515). */
const special = /[\\*()\0]/g;

const escaped = (text: string): string =>
  text.replace(special, (character) => `\\${character.charCodeAt(0).toString(16).padStart(2, "0")}`);

/** The filter with what a person typed as a value, which it stays whatever is in it. */
export const personFilter = (pattern: string, name: string): Filter =>
  parseFilter(pattern.replaceAll("{name}", () => escaped(name)));

/** Throws `SignInFailure` for what is no filter. */
export function parseFilter(text: string): Filter {
  try {
    return FilterParser.parseString(text);
  } catch (error) {
    throw new SignInFailure("NotSetUp", "A filter in the settings is not written correctly.", { cause: error });
  }
}

/** Groups that name the entry, or the person by the short name. */
export const namingFilter = (groupFilter: string, dn: string, uid: string | null): Filter =>
  new AndFilter({
    filters: [
      parseFilter(groupFilter),
      new OrFilter({
        filters: [
          new EqualityFilter({ attribute: "member", value: dn }),
          new EqualityFilter({ attribute: "uniqueMember", value: dn }),
          ...(uid === null ? [] : [new EqualityFilter({ attribute: "memberUid", value: uid })]),
        ],
      }),
    ],
  });

/** Groups that hold the entry, or a group that holds it, and so on. */
export const inChainFilter = (groupFilter: string, dn: string): Filter =>
  new AndFilter({
    filters: [parseFilter(groupFilter), new ExtensibleFilter({ matchType: "member", rule: inChainRule, value: dn })],
  });
