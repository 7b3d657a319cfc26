import type { Integration } from "../integration.ts";
import { openExport } from "./import-slack-export.ts";

export const slack: Integration = {
  name: "slack",
  title: "Slack",
  importer: {
    description: "Reads the zip file of a Slack workspace export: people, rooms, messages, threads and their history.",
    needsFile: true,
    open: openExport,
  },
};
