import type { Integration } from "../integration.ts";
import { listPeople } from "./list-people.ts";
import { ldapPresets } from "./presets.ts";
import { ldapSettings } from "./settings.ts";
import { ldapSignIn } from "./sign-in.ts";

export const ldap: Integration = {
  name: "ldap",
  title: "LDAP",
  settings: ldapSettings,
  presets: ldapPresets,
  passwordSignIn: ldapSignIn,
  people: { list: listPeople },
};
