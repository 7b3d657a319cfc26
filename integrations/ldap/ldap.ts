import type { Integration } from "../integration.ts";
import { ldapSettings } from "./settings.ts";
import { ldapSignIn } from "./sign-in.ts";

export const ldap: Integration = {
  name: "ldap",
  title: "LDAP",
  settings: ldapSettings,
  passwordSignIn: ldapSignIn,
};
