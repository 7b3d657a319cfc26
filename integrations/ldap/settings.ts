import { identitySettings, signInSettings } from "@logue/command-service/contract/external-accounts.ts";
import { peopleSyncSettings } from "@logue/command-service/contract/people-sync-settings.ts";
import { inGroup, setting } from "@logue/command-service/contract/setting-declaration.ts";
import { z } from "zod";

const byAdministrators = { permission: "workspace.changeSettings" } as const;
/** They decide whose account an answer of the directory opens. */
const byThoseWhoAssignRoles = { permission: "users.assignRoles" } as const;
const distinguishedName = z.string().max(1_000);
const filter = z
  .string()
  .max(2_000)
  .regex(/^\(.*\)$/, "a filter in parentheses");
const attributeName = z.string().regex(/^[\w;-]{1,100}$/);
const attributeNames = z.array(attributeName).max(10).readonly();

const directory = {
  url: setting({
    ...byAdministrators,
    means:
      "The address of the directory: ldap://host or ldaps://host, with :port where it is another one. With ldap the connection is encrypted by StartTLS.",
    schema: z
      .string()
      .max(500)
      .regex(/^ldaps?:\/\/(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?\/?$/)
      .nullable(),
    default: null,
  }),
  caCertificate: setting({
    ...byThoseWhoAssignRoles,
    means:
      "The certificate of the authority (PEM) that signed the directory's certificate; empty: one of the public authorities did. Several may follow each other.",
    schema: z.string().max(50_000).includes("-----BEGIN CERTIFICATE-----").nullable(),
    default: null,
  }),
  isPlainAllowed: setting({
    ...byThoseWhoAssignRoles,
    means:
      "Whether the directory may be asked without encryption, with ldap://. Everybody on the way can then read passwords. Only for trying it out.",
    schema: z.boolean(),
    default: false,
  }),
  bindDn: setting({
    ...byAdministrators,
    means:
      "The account (DN) by which people are looked up, such as cn=logue,dc=acme,dc=org; empty: the directory is asked without one.",
    schema: distinguishedName.min(1).nullable(),
    default: null,
  }),
  bindPassword: setting({
    ...byAdministrators,
    means: "The password of that account.",
    schema: z.string().min(1).max(1_000).nullable(),
    default: null,
    isSecret: true,
  }),
  formerAddresses: identitySettings.formerAddresses,
} as const;

const people = {
  peopleBase: setting({
    ...byAdministrators,
    means: "Below which entry (DN) people are, such as ou=people,dc=acme,dc=org.",
    schema: distinguishedName.min(1).nullable(),
    default: null,
  }),
  personFilter: setting({
    ...byAdministrators,
    means:
      "The filter that finds the person who signs in; {name} stands for what was typed. Active Directory: (&(objectClass=user)(sAMAccountName={name})).",
    schema: filter.includes("{name}"),
    default: "(&(objectClass=person)(|(uid={name})(mail={name})))",
  }),
  everybodyFilter: setting({
    ...byAdministrators,
    means:
      "The filter that finds everybody who may be here, for the comparison with the directory. Active Directory: (&(objectCategory=person)(objectClass=user)).",
    schema: filter,
    default: "(objectClass=person)",
  }),
  subjectAttribute: setting({
    ...byThoseWhoAssignRoles,
    means:
      "The attribute with the id that never changes; empty: the first there is of entryUUID, objectGUID, nsUniqueId, ipaUniqueID and GUID. Once people are linked, another attribute opens no account: set it back, or name the former one under “Other addresses”.",
    schema: attributeName.nullable(),
    default: null,
  }),
  nameAttributes: setting({
    ...byAdministrators,
    means: "The attributes with the name for mentions; the first that has a value counts.",
    schema: attributeNames,
    default: ["uid", "sAMAccountName"],
  }),
  displayNameAttributes: setting({
    ...byAdministrators,
    means: "The attributes with the name that others see.",
    schema: attributeNames,
    default: ["displayName", "cn"],
  }),
  mailAttributes: setting({
    ...byAdministrators,
    means: "The attributes with the e-mail address.",
    schema: attributeNames,
    default: ["mail"],
  }),
  pictureAttributes: setting({
    ...byAdministrators,
    means: "The attributes with the picture.",
    schema: attributeNames,
    default: ["jpegPhoto", "thumbnailPhoto"],
  }),
  trustsEmail: setting({
    ...byAdministrators,
    means:
      "Whether the e-mail addresses of the directory count as confirmed. Off where people can change their own address there: else somebody could take another's.",
    schema: z.boolean(),
    default: true,
  }),
} as const;

const groups = {
  groups: setting({
    ...byAdministrators,
    means: "How a person's groups are found, with the groups that these are in.",
    schema: z.enum(["none", "memberOf", "members", "inChain"]),
    labels: {
      none: "Not at all",
      memberOf: "By the person's attribute memberOf",
      members: "By the groups that name the person",
      inChain: "By the search of Active Directory",
    },
    default: "none",
  }),
  groupBase: setting({
    ...byAdministrators,
    means: "Below which entry (DN) groups are, such as ou=groups,dc=acme,dc=org. Groups elsewhere count for nothing.",
    schema: distinguishedName.min(1).nullable(),
    default: null,
  }),
  groupFilter: setting({
    ...byAdministrators,
    means: "The filter that finds groups.",
    schema: filter,
    default: "(|(objectClass=groupOfNames)(objectClass=groupOfUniqueNames)(objectClass=posixGroup)(objectClass=group))",
  }),
} as const;

export const ldapSettings = {
  ...inGroup("Directory", directory),
  ...inGroup("People in the directory", people),
  ...inGroup("Groups in the directory", groups),
  ...signInSettings,
  ...peopleSyncSettings,
} as const;
