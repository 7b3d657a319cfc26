import test from "ava";
import { emojiNames } from "../contract/emoji.ts";
import { alice, aliceAsAuditor, archived, ben, channelCreated, roomId } from "../testing/cast.ts";
import { deleted, inChannel, messageId, posted, reacted } from "../testing/conversation-cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { addReaction } from "./add-reaction.ts";

const given = deciderSpecification(addReaction);
const react = (emoji: string) => ({ messageId, roomId, emoji });
const added = (emoji: string) => [{ type: "ReactionAdded", data: { messageId, roomId, userId: alice, emoji } }] as const;

test("a member reacts to a message", (t) => {
  given(inChannel).when(react("tada")).thenEvents(t, added("tada"));
});

test("different names of one emoji are one reaction", (t) => {
  given(inChannel).when(react("thumbsup")).thenEvents(t, added("+1"));
  given({ ...inChannel, conversation: [posted(), reacted(alice, "+1")] })
    .when(react("thumbsup"))
    .thenRefused(t, "ReactionExists");
});

test("one reacts once with each emoji, and others may react the same", (t) => {
  given({ ...inChannel, conversation: [posted(), reacted(alice)] })
    .when(react("tada"))
    .thenRefused(t, "ReactionExists");
  given({ ...inChannel, conversation: [posted(), reacted(ben)] })
    .when(react("tada"))
    .thenEvents(t, added("tada"));
});

test("a word that is no emoji is no reaction", (t) => {
  given(inChannel).when(react("no-such-emoji")).thenRefused(t, "EmojiUnknown");
  given(inChannel).when(react("toString")).thenRefused(t, "EmojiUnknown");
});

test("a message carries fifty different reactions, and those may be joined", (t) => {
  const fifty = [...emojiNames.values()].slice(0, 50).map(([name = ""]) => name);
  const past = { ...inChannel, conversation: [posted(), ...fifty.map((name) => reacted(ben, name))] };
  given(past).when(react("tada")).thenRefused(t, "TooManyReactions", { kindsMax: 50 });
  given(past)
    .when(react(fifty[0] ?? ""))
    .thenEvents(t, added(fifty[0] ?? ""));
});

test("one reacts to what is there", (t) => {
  given({ ...inChannel, conversation: [] })
    .when(react("tada"))
    .thenRefused(t, "MessageUnknown");
  given({ ...inChannel, conversation: [posted(), deleted] })
    .when(react("tada"))
    .thenRefused(t, "MessageDeleted");
});

test("in a read-only room all members may react, in an archived one no user may", (t) => {
  const readOnly = [channelCreated({ createdById: ben }), { type: "RoomMadeReadOnly", data: { roomId } } as const];
  given({ ...inChannel, room: readOnly })
    .when(react("tada"))
    .thenEvents(t, added("tada"));
  given({ ...inChannel, room: [channelCreated(), archived] })
    .when(react("tada"))
    .thenRefused(t, "RoomArchived");
});

test("outsiders and auditors do not react", (t) => {
  given({ ...inChannel, room: [channelCreated({ createdById: ben, memberIds: [ben] })] })
    .when(react("tada"))
    .thenRefused(t, "NotAMember");
  given({ ...inChannel, actor: aliceAsAuditor })
    .when(react("tada"))
    .thenRefused(t, "NotPermitted");
});
