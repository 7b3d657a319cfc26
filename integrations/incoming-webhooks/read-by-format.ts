import { plainMessage } from "../markup/messages/asked-message.ts";
import { asWritten } from "../markup/messages/markup-of.ts";
import { createMappingsApart } from "./mapping/run-mapping-apart.ts";
import { asMessage, nothing, type Payload, type Reading, refused } from "./payload.ts";
import { alertmanager, grafana } from "./senders/alerts.ts";
import { gitea } from "./senders/gitea.ts";
import { github } from "./senders/github.ts";
import { gitlab } from "./senders/gitlab.ts";
import { jira } from "./senders/jira.ts";
import type { Sender } from "./senders/sender.ts";
import { sentry } from "./senders/sentry.ts";
import type { FormatName } from "./settings.ts";
import { type ChatShape, mattermostShape, readChatMessage, rocketChatShape, slackShape } from "./shapes/chat-message.ts";

const senders: Partial<Readonly<Record<FormatName, Sender>>> = { github, gitlab, gitea, jira, grafana, alertmanager, sentry };

const shapes: Partial<Readonly<Record<FormatName, ChatShape>>> = {
  slack: slackShape,
  rocketchat: rocketChatShape,
  mattermost: mattermostShape,
};

/** The program whose payloads an instance takes; undefined for a chat's format and a mapping. */
export const senderOf = (format: FormatName): Sender | undefined => senders[format];

const mappings = createMappingsApart();

/** Makes a message of a payload, by the format of the instance. */
export async function readByFormat(payload: Payload, format: FormatName, mapping: string | null): Promise<Reading> {
  const sender = senders[format];
  if (sender !== undefined) {
    if (typeof payload.json !== "object" || payload.json === null)
      return refused(400, "invalid_payload", "The body is no JSON object.");
    return sender.read(payload);
  }
  return format === "mapping" ? readMapped(payload, mapping) : readChatMessage(payload, shapes[format] ?? slackShape);
}

/** A mapping makes text in Markdown, or what a chat's program would send. */
async function readMapped(payload: Payload, mapping: string | null): Promise<Reading> {
  if (mapping === null || mapping.trim() === "") return refused(500, "mapping_missing", "No mapping is set.");
  const mapped = await mappings.run(mapping, payload.json ?? payload.text);
  if ("problem" in mapped && mapped.isBusy) return refused(503, "unavailable", mapped.problem);
  if ("problem" in mapped) return refused(422, "mapping_failed", `The mapping failed: ${mapped.problem}`);
  if (mapped.value === null || mapped.value === "") return nothing(null, "The mapping made nothing of it.");
  if (typeof mapped.value === "string") return asMessage(null, plainMessage(asWritten(mapped.value.trim())));
  return readChatMessage({ ...payload, json: mapped.value }, mattermostShape);
}
