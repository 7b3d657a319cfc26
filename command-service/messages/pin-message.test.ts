import test from "ava";
import { alice, aliceAsAuditor, archived, ben, channelCreated, groupCreated, roomId } from "../testing/cast.ts";
import { deleted, inChannel, messageId, posted } from "../testing/conversation-cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { pinMessage } from "./pin-message.ts";

const given = deciderSpecification(pinMessage);
const data = { messageId, roomId };
const pinned = { type: "MessagePinned", data: { ...data, pinnedById: alice } } as const;
const unpinned: PastEvent = { type: "MessageUnpinned", data: { ...data, unpinnedById: ben } };

test("a member pins a message, in any kind of room", (t) => {
  given({ ...inChannel, room: [channelCreated({ createdById: ben })] })
    .when(data)
    .thenEvents(t, [pinned]);
  given({ ...inChannel, room: [groupCreated] })
    .when(data)
    .thenEvents(t, [pinned]);
});

test("a pinned message is pinned already, and again once it was unpinned", (t) => {
  given({ ...inChannel, conversation: [posted(), pinned] })
    .when(data)
    .thenRefused(t, "AlreadyPinned");
  given({ ...inChannel, conversation: [posted(), pinned, unpinned] })
    .when(data)
    .thenEvents(t, [pinned]);
});

test("one pins what is there", (t) => {
  given({ ...inChannel, conversation: [] })
    .when(data)
    .thenRefused(t, "MessageUnknown");
  given({ ...inChannel, conversation: [posted(), deleted] })
    .when(data)
    .thenRefused(t, "MessageDeleted");
});

test("outsiders and auditors pin nothing", (t) => {
  given({ ...inChannel, room: [channelCreated({ memberIds: [ben] })] })
    .when(data)
    .thenRefused(t, "NotAMember");
  given({ ...inChannel, actor: aliceAsAuditor })
    .when(data)
    .thenRefused(t, "NotPermitted");
});

test("a user who may not post in a room may not pin there either", (t) => {
  const readOnly = [channelCreated({ createdById: ben }), { type: "RoomMadeReadOnly", data: { roomId } } as const];
  given({ ...inChannel, room: readOnly })
    .when(data)
    .thenRefused(t, "RoomReadOnly");
  given({ ...inChannel, room: [channelCreated(), archived] })
    .when(data)
    .thenRefused(t, "RoomArchived");
});
