/**
 * What the calls return of each kind of thing. Each fragment has the name under which the OpenAPI
 * document lists it.
 */
const userFragment = `fragment User on User {
  id name displayName title kind role timeZone status { text emoji expiresAt } avatarUrl deactivatedAt
}`;

const roomFragment = `fragment Room on Room {
  id kind visibility name topic description isReadOnly memberCount createdAt archivedAt lastMessageAt
}`;

const messageFragment = `fragment Message on Message {
  id roomId sender { id name displayName kind } text sentAt editedAt deletedAt number threadRootId threadNumber
  quotedMessageId mentionedUserIds mentionsRoom isPinned replyCount reactions { emoji count userIds }
  files { id name sizeBytes contentType url deletedAt }
}`;

const connection = "pageInfo { startCursor endCursor hasNextPage hasPreviousPage }";

/** A document with the fragments that it uses. */
export function withFragments(document: string): string {
  const fragments = { User: userFragment, Room: roomFragment, Message: messageFragment };
  const used = Object.entries(fragments).filter(([name]) => document.includes(`...${name}`));
  return [document.replaceAll("...PAGE", connection), ...used.map(([, text]) => text)].join("\n");
}
