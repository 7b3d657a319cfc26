import { readFileSync } from "node:fs";

/** The schema, in the order in which it is read: the common part, then one file for each noun. */
export const schemaFiles = [
  "schema.graphql",
  "refusals.graphql",
  "error-codes.graphql",
  "../workspace/workspace.graphql",
  "../settings/settings.graphql",
  "../integrations/integrations.graphql",
  "../users/users.graphql",
  "../roles/permissions.graphql",
  "../roles/roles.graphql",
  "../emoji/emoji.graphql",
  "../rooms/rooms.graphql",
  "../teams/teams.graphql",
  "../messages/messages.graphql",
  "../link-previews/link-previews.graphql",
  "../reading/reading.graphql",
  "../reading/received-reactions.graphql",
  "../notifications/notifications.graphql",
  "../feeds/feeds.graphql",
  "../files/files.graphql",
  "../drafts/drafts.graphql",
  "../scheduled-messages/scheduled-messages.graphql",
  "../sidebar/sidebar.graphql",
  "../search/search.graphql",
  "../presence/presence.graphql",
  "../history/history.graphql",
  "../history/room-history.graphql",
  "../replay/replay.graphql",
  "../operations/operations.graphql",
  "../importing/importing.graphql",
  "../audit/audit.graphql",
  "../audit/cases.graphql",
  "../proofs/proofs.graphql",
] as const;

export const readSchemaFiles = (): string[] => schemaFiles.map((path) => readFileSync(new URL(path, import.meta.url), "utf8"));
