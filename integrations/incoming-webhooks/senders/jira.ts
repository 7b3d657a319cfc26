import { isFields, itemsOf } from "../../markup/values.ts";
import { type Sender, type Tell, tellBy } from "./sender.ts";
import { hexSignature } from "./signature.ts";
import { at, excerptOf, linkTo, nameOf, quietly, quoted, textAt } from "./words.ts";

const who = (person: unknown): string => `**${quietly(nameOf(person), 80)}**`;

/** The issue with its address for people, which the payload has only for programs. */
function issueLink(payload: unknown): string {
  const issue = at(payload, "issue");
  const self = URL.parse(textAt(issue, "self"));
  const key = textAt(issue, "key");
  const base = self === null ? "" : `${self.origin}${self.pathname.replace(/\/rest\/.*$/, "")}/browse/${encodeURIComponent(key)}`;
  return linkTo(`${key}: ${textAt(issue, "fields", "summary")}`, base);
}

const changesShown = 5;
/** Fields that change by the way, or whose text is long. */
const silentFields = new Set(["rank", "description", "environment", "workflow", "sprint order", "attachment", "comment", "link"]);

/** What was changed: `status: To Do → Done`. */
function changesIn(payload: unknown): string[] {
  const items = itemsOf(at(payload, "changelog", "items")).filter(isFields);
  return items
    .filter((item) => !silentFields.has(textAt(item, "field").toLowerCase()))
    .map((item) => {
      const [from, to] = [textAt(item, "fromString"), textAt(item, "toString")];
      return `${quietly(textAt(item, "field"), 60)}: ${quietly(from, 80) || "none"} → ${quietly(to, 80) || "none"}`;
    });
}

const created: Tell = (payload) => {
  const type = textAt(payload, "issue", "fields", "issuetype", "name").toLowerCase() || "issue";
  return `${who(at(payload, "user"))} created ${quietly(type)} ${issueLink(payload)}${quoted(excerptOf(textAt(payload, "issue", "fields", "description")))}`;
};

const updated: Tell = (payload) => {
  const changes = changesIn(payload);
  if (changes.length === 0) return undefined;
  const more = changes.length > changesShown ? [`and ${changes.length - changesShown} more`] : [];
  const lines = [...changes.slice(0, changesShown), ...more].map((change) => `- ${change}`);
  return [`${who(at(payload, "user"))} changed ${issueLink(payload)}`, ...lines].join("\n");
};

const commented: Tell = (payload) => {
  const comment = at(payload, "comment");
  return `${who(at(comment, "author") ?? at(payload, "user"))} commented on ${issueLink(payload)}${quoted(excerptOf(textAt(comment, "body")))}`;
};

const named =
  (kind: string, key: string, done: string): Tell =>
  (payload) =>
    `${kind} **${quietly(textAt(payload, key, "name"))}** was ${done}`;

const events: Readonly<Record<string, Tell>> = {
  "jira:issue_created": created,
  "jira:issue_updated": updated,
  "jira:issue_deleted": (payload) => `${who(at(payload, "user"))} deleted ${issueLink(payload)}`,
  comment_created: commented,
  "jira:version_released": named("Version", "version", "released"),
  "jira:version_created": named("Version", "version", "created"),
  sprint_started: named("Sprint", "sprint", "started"),
  sprint_closed: named("Sprint", "sprint", "closed"),
  project_created: named("Project", "project", "created"),
};

/** https://developer.atlassian.com/cloud/jira/platform/webhooks/ */
export const jira: Sender = {
  verify: hexSignature("x-hub-signature"),
  deliveryHeader: "x-atlassian-webhook-identifier",
  read: ({ json }) => tellBy(events, textAt(json, "webhookEvent") || null, json),
};
