import test from "ava";
import { alice, archived, ben, channelCreated, groupCreated, roomId } from "../testing/cast.ts";
import { deleted, inChannel, messageId, posted, reacted } from "../testing/conversation-cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { addReaction } from "./add-reaction.ts";
import { closePoll } from "./close-poll.ts";
import { editMessage } from "./edit-message.ts";
import { removeReaction } from "./remove-reaction.ts";

const given = deciderSpecification(closePoll);
const data = { messageId, roomId, emoji: ["one", "thumbsup"] };
const closed = { type: "PollClosed", data: { messageId, roomId, closedById: alice, emoji: ["one", "+1"] } } as const;
const ofBen = { ...inChannel, conversation: [posted({ senderId: ben })] };
const afterwards = { ...inChannel, conversation: [posted(), reacted(alice, "one"), reacted(ben, "tada"), closed] };

test("the sender closes a poll, once", (t) => {
  given(inChannel).when(data).thenEvents(t, [closed]);
  given(afterwards).when(data).thenRefused(t, "PollClosed");
});

test("of others' polls, those who may delete messages close them, and members do not", (t) => {
  given({ ...ofBen, room: [groupCreated] })
    .when(data)
    .thenRefused(t, "NotTheSender");
  given({ ...ofBen, room: [channelCreated({ createdById: alice })] })
    .when(data)
    .thenEvents(t, [closed]);
});

test("there must be a message that is a poll, in a room that is not archived", (t) => {
  given(inChannel)
    .when({ ...data, emoji: [] })
    .thenRefused(t, "PollUnknown");
  given({ ...inChannel, conversation: [] })
    .when(data)
    .thenRefused(t, "MessageUnknown");
  given({ ...inChannel, conversation: [posted(), deleted] })
    .when(data)
    .thenRefused(t, "MessageDeleted");
  given({ ...inChannel, room: [channelCreated(), archived] })
    .when(data)
    .thenRefused(t, "RoomArchived");
});

test("a closed poll takes no votes and gives none back, and other reactions go on", (t) => {
  const [add, remove] = [deciderSpecification(addReaction), deciderSpecification(removeReaction)];
  const about = { messageId, roomId };
  add(afterwards)
    .when({ ...about, emoji: "thumbsup" })
    .thenRefused(t, "PollClosed");
  remove(afterwards)
    .when({ ...about, emoji: "one" })
    .thenRefused(t, "PollClosed");
  add(afterwards)
    .when({ ...about, emoji: "tada" })
    .thenEvents(t, [{ type: "ReactionAdded", data: { ...about, userId: alice, emoji: "tada" } }]);
});

test("the answers of a closed poll stay as they are", (t) => {
  const words = { messageId, roomId, text: "Other answers", mentionedUserIds: [], mentionsRoom: false };
  const options = [
    { emoji: "one", label: "Soup" },
    { emoji: "two", label: "Bread" },
  ];
  deciderSpecification(editMessage)(afterwards)
    .when({ ...words, blocks: [{ kind: "poll", version: 1, options }] })
    .thenRefused(t, "PollClosed");
});
