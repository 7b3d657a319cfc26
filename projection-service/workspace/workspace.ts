import { occurredAt } from "@logue/command-service/contract/event.ts";
import { demandedSinceAfter } from "@logue/command-service/contract/factor-demand.ts";
import { changedSetting, type SettingValues } from "@logue/command-service/contract/setting-values.ts";
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
  fold: (workspace, event) => {
    const changed = changedSetting("workspace", event.data);
    return workspace && { ...workspace, ...changed, ...demandedSince(workspace, changed, event), changed: event.position };
  },
};

/** From when on roles need a second factor. It follows from the order of the changes. */
function demandedSince(
  { secondFactorSince = {} }: WorkspaceDocument,
  { secondFactorByRole }: SettingValues,
  event: EventRecord<"SettingChanged">,
): Pick<WorkspaceDocument, "secondFactorSince"> {
  if (!Array.isArray(secondFactorByRole)) return {};
  return { secondFactorSince: demandedSinceAfter(secondFactorSince, secondFactorByRole, occurredAt(event)) };
}

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
