import type { SettingsPreset } from "../integration.ts";

const steps = [
  "Under Settings, Developer settings, OAuth Apps, register an application, with the address above as its authorization callback URL.",
  "Make a client secret. Copy the client id and the secret into the fields below.",
];

/** GitHub itself, and a server of your own. */
export const gitHubPresets: readonly SettingsPreset[] = [
  { name: "github", title: "GitHub", asks: [], settings: { serverUrl: "https://github.com" }, steps },
  {
    name: "github-enterprise",
    title: "GitHub Enterprise Server",
    asks: [{ key: "server", means: "The address of your server, such as https://github.example.org" }],
    settings: { serverUrl: "{server}" },
    steps,
  },
];
