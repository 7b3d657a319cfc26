import type { DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { membershipId, memberships, type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import test from "ava";
import type { GraphQLError } from "graphql";
import { requestError } from "../execution/request-errors.ts";
import { personOf } from "../testing/workspace.ts";
import type { Dispatcher } from "./dispatcher.ts";
import { enterRoom } from "./enter-room.ts";
import type { LiveItem } from "./items.ts";
import type { LiveSubscription } from "./live-subscription.ts";
import { createRoomFeeds, typingExpiryMs } from "./room-feeds.ts";
import { itemsOf, messageItems, type ToldRoom } from "./room-items.ts";

function given() {
  let nowMs = 0;
  const published: LiveItem[] = [];
  const dispatcher: Dispatcher = { publish: (items) => void published.push(...items), sequence: () => published.length };
  const feeds = createRoomFeeds({ createDispatcher: () => dispatcher, clock: () => nowMs });
  const reader = {} as LiveSubscription;
  feeds.attach("general", reader);
  const pass = (durationMs: number) => {
    nowMs += durationMs;
  };
  const typing = () => published.flatMap((item) => (item.__typename === "TypingChanged" ? [[item.userId, item.isTyping]] : []));
  const told = () => published.map(({ __typename }) => __typename);
  const cursors = () => published.flatMap((item) => ("cursor" in item ? [item.cursor] : []));
  return { feeds, reader, pass, typing, told, cursors };
}

test("typing ends by itself after five seconds without another keystroke, and is told once", (t) => {
  const { feeds, pass, typing } = given();
  feeds.type("general", "ada", true);
  pass(typingExpiryMs - 1);
  feeds.type("general", "ada", true);
  feeds.expireTyping();
  pass(typingExpiryMs - 1);
  feeds.expireTyping();
  t.deepEqual(typing(), [["ada", true]]);
  pass(1);
  feeds.expireTyping();
  feeds.expireTyping();
  t.deepEqual(typing(), [
    ["ada", true],
    ["ada", false],
  ]);
});

test("of a thousand people who type, ten are named", (t) => {
  const { feeds, typing } = given();
  for (let person = 0; person < 1_000; person += 1) feeds.type("general", `user-${person}`, true);
  t.is(typing().length, 10);
});

test("a room without followers costs nothing", (t) => {
  const { feeds, reader, typing } = given();
  feeds.detach("general", reader);
  feeds.type("general", "ada", true);
  feeds.type("random", "ada", true);
  t.deepEqual(typing(), []);
});

test("a post, a deletion or a mention changes no membership; a role does", (t) => {
  const { feeds, told } = given();
  const message = { id: "m1", roomId: "general", number: 7, senderId: "ada", changed: "000000:000000007", reactions: [] };
  const membershipOf = (userId: string, facts: object) => {
    const id = membershipId("general", userId);
    const document = { id, userId, role: "member", mentionNumbers: [], postedRanges: [], ...facts };
    return { collection: memberships.name, id, document };
  };
  const apply = (...changes: DocumentChange[]) => feeds.apply({ partition: "0", position: "7", changes });
  apply(
    { collection: messages.name, id: message.id, document: message },
    membershipOf("ada", { postedRanges: [{ first: 7, last: 7 }] }),
    membershipOf("bea", { mentionNumbers: [3, 7] }),
  );
  t.deepEqual(told(), ["MessageChanged"]);
  const deletion = { ...message, deletedAt: "2026-01-01T00:00:00.000Z", changed: "000000:000000008" };
  apply({ collection: messages.name, id: message.id, document: deletion }, membershipOf("ada", { postedRanges: [] }));
  t.deepEqual(told(), ["MessageChanged", "MessageChanged"]);
  apply(membershipOf("bea", { role: "moderator" }));
  t.deepEqual(told(), ["MessageChanged", "MessageChanged", "MemberChanged"]);
});

const room = {
  ...{ id: "general", kind: "channel", visibility: "public", name: "general", topic: "", description: "" },
  ...{ createdById: "ada", createdAt: "2026-01-01T00:00:00Z", archivedAt: null, isReadOnly: false, memberCount: 2 },
  ...{ directMemberIds: ["ada"], lastNumber: 3, lastMessageAt: null, roomMentionNumbers: [], deletedRanges: [] },
  ...{ moderatorEntries: [], browseName: "general", archivedName: null, cursor: null, changed: "1" },
} as Partial<RoomDocument> as RoomDocument;

test("a room is sent again when a field changes that no message changes, also a field that is added later", (t) => {
  const told: ToldRoom = { roomId: "general", room, toldChanges: new Map(), toldRoles: new Map() };
  const tells = (facts: object) => itemsOf(told, { messages: [], memberships: [], room: { ...room, ...facts } }).length === 1;
  const moved = { lastNumber: 4, lastMessageAt: "2026-01-02T00:00:00Z", roomMentionNumbers: [4], cursor: "0:4", changed: "2" };
  t.false(tells({ ...moved, deletedRanges: [{ first: 4, last: 4 }], directMemberIds: ["ada"] }));
  t.true(tells({ topic: "tea" }));
  t.true(tells({ topic: "tea", directMemberIds: ["ada", "ben"] }));
  t.false(tells({ topic: "tea", directMemberIds: ["ada", "ben"] }));
  t.true(tells({ topic: "tea", directMemberIds: ["ada", "ben"], addedLater: "a new fact" }));
});

const changedAt = (id: string, changed: string) => ({ id, changed }) as MessageDocument;

test("a change that is announced again, also after later ones, is sent once", (t) => {
  const { feeds, told, cursors } = given();
  const announce = (...changed: readonly (readonly [id: string, revision: number])[]) =>
    feeds.apply({
      partition: "0",
      position: "9",
      changes: changed.map(([id, revision]) => ({
        collection: messages.name,
        id,
        document: { id, roomId: "general", changed: `000000:00000000${revision}`, reactions: [] },
      })),
    });
  announce(["a", 1], ["b", 2]);
  announce(["a", 1], ["b", 2], ["c", 3]);
  announce(["a", 1]);
  announce(["a", 4]);
  t.deepEqual(told(), ["MessageChanged", "MessageChanged", "MessageChanged", "MessageChanged"]);
  t.deepEqual(cursors(), ["000000:000000001", "000000:000000002", "000000:000000003", "000000:000000004"]);
});

test("messages are sent in the order of the conversation, and a cursor never covers messages that were not sent", (t) => {
  const items = messageItems([
    changedAt("reply", "000001:000000000"),
    changedAt("root", "000001:000000000"),
    changedAt("older", "000000:000000041"),
  ]);
  t.deepEqual(
    items.map((item) => (item.__typename === "MessageChanged" ? [item.message.id, item.cursor] : [])),
    [
      ["older", "000000:000000041"],
      ["reply", "000000:000000041"],
      ["root", "000001:000000000"],
    ],
  );
  const first = messageItems([changedAt("reply", "000001:000000007"), changedAt("root", "000001:000000007")])[0];
  t.is(first?.__typename === "MessageChanged" && first.cursor, "000001:000000006");
});

test("a follower whose access is being read is not ended by what comes meanwhile: its access is read again, and it is in or out by that", async (t) => {
  const { feeds } = given();
  const secret = { id: "secret", kind: "channel", visibility: "private" };
  const announce = (id: string, document: object | null, collection = memberships.name) =>
    feeds.apply({ partition: "0", position: "9", changes: [{ collection, id, document }] as DocumentChange[] });
  const follower = (userId: string) => {
    const ended: string[] = [];
    const end = () => {
      feeds.detach("secret", subscription);
      ended.push("returned");
    };
    const subscription = {
      ...{ viewer: personOf(userId, userId, "member"), hasEnded: false, return: async () => end() },
      fail: (error: GraphQLError) => void ended.push(String(error.extensions.code)),
    } as unknown as LiveSubscription;
    return { subscription, ended, feed: feeds.attach("secret", subscription) };
  };
  const answers = (...access: readonly (boolean | GraphQLError)[]) => {
    const left = [...access];
    const read = async () => {
      const [isMember = true] = left.splice(0, 1);
      if (left.length > 0) announce("secret", secret, rooms.name);
      return isMember instanceof Error ? isMember : { isMember };
    };
    return { read, left };
  };

  const ada = follower("ada");
  t.deepEqual(await enterRoom(ada.feed, ada.subscription, answers(true).read), { isMember: true });
  const [ben, bens] = [follower("ben"), answers(false, true)];
  t.deepEqual(await enterRoom(ben.feed, ben.subscription, bens.read), { isMember: true });
  t.deepEqual(bens.left, []);
  const [eve, unknown] = [follower("eve"), requestError("RoomUnknown")];
  t.is(await enterRoom(eve.feed, eve.subscription, answers(true, unknown).read), unknown);
  announce("secret", secret, rooms.name);
  t.deepEqual([ada.ended, ben.ended, eve.ended], [[], [], ["returned"]]);
  announce(membershipId("secret", "ada"), null);
  t.deepEqual([ada.ended, ben.ended], [["NotAMember"], []]);
});
