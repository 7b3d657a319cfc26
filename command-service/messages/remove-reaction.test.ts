import test from "ava";
import { alice, archived, ben, channelCreated, idOf, roomId, workspaceCreated } from "../testing/cast.ts";
import { deleted, inChannel, messageId, posted, reacted } from "../testing/conversation-cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { addReaction } from "./add-reaction.ts";
import { removeReaction } from "./remove-reaction.ts";

const given = deciderSpecification(removeReaction);
const data = { messageId, roomId, emoji: "tada" };
const removed = { type: "ReactionRemoved", data: { ...data, userId: alice } } as const;
const reactedByAlice = { ...inChannel, conversation: [posted(), reacted(alice), reacted(ben)] };

test("a reaction is taken back by any of its emoji's names", (t) => {
  given(reactedByAlice).when(data).thenEvents(t, [removed]);
  given({ ...inChannel, conversation: [posted(), reacted(alice, "+1")] })
    .when({ ...data, emoji: "thumbsup" })
    .thenEvents(t, [{ ...removed, data: { ...removed.data, emoji: "+1" } }]);
});

test("a user can remove only own reactions, and once", (t) => {
  given({ ...inChannel, conversation: [posted(), reacted(ben)] })
    .when(data)
    .thenRefused(t, "ReactionMissing");
  given({ ...inChannel, conversation: [posted(), reacted(alice), removed] })
    .when(data)
    .thenRefused(t, "ReactionMissing");
});

test("a reaction taken back may be given again", (t) => {
  deciderSpecification(addReaction)({ ...inChannel, conversation: [posted(), reacted(alice), removed] })
    .when(data)
    .thenEvents(t, [{ type: "ReactionAdded", data: { ...data, userId: alice } }]);
});

test("there must be such an emoji and such a message", (t) => {
  given(reactedByAlice)
    .when({ ...data, emoji: "no-such-emoji" })
    .thenRefused(t, "EmojiUnknown");
  given({ ...inChannel, conversation: [] })
    .when(data)
    .thenRefused(t, "MessageUnknown");
  given({ ...inChannel, conversation: [posted(), reacted(alice), deleted] })
    .when(data)
    .thenRefused(t, "MessageDeleted");
});

test("only who is in the room takes reactions back, and not in an archived one", (t) => {
  given({ ...reactedByAlice, room: [channelCreated({ memberIds: [ben] })] })
    .when(data)
    .thenRefused(t, "NotAMember");
  given({ ...reactedByAlice, room: [channelCreated(), archived] })
    .when(data)
    .thenRefused(t, "RoomArchived");
});

test("an emoji of the workspace is a reaction while it is there, and can be taken back after that", (t) => {
  const pier = { type: "EmojiAdded", data: { name: "pier", fileId: idOf("f17e"), addedById: ben } } as const;
  const gone = { type: "EmojiRemoved", data: { name: "pier", removedById: ben } } as const;
  const reaction = { ...data, emoji: "pier" };
  const reactedWithPier = [posted(), reacted(alice, "pier")];
  const add = deciderSpecification(addReaction);
  add({ ...inChannel, workspace: [workspaceCreated(), pier] })
    .when(reaction)
    .thenEvents(t, [{ type: "ReactionAdded", data: { ...reaction, userId: alice } }]);
  const removedSince = { ...inChannel, workspace: [workspaceCreated(), pier, gone] };
  add(removedSince).when(reaction).thenRefused(t, "EmojiUnknown");
  given({ ...removedSince, conversation: reactedWithPier })
    .when(reaction)
    .thenEvents(t, [{ type: "ReactionRemoved", data: { ...reaction, userId: alice } }]);
  given({ ...removedSince, conversation: [posted()] })
    .when(reaction)
    .thenRefused(t, "EmojiUnknown");
});
