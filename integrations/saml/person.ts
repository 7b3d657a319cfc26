import type { ExternalPerson } from "../sign-in.ts";
import type { Assertion } from "./response/assertion.ts";
import { refusedAnswer } from "./response/refuse-structure.ts";
import type { SamlSettings } from "./settings.ts";

const claims = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims";
const microsoft = "http://schemas.microsoft.com";

/** What providers call these attributes when nothing else is set: also by LDAP and Microsoft. */
const usualNames = {
  name: ["username", "uid", "urn:oid:0.9.2342.19200300.100.1.1", "preferred_username", `${claims}/name`],
  displayName: ["displayName", "urn:oid:2.16.840.1.113730.3.1.241", `${microsoft}/identity/claims/displayname`, "cn", "name"],
  email: ["email", "mail", "urn:oid:0.9.2342.19200300.100.1.3", `${claims}/emailaddress`],
} as const;

type Mapped = Pick<
  SamlSettings,
  | "subjectAttribute"
  | "nameAttribute"
  | "displayNameAttribute"
  | "emailAttribute"
  | "groupsAttribute"
  | "pictureAttribute"
  | "trustsEmail"
>;

/** The person whom a checked assertion is about. Throws `SignInFailure` without an id that stays. */
export function personOf({ attributes, nameId }: Pick<Assertion, "attributes" | "nameId">, settings: Mapped): ExternalPerson {
  const firstOf = (names: readonly string[]): string | null => names.flatMap((name) => attributes[name]?.[0] ?? []).at(0) ?? null;
  const mapped = (given: string | null, usual: readonly string[]) => firstOf(given === null ? usual : [given]);
  const subject = settings.subjectAttribute === null ? lastingId(nameId) : firstOf([settings.subjectAttribute]);
  if (subject === null) throw refusedAnswer("The assertion has no id of the person that stays.");
  const address = mapped(settings.emailAttribute, usualNames.email) ?? (nameId?.format === "emailAddress" ? nameId.value : null);
  const name = mapped(settings.nameAttribute, usualNames.name);
  return {
    subject,
    label: address ?? name ?? subject,
    name,
    displayName: mapped(settings.displayNameAttribute, usualNames.displayName),
    email: settings.trustsEmail ? address : null,
    ...groupsOf(attributes, settings.groupsAttribute),
    ...pictureOf(firstOf([settings.pictureAttribute ?? ""])),
  };
}

/** Entra sends a link in place of too many groups: then it is not known which. */
const groupsLink = `${microsoft}/claims/groups.link`;

/** Providers leave the attribute out for a person without groups. */
const groupsOf = (attributes: Assertion["attributes"], name: string | null): Pick<ExternalPerson, "groups"> =>
  name === null || Object.hasOwn(attributes, groupsLink) ? {} : { groups: attributes[name] ?? [] };

const pictureOf = (url: string | null): Pick<ExternalPerson, "picture"> => (url === null ? {} : { picture: { url } });

/** A transient id is another one each time. */
const lastingId = (nameId: Assertion["nameId"]): string | null =>
  nameId === null || nameId.format === "transient" ? null : nameId.value;
