import { occurredAt } from "@logue/command-service/contract/event.ts";
import { changedSetting } from "@logue/command-service/contract/setting-values.ts";
import { customEmoji } from "../contract/custom-emoji.ts";
import { oauthClients } from "../contract/oauth.ts";
import {
  integrationInstances,
  inviteLinks,
  roles,
  type WorkspaceDocument,
  workspaceDocumentId,
  workspaces,
} from "../contract/workspace.ts";
import type { EventRecord, Projection, Step } from "../projection.ts";
import { customEmojiReads } from "./custom-emoji.ts";
import { integrationReads, integrationSettingReads } from "./integrations.ts";
import { inviteLinkReads } from "./invite-links.ts";
import { oauthClientReads } from "./oauth-clients.ts";
import { roleReads } from "./roles.ts";

const create: Step<WorkspaceDocument, EventRecord<"WorkspaceCreated">> = {
  collection: workspaces,
  isFirst: true,
  ids: () => [workspaceDocumentId],
  fold: (_nothing, event) => created(event),
};

const changeSetting: Step<WorkspaceDocument, EventRecord<"SettingChanged">> = {
  collection: workspaces,
  ids: ({ data }) => (data.scope === "workspace" ? [workspaceDocumentId] : []),
  fold: (workspace, { data, position }) => workspace && { ...workspace, ...changedSetting("workspace", data), changed: position },
};

/** The workspace with its settings, and its invite links, roles and emoji. */
export const workspaceProjection: Projection = {
  name: "workspace",
  streams: ["workspace"],
  collections: [workspaces, inviteLinks, roles, integrationInstances, oauthClients, customEmoji],
  innerCollections: [],
  reads: {
    WorkspaceCreated: [create],
    SettingChanged: [changeSetting, ...integrationSettingReads],
    ...inviteLinkReads,
    ...roleReads,
    ...integrationReads,
    ...oauthClientReads,
    ...customEmojiReads,
  },
};

function created(event: EventRecord<"WorkspaceCreated">): WorkspaceDocument {
  const { workspaceId, createdById, settings } = event.data;
  return {
    id: workspaceDocumentId,
    workspaceId,
    createdById,
    createdAt: occurredAt(event),
    ...settings,
    changed: event.position,
  };
}
