const userParts = "{ id name displayName avatarUrl kind deactivatedAt status { text emoji } }";

/** The fields that the web client shows of a message; number and text come first, where the bench finds them without parsing. */
const messageParts = `{
  number text id roomId sender ${userParts} sentAt editedAt deletedAt threadRootId threadNumber
  quotedMessage { id text deletedAt sender { id displayName } }
  mentionedUsers { id name displayName } mentionsRoom
  files { id name sizeBytes contentType width height url thumbnail { url width height } }
  reactions { emoji userIds } replyCount lastReplyAt repliers ${userParts} isPinned
}`;

const roomParts =
  "{ id kind visibility name topic description archivedAt isReadOnly memberCount lastNumber deletedRanges { first last } lastMessageAt roomMentionNumbers }";

/** What a client has open for the room it shows. */
export const roomEvents = `subscription RoomEvents($roomId: ID!, $after: String) {
  roomEvents(roomId: $roomId, after: $after) {
    __typename
    ... on MessageChanged { cursor message ${messageParts} }
    ... on RoomChanged { room ${roomParts} }
    ... on MemberChanged { roomId userId }
    ... on TypingChanged { userId isTyping }
    ... on CaughtUp { cursor }
    ... on Resync { reason cursor }
  }
}`;

/** What a client has open beside it; whoever has counts as online. */
export const inboxEvents = `subscription InboxEvents($after: String) {
  inboxEvents(after: $after) {
    __typename
    ... on RoomEntryChanged { cursor entry { room ${roomParts} displayName unreadCount mentionCount isMuted } }
    ... on RoomChanged { room ${roomParts} }
    ... on RoomLeft { cursor roomId }
    ... on RoomsListed { roomIds }
    ... on PresenceChanged { userId presence }
    ... on CaughtUp { cursor }
    ... on Resync { reason cursor }
  }
}`;

export const postMessage = `mutation PostMessage($input: PostMessageInput!) {
  postMessage(input: $input) { refusal { code } result { messageId } }
}`;

export const timelinePage = `query TimelinePage($roomId: ID!, $first: Int, $last: Int, $before: String, $around: Int) {
  room(id: $roomId) {
    id cursor lastNumber
    messages(first: $first, last: $last, before: $before, around: $around) {
      edges { cursor node ${messageParts} }
      pageInfo { hasPreviousPage hasNextPage startCursor }
    }
  }
}`;

export const searchMessages = `query SearchMessages($query: String!) {
  search(query: $query) {
    unknownNames
    messages(first: 20) { edges { node ${messageParts} } }
  }
}`;
