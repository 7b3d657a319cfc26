import {
  type AskedAttachment,
  emptyAttachment,
  lineOrNull,
  plainMessage,
  webAddressOf,
} from "../../markup/messages/asked-message.ts";
import { momentOf } from "../../markup/messages/attachments.ts";
import { asMessage, nothing, type Reading } from "../payload.ts";
import type { Sender } from "./sender.ts";
import { hexSignature, isTimely, type Verify } from "./signature.ts";
import { at, excerptOf, linkTo, nameOf, quietly, spoken, textAt } from "./words.ts";

const colors: Readonly<Record<string, string>> = {
  ...{ fatal: "#a30200", error: "#d64545", critical: "#d64545", warning: "#daa038", resolved: "#2eb886", info: "#1d9bd1" },
};

const colorOf = (level: string): string | null => (Object.hasOwn(colors, level) ? (colors[level] ?? null) : null);

/** The thing that went wrong: where it lies, what it says, in which project. */
function attachmentOf(thing: unknown, more: Partial<AskedAttachment> = {}): AskedAttachment {
  const details = [
    ["Project", textAt(thing, "project", "name") || textAt(thing, "project_name")],
    ["Level", textAt(thing, "level")],
    ["Environment", textAt(thing, "environment")],
    ["Seen", textAt(thing, "count")],
  ] as const;
  const culprit = textAt(thing, "culprit");
  return {
    ...emptyAttachment,
    color: colorOf(textAt(thing, "level")),
    title: lineOrNull(textAt(thing, "title") || textAt(thing, "message") || "Sentry", 300),
    titleUrl: webAddressOf(textAt(thing, "web_url") || textAt(thing, "permalink")),
    text: culprit === "" ? null : quietly(culprit, 300),
    fields: details
      .filter(([, text]) => text !== "")
      .map(([title, text]) => ({ title, text: quietly(text, 200), isShort: true })),
    happenedAt: momentOf(textAt(thing, "datetime") || textAt(thing, "lastSeen")),
    ...more,
  };
}

const issueWords: Readonly<Record<string, string>> = {
  ...{ created: "New issue", resolved: "Issue resolved", unresolved: "Issue is open again", assigned: "Issue assigned" },
  ...{ ignored: "Issue ignored", archived: "Issue archived" },
};

function readIssue(json: unknown, action: string): Reading {
  const words = Object.hasOwn(issueWords, action) ? issueWords[action] : undefined;
  if (words === undefined) return nothing(`issue.${action}`, "No message is made of this event.");
  const whom = action === "assigned" ? `, to ${quietly(nameOf(at(json, "data", "issue", "assignedTo")), 80)}` : "";
  const more = action === "resolved" ? { color: colorOf("resolved") } : {};
  return asMessage(`issue.${action}`, plainMessage(`${words}${whom}`, [attachmentOf(at(json, "data", "issue"), more)]));
}

function readMetricAlert(json: unknown, action: string): Reading {
  const data = at(json, "data");
  const text = excerptOf(textAt(data, "description_text"), 1_000);
  const attachment = {
    ...emptyAttachment,
    color: colorOf(action),
    title: lineOrNull(textAt(data, "description_title") || "Metric alert", 300),
    titleUrl: webAddressOf(textAt(data, "web_url")),
    text: text === "" ? null : text,
  };
  return asMessage(`metric_alert.${action}`, plainMessage(`Metric alert: ${spoken(action)}`, [attachment]));
}

function readComment(json: unknown, action: string): Reading {
  const data = at(json, "data");
  if (action !== "created") return nothing(`comment.${action}`, "No message is made of this event.");
  const text = `**${quietly(nameOf(at(json, "actor")), 80)}** commented on an issue of ${quietly(textAt(data, "project_slug"))}`;
  const said = excerptOf(textAt(data, "comment"));
  return asMessage("comment.created", plainMessage(text, said === "" ? [] : [{ ...emptyAttachment, text: said }]));
}

function read(resource: string, json: unknown): Reading {
  const action = textAt(json, "action");
  switch (resource) {
    case "event_alert": {
      const rule = textAt(json, "data", "triggered_rule");
      return asMessage(resource, plainMessage(`Alert: ${quietly(rule)}`, [attachmentOf(at(json, "data", "event"))]));
    }
    case "issue":
      return readIssue(json, action);
    case "error":
      return asMessage("error.created", plainMessage("New error", [attachmentOf(at(json, "data", "error"))]));
    case "metric_alert":
      return readMetricAlert(json, action);
    case "comment":
      return readComment(json, action);
    default:
      return nothing(resource || null, "No message is made of this event.");
  }
}

/** The older plugin of a project has no headers and lays the event beside its project. */
const readOld = (json: unknown): Reading =>
  asMessage(
    "event",
    plainMessage(`${linkTo(textAt(json, "project_name") || "Sentry", at(json, "url"))}: new event`, [
      attachmentOf({ ...(json as object), web_url: at(json, "url") }),
    ]),
  );

const signature = hexSignature("sentry-hook-signature");

const verify: Verify = (signed) => {
  const time = signed.headers["sentry-hook-timestamp"];
  return signature(signed) ?? (time === undefined ? undefined : isTimely(Number(time) * 1000, signed.nowMs));
};

/** https://docs.sentry.io/organization/integrations/integration-platform/webhooks/ */
export const sentry: Sender = {
  verify,
  deliveryHeader: "request-id",
  read({ json, headers }) {
    const resource = headers["sentry-hook-resource"];
    if (resource !== undefined) return read(resource, json);
    return textAt(json, "project_name") === "" ? read("", json) : readOld(json);
  },
};
