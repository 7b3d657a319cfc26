import type { Integration } from "../integration.ts";
import { importSlackExport } from "./import-slack-export.ts";

export const slack: Integration = {
  name: "slack",
  title: "Slack",
  importer: {
    description: "Reads the zip file of a Slack workspace export: people, channels, messages and threads.",
    import: importSlackExport,
  },
};
