import { type ReceivedReactionDocument, receivedReactions } from "@logue/projection-service/contract/received-reactions.ts";
import { readableMessage, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { type DocumentList, type ForwardArguments, pageForwards } from "../schema/connections.ts";

const ownReactions: DocumentList<ReceivedReactionDocument> = {
  name: "receivedReactions",
  collection: receivedReactions,
  index: "ofReceiver",
  order: "descending",
  valueOf: (reaction) => reaction.order,
};

export async function reactionsToOwn(context: RequestContext, asked: ForwardArguments) {
  const { userId } = signedIn(context);
  const page = await pageForwards(context.services.readStore, ownReactions, [userId], asked);
  const isShown = await Promise.all(page.edges.map(({ node }) => isThere(context, node)));
  return { ...page, edges: page.edges.filter((_edge, index) => isShown[index]) };
}

/** Whether the viewer may read the message, and it has the reaction still: a deleted one has none. */
async function isThere(context: RequestContext, { messageId, emoji, userId }: ReceivedReactionDocument): Promise<boolean> {
  const message = await readableMessage(context, messageId);
  return message?.reactions.some((reaction) => reaction.emoji === emoji && reaction.userIds.includes(userId)) ?? false;
}
