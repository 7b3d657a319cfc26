import type { Integration } from "../integration.ts";

export const slack: Integration = {
  name: "slack",
  title: "Slack",
  importer: {
    description: "Reads the zip file of a Slack workspace export: people, channels, messages, threads and their history.",
    needsFile: true,
    // Loaded for an import: a server seldom does one, and reading exports takes much code.
    open: async (...asked) => (await import("./import-slack-export.ts")).openExport(...asked),
  },
};
