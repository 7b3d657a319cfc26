import { lookUp, suffix } from "./slapd.ts";

const ldif = (dn: string, attributes: readonly string[]): string => [`dn: ${dn}`, ...attributes].join("\n");
export const personDn = (uid: string): string => `uid=${uid},ou=people,${suffix}`;
export const groupDn = (cn: string): string => `cn=${cn},ou=groups,${suffix}`;

const person = (uid: string): string =>
  ldif(personDn(uid), [
    "objectClass: inetOrgPerson",
    ...[`uid: ${uid}`, `cn: ${uid} Mole`, "sn: Mole", `mail: ${uid}@example.org`, `userPassword: ${uid} comes in`],
  ]);
const group = (cn: string, ...members: string[]): string =>
  ldif(groupDn(cn), ["objectClass: groupOfNames", `cn: ${cn}`, ...members.map((dn) => `member: ${dn}`)]);
const unit = (ou: string): string => ldif(`ou=${ou},${suffix}`, ["objectClass: organizationalUnit", `ou: ${ou}`]);

/** The people p0, p1 and so on as LDIF; p0 is in one of two groups, each of which is in the other. */
export const entriesOf = (peopleCount: number): string =>
  [
    ldif(suffix, ["objectClass: dcObject", "objectClass: organization", "o: Acme", "dc: acme"]),
    ldif(lookUp.dn, [
      ...["objectClass: organizationalRole", "objectClass: simpleSecurityObject", "cn: logue"],
      `userPassword: ${lookUp.password}`,
    ]),
    ...["people", "groups"].map(unit),
    ...Array.from({ length: peopleCount }, (_each, index) => person(`p${index}`)),
    group("crew", personDn("p0"), groupDn("staff")),
    group("staff", groupDn("crew")),
  ].join("\n\n");
