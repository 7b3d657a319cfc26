import {
  AndFilter,
  EqualityFilter,
  ExtensibleFilter,
  type Filter,
  NotFilter,
  OrFilter,
  PresenceFilter,
  SubstringFilter,
} from "ldapts";

/** An entry as a test writes it: attributes with a text, bytes, or several. */
export interface LdapEntry {
  readonly dn: string;
  readonly [attribute: string]: string | Buffer | readonly (string | Buffer)[] | undefined;
}

/** A person's entry, as OpenLDAP has it. */
export const ldapPerson = (uid: string, more: Omit<LdapEntry, "dn"> = {}): LdapEntry => ({
  dn: `uid=${uid},ou=people,dc=acme,dc=org`,
  objectClass: ["top", "person", "inetOrgPerson"],
  entryUUID: `00000000-0000-4000-8000-${Buffer.from(uid.padEnd(6, "-").slice(-6)).toString("hex")}`,
  uid,
  cn: `${uid[0]?.toUpperCase()}${uid.slice(1)} Mole`,
  mail: `${uid}@example.org`,
  userPassword: `${uid}'s pässwörd€`,
  ...more,
});

export const ldapGroup = (cn: string, member: readonly string[], more: Omit<LdapEntry, "dn"> = {}): LdapEntry => ({
  dn: groupDn(cn),
  objectClass: ["groupOfNames"],
  cn,
  member,
  ...more,
});

export const groupDn = (cn: string): string => `cn=${cn},ou=groups,dc=acme,dc=org`;

/** The account by which people are looked up. */
export const lookUpEntry: LdapEntry = { dn: "cn=logue,dc=acme,dc=org", objectClass: ["account"], userPassword: "look up" };

const valuesOf = (entry: LdapEntry, attribute: string): readonly Buffer[] => {
  const key = Object.keys(entry).find((name) => name.toLowerCase() === attribute.toLowerCase());
  const value = key === undefined ? undefined : entry[key];
  return [value ?? []].flat().map((one) => (typeof one === "string" ? Buffer.from(one) : (one as Buffer)));
};

const textsOf = (entry: LdapEntry, attribute: string): readonly string[] =>
  valuesOf(entry, attribute).map((value) => value.toString().toLowerCase());

export function matches(entry: LdapEntry, filter: Filter): boolean {
  if (filter instanceof AndFilter) return filter.filters.every((one) => matches(entry, one));
  if (filter instanceof OrFilter) return filter.filters.some((one) => matches(entry, one));
  if (filter instanceof NotFilter) return !matches(entry, filter.filter);
  if (filter instanceof PresenceFilter) return valuesOf(entry, filter.attribute).length > 0;
  if (filter instanceof EqualityFilter) return textsOf(entry, filter.attribute).includes(String(filter.value).toLowerCase());
  if (filter instanceof SubstringFilter) return textsOf(entry, filter.attribute).some((text) => isLike(text, filter));
  if (filter instanceof ExtensibleFilter)
    return textsOf(entry, `${filter.matchType}InChain`).includes(filter.value.toLowerCase());
  throw new Error(`The filter ${filter.toString()} is not known here.`);
}

function isLike(text: string, { initial, any, final }: SubstringFilter): boolean {
  const quoted = [initial, ...any, final].map((part) => part.toLowerCase().replace(/[^\w]/g, "\\$&"));
  return new RegExp(`^${quoted.join(".*")}$`, "s").test(text);
}

/** Passwords are never given out, and `memberOf` is operational: it comes when it is named. */
export function pick(entry: LdapEntry, wanted: readonly string[]): readonly (readonly [string, readonly Buffer[]])[] {
  if (wanted.includes("1.1")) return [];
  return Object.keys(entry)
    .filter((name) => name !== "dn" && name !== "userPassword" && wanted.includes(name.toLowerCase()))
    .map((name) => [name, valuesOf(entry, name)] as const);
}
