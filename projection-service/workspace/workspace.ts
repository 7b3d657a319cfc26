import { occurredAt } from "@logue/command-service/contract/event.ts";
import type { WorkspaceSettings } from "@logue/command-service/contract/workspace.ts";
import { inviteLinks, type WorkspaceDocument, workspaceDocumentId, workspaces } from "../contract/workspace.ts";
import type { EventRecord, Projection, Step } from "../projection.ts";
import { inviteLinkReads } from "./invite-links.ts";

const create: Step<WorkspaceDocument, EventRecord<"WorkspaceCreated">> = {
  collection: workspaces,
  isFirst: true,
  ids: () => [workspaceDocumentId],
  fold: (_nothing, event) => created(event),
};

const onSettings = <Event extends { readonly position: string }>(
  setting: (event: Event) => Partial<WorkspaceSettings>,
): Step<WorkspaceDocument, Event> => ({
  collection: workspaces,
  ids: () => [workspaceDocumentId],
  fold: (workspace, event) => workspace && { ...workspace, ...setting(event), changed: event.position },
});

/** The workspace with its settings, and its invite links. */
export const workspaceProjection: Projection = {
  name: "workspace",
  streams: ["workspace"],
  collections: [workspaces, inviteLinks],
  innerCollections: [],
  reads: {
    WorkspaceCreated: [create],
    WorkspaceRenamed: [onSettings(({ data }: EventRecord<"WorkspaceRenamed">) => ({ name: data.name }))],
    SignUpPolicyChosen: [onSettings(({ data }: EventRecord<"SignUpPolicyChosen">) => ({ signUpPolicy: data.signUpPolicy }))],
    MessageLengthLimited: [
      onSettings(({ data }: EventRecord<"MessageLengthLimited">) => ({ messageLengthMax: data.messageLengthMax })),
    ],
    EditWindowSet: [onSettings(({ data }: EventRecord<"EditWindowSet">) => ({ editWindowMs: data.editWindowMs }))],
    DeleteWindowSet: [onSettings(({ data }: EventRecord<"DeleteWindowSet">) => ({ deleteWindowMs: data.deleteWindowMs }))],
    ...inviteLinkReads,
  },
};

function created(event: EventRecord<"WorkspaceCreated">): WorkspaceDocument {
  const { workspaceId, createdById, settings } = event.data;
  const { name, signUpPolicy, messageLengthMax, editWindowMs, deleteWindowMs } = settings;
  return {
    id: workspaceDocumentId,
    workspaceId,
    createdById,
    createdAt: occurredAt(event),
    name,
    signUpPolicy,
    messageLengthMax,
    editWindowMs,
    deleteWindowMs,
    changed: event.position,
  };
}
