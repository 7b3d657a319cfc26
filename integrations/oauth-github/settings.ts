import { identitySettings, signInSettings } from "@logue/command-service/contract/external-accounts.ts";
import { inGroup, setting } from "@logue/command-service/contract/setting-declaration.ts";
import { z } from "zod";

const byAdministrators = { permission: "workspace.changeSettings" } as const;

const gitHub = {
  serverUrl: setting({
    ...byAdministrators,
    means: "The address of GitHub, or of your own GitHub Enterprise Server.",
    schema: z
      .url({ protocol: /^https?$/ })
      .max(1_000)
      .regex(/^https?:\/\/[^/?#]+$/),
    default: "https://github.com",
  }),
  clientId: setting({
    ...byAdministrators,
    means: "The client id of the OAuth app that you registered at GitHub.",
    schema: z.string().min(1).max(500).nullable(),
    default: null,
  }),
  clientSecret: setting({
    ...byAdministrators,
    means: "The client secret of the OAuth app.",
    schema: z.string().min(1).max(4_096).nullable(),
    default: null,
    isSecret: true,
  }),
  readsTeams: setting({
    ...byAdministrators,
    means:
      "Whether the person's teams are read, for the maps: a team is called organisation/team, as in its address. GitHub then asks the person for the scope read:org.",
    schema: z.boolean(),
    default: false,
  }),
  formerAddresses: identitySettings.formerAddresses,
} as const;

export const gitHubSettings = { ...inGroup("GitHub", gitHub), ...signInSettings } as const;
