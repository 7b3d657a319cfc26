import { refuse } from "@logue/command-service/contract/refusals.ts";
import {
  type InviteLinkDocument,
  inviteLinks,
  workspaceDocumentId,
  workspaces,
} from "@logue/projection-service/contract/workspace.ts";
import { inviteLinksSeenBy, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { connectionOf, type DocumentList, pageForwards, pageSize, readCursor } from "../schema/connections.ts";
import { shownName } from "../users/shown-name.ts";
import { inviteIdOf } from "./invite-secrets.ts";

export const workspaceQueries: Pick<QueryResolvers, "workspace" | "inviteLinks" | "invitePreview"> = {
  workspace: async (_query, _arguments, { services }) => (await services.readStore.get(workspaces, workspaceDocumentId)) ?? null,
  inviteLinks: async (_query, asked, context) => {
    const viewer = signedIn(context);
    const { readStore } = context.services;
    if (inviteLinksSeenBy(viewer) === "all") return pageForwards(readStore, inviteLinkList, [true], asked);
    return ownInviteLinks(context, viewer.userId, asked);
  },
  invitePreview: async (_query, { token }, { services }) => {
    const inviteId = await inviteIdOf(services.vault, token);
    if (inviteId === undefined) return null;
    const [invite, workspace] = await Promise.all([
      services.readStore.get(inviteLinks, inviteId),
      services.readStore.get(workspaces, workspaceDocumentId),
    ]);
    if (invite === undefined || workspace === undefined) return null;
    const inviter = await services.userCache.userOf(invite.createdById);
    return {
      workspaceName: workspace.name,
      invitedByName: shownName(inviter),
      role: invite.role,
      expiresAt: invite.expiresAt,
      refusal: refuseInvite(invite, services.clock()),
    };
  },
};

const inviteLinkList: DocumentList<InviteLinkDocument> = {
  name: "invite",
  collection: inviteLinks,
  index: "newest",
  order: "descending",
  valueOf: (invite) => invite.order,
};

/** The most of the newest links that are searched for those of one user. */
const inviteLinksSeenMax = 1_000;

/**
 * There are few links, so the viewer's own are filtered from all; their own index would have no
 * other use.
 */
async function ownInviteLinks(
  context: RequestContext,
  userId: string,
  asked: { readonly first?: number | null; readonly after?: string | null },
) {
  const before = readCursor(inviteLinkList, asked.after);
  const size = pageSize(asked.first, 50);
  const { readStore } = context.services;
  const query = { index: "newest", prefix: [true], order: "descending", limit: inviteLinksSeenMax, before } as const;
  const own = (await readStore.range(inviteLinks, query)).filter((invite) => invite.createdById === userId);
  const more = { hasNextPage: own.length > size, hasPreviousPage: before !== undefined };
  return connectionOf(inviteLinkList, own.slice(0, size), more);
}

function refuseInvite(invite: InviteLinkDocument, nowMs: number) {
  if (invite.revokedAt !== null) return refuse("InviteRevoked");
  if (invite.expiresAt !== null && Date.parse(invite.expiresAt) <= nowMs) return refuse("InviteExpired");
  return invite.usesMax !== null && invite.usedCount >= invite.usesMax ? refuse("InviteUsedUp") : null;
}
