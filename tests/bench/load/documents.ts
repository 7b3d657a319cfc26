import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Kind, parse, stripIgnoredCharacters } from "graphql";

const fragments = readFileSync(resolve(import.meta.dirname, "../../../graphql-api/generated/fragments.graphql"), "utf8");

/** What the web client selects of a user or a room: the same fragments. */
function selectionOf(fragment: string): string {
  const found = parse(fragments).definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === fragment,
  );
  if (found?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`There is no fragment ${fragment}.`);
  const { start = 0, end = 0 } = found.selectionSet.loc ?? {};
  return stripIgnoredCharacters(fragments.slice(start, end));
}

const userParts = selectionOf("UserParts");

/**
 * The fields that the web client shows of a message; number and text come first, where the bench
 * finds them without parsing.
 */
const messageParts = `{
  number text id roomId sender ${userParts} sentAt editedAt deletedAt threadRootId threadNumber
  quotedMessage { id text deletedAt sender { id displayName } }
  mentionedUsers { id name displayName } mentionsRoom
  files { id name sizeBytes contentType width height url thumbnail { url width height } }
  reactions { emoji userIds } replyCount lastReplyAt repliers ${userParts} isPinned
}`;

const roomParts = selectionOf("RoomParts");

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

/** What a client has open beside it: it makes its user count as online. */
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
