import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type InviteLinkDocument, inviteLinks } from "../contract/workspace.ts";
import type { EventRecord, Step } from "../projection.ts";

const onLink = <Event extends { readonly data: { readonly inviteId: string } }>(
  fold: (link: InviteLinkDocument, event: Event) => InviteLinkDocument,
): Step<InviteLinkDocument, Event> => ({
  collection: inviteLinks,
  ids: (event) => [event.data.inviteId],
  fold: (link, event) => link && fold(link, event),
});

const create: Step<InviteLinkDocument, EventRecord<"InviteLinkCreated">> = {
  collection: inviteLinks,
  isFirst: true,
  ids: (event) => [event.data.inviteId],
  fold: (_nothing, event, id) => created(event, id),
};

/** The invite links' part of the workspace projection. */
export const inviteLinkReads = {
  InviteLinkCreated: [create],
  InviteLinkUsed: [onLink((link, _event: EventRecord<"InviteLinkUsed">) => ({ ...link, usedCount: link.usedCount + 1 }))],
  InviteLinkRevoked: [onLink((link, event: EventRecord<"InviteLinkRevoked">) => ({ ...link, revokedAt: occurredAt(event) }))],
};

function created(event: EventRecord<"InviteLinkCreated">, id: string): InviteLinkDocument {
  const { createdById, role, expiresAt, usesMax } = event.data;
  return {
    id,
    createdById,
    createdAt: occurredAt(event),
    role,
    expiresAt,
    usesMax,
    usedCount: 0,
    revokedAt: null,
    order: event.position,
    isListed: true,
  };
}
