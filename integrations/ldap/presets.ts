import type { SettingsPreset } from "../integration.ts";

const asks = [
  { key: "host", means: "The host of the directory, such as directory.example.org" },
  { key: "base", means: "The entry below which all is, such as dc=example,dc=org" },
];

/** The two most usual directories, with people and groups where they mostly are. */
export const ldapPresets: readonly SettingsPreset[] = [
  {
    name: "openldap",
    title: "OpenLDAP",
    asks,
    settings: {
      url: "ldap://{host}",
      peopleBase: "ou=people,{base}",
      groupBase: "ou=groups,{base}",
      personFilter: "(&(objectClass=person)(uid={name}))",
      everybodyFilter: "(objectClass=person)",
      groups: "members",
    },
    steps: [
      "Make an account that may read people and groups, for the two fields with the account and its password.",
      "Where its certificate is of your own authority, paste that authority's certificate.",
      "To compare lists of more than the server's limit, raise that account's limit (olcLimits) or allow paged results.",
    ],
  },
  {
    name: "active-directory",
    title: "Active Directory",
    asks,
    settings: {
      url: "ldaps://{host}",
      peopleBase: "{base}",
      groupBase: "{base}",
      personFilter: "(&(objectClass=user)(sAMAccountName={name}))",
      everybodyFilter: "(&(objectCategory=person)(objectClass=user))",
      nameAttributes: ["sAMAccountName"],
      groups: "inChain",
    },
    steps: [
      "Make an ordinary account for Logue, for the two fields with the account and its password.",
      "Paste the certificate of your organisation's authority: domain controllers mostly have theirs of it.",
    ],
  },
];
