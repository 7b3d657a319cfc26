import { readableFile, readableMessage, readableRoom, readableTeam, readableUser, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import type { QueryResolvers, Resolvers, ResolversTypes } from "../generated/resolvers.ts";

const nodesMax = 100;

type NodeSource = NonNullable<Awaited<ResolversTypes["Node"]>>;
type NodeKind = "Room" | "Message" | "User" | "File" | "Team";

/** Looks up nodes by id, each with its own access check. */
export const nodeQueries: Pick<QueryResolvers, "nodes"> = {
  nodes: (_query, { ids }, context) => {
    signedIn(context);
    if (ids.length > nodesMax) throw requestError("InputInvalid", `At most ${nodesMax} ids.`);
    return Promise.all(ids.map((id) => nodeOf(context, id)));
  },
};

export const nodeTypes = {
  Node: { __resolveType: (node) => (node as Partial<OfKind>).__typename ?? null },
} satisfies Pick<Resolvers, "Node">;

/**
 * An id does not show the kind of its node. Ids of different kinds never collide: all of them are
 * random, or hashes of different texts.
 */
async function nodeOf(context: RequestContext, id: string): Promise<NodeSource | null> {
  const [room, message, user, file, team] = await Promise.all([
    readableRoom(context, id),
    readableMessage(context, id),
    readableUser(context, id),
    readableFile(context, id),
    readableTeam(context, id),
  ]);
  if (room !== undefined) return ofKind("Room", room);
  if (message !== undefined) return ofKind("Message", message);
  if (user !== undefined) return ofKind("User", user);
  if (file !== undefined) return ofKind("File", file);
  return team === undefined ? null : ofKind("Team", team);
}

interface OfKind {
  readonly __typename: NodeKind;
}

/** A document does not hold its type; an answer of several kinds must. */
const ofKind = <Document extends NodeSource>(kind: NodeKind, document: Document): Document & OfKind => ({
  ...document,
  __typename: kind,
});
