import { signInSettings } from "@logue/command-service/contract/external-accounts.ts";
import { peopleSyncSettings } from "@logue/command-service/contract/people-sync-settings.ts";
import type { Integration } from "@logue/integrations/index.ts";

/** A directory that lets everybody in, whatever the password. */
export const exampleDirectory: Integration = {
  name: "example-directory",
  title: "Example directory",
  settings: { ...signInSettings, ...peopleSyncSettings },
  people: { list: async function* () {} },
  passwordSignIn: {
    check: async ({ name }) => ({ subject: name, label: name, name, displayName: name, email: null, groups: [] }),
  },
};
