import test from "ava";
import { alice, archived, ben, channelCreated, roomId } from "../testing/cast.ts";
import { deleted, inChannel, messageId, posted } from "../testing/conversation-cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { unpinMessage } from "./unpin-message.ts";

const given = deciderSpecification(unpinMessage);
const data = { messageId, roomId };
const pinnedByBen: PastEvent = { type: "MessagePinned", data: { ...data, pinnedById: ben } };
const unpinned = { type: "MessageUnpinned", data: { ...data, unpinnedById: alice } } as const;
const withPin = { ...inChannel, conversation: [posted(), pinnedByBen] };

test("a member can remove any pin", (t) => {
  given({ ...withPin, room: [channelCreated({ createdById: ben })] })
    .when(data)
    .thenEvents(t, [unpinned]);
});

test("what is not pinned is not unpinned", (t) => {
  given(inChannel).when(data).thenRefused(t, "NotPinned");
  given({ ...inChannel, conversation: [posted(), pinnedByBen, unpinned] })
    .when(data)
    .thenRefused(t, "NotPinned");
});

test("there is nothing to unpin where the message is gone", (t) => {
  given({ ...inChannel, conversation: [] })
    .when(data)
    .thenRefused(t, "MessageUnknown");
  given({ ...inChannel, conversation: [posted(), pinnedByBen, deleted] })
    .when(data)
    .thenRefused(t, "MessageDeleted");
});

test("outsiders cannot unpin, and no user can in an archived room", (t) => {
  given({ ...withPin, room: [channelCreated({ memberIds: [ben] })] })
    .when(data)
    .thenRefused(t, "NotAMember");
  given({ ...withPin, room: [channelCreated(), archived] })
    .when(data)
    .thenRefused(t, "RoomArchived");
});
