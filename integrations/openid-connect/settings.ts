import { identitySettings, refreshSettings, signInSettings } from "@logue/command-service/contract/external-accounts.ts";
import { inGroup, setting } from "@logue/command-service/contract/setting-declaration.ts";
import { z } from "zod";

const byAdministrators = { permission: "workspace.changeSettings" } as const;
const claimName = z
  .string()
  .regex(/^[\w:./-]{1,200}$/)
  .nullable();

const identifier = z
  .string()
  .regex(/^[\w.-]{1,100}$/)
  .nullable();

const provider = {
  issuer: setting({
    ...byAdministrators,
    means: "The address of the provider, such as https://login.example.org/realms/acme. What else is needed is read from there.",
    schema: z
      .url({ protocol: /^https?$/ })
      .max(1_000)
      .nullable(),
    default: null,
  }),
  clientId: setting({
    ...byAdministrators,
    means: "The name by which the provider knows this server (client id).",
    schema: z.string().min(1).max(500).nullable(),
    default: null,
  }),
  clientSecret: setting({
    ...byAdministrators,
    means: "The secret that the provider gave for this server (client secret); empty for a public client.",
    schema: z.string().min(1).max(4_096).nullable(),
    default: null,
    isSecret: true,
  }),
  teamId: setting({
    ...byAdministrators,
    means:
      "For Apple: the team id. With it and the key id, what is given as the secret is a private key, which signs a new secret for each request.",
    schema: identifier,
    default: null,
  }),
  keyId: setting({
    ...byAdministrators,
    means: "For Apple: the id of that key.",
    schema: identifier,
    default: null,
  }),
  answersAsForm: setting({
    ...byAdministrators,
    means: "Whether the provider is asked to send its answer as a form (response_mode=form_post). Apple wants this.",
    schema: z.boolean(),
    default: false,
  }),
  scopes: setting({
    ...byAdministrators,
    means: "What is asked of the provider, with spaces between. It begins with openid.",
    schema: z
      .string()
      .max(500)
      .regex(/^openid(?: [\w:./-]+)*$/),
    default: "openid profile email",
  }),
  isInsecureAllowed: setting({
    ...byAdministrators,
    means: "Whether the provider may be asked by plain HTTP. Only for trying it out.",
    schema: z.boolean(),
    default: false,
  }),
} as const;

const people = {
  nameClaim: setting({
    ...byAdministrators,
    means: "The claim with the name for mentions; empty: the name is made from the address.",
    schema: claimName,
    default: "preferred_username",
  }),
  displayNameClaim: setting({
    ...byAdministrators,
    means: "The claim with the name that others see.",
    schema: claimName,
    default: "name",
  }),
  groupsClaim: setting({
    ...byAdministrators,
    means: "The claim with the person's groups, such as groups or realm_access.roles; empty: groups are not read.",
    schema: claimName,
    default: null,
  }),
  trustsEmail: setting({
    ...byAdministrators,
    means:
      "Whether every e-mail address of the provider counts as confirmed. Off: only one with the claim email_verified. On only where the provider itself gives out the addresses.",
    schema: z.boolean(),
    default: false,
  }),
} as const;

export const openIdConnectSettings = {
  ...inGroup("Provider", provider),
  ...inGroup("What the provider says of people", { ...people, ...identitySettings }),
  ...signInSettings,
  ...inGroup("Sessions", refreshSettings),
} as const;
