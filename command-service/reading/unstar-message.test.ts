import test from "ava";
import { alice, aliceDeactivated, aliceRegistered, roomId } from "../testing/cast.ts";
import { messageId } from "../testing/conversation-cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { unstarMessage } from "./unstar-message.ts";

const given = deciderSpecification(unstarMessage);
const data = { roomId, messageId };
const starred = { type: "MessageStarred", data: { userId: alice, ...data } } as const;
const unstarred = { type: "MessageUnstarred", data: { userId: alice, ...data } } as const;

test("a star is let go, wherever its message is by now", (t) => {
  given({ actor: aliceRegistered, reading: [starred] })
    .when(data)
    .thenEvents(t, [unstarred]);
});

test("where there is no star nothing changes", (t) => {
  given({ actor: aliceRegistered }).when(data).thenNothing(t);
  given({ actor: aliceRegistered, reading: [starred, unstarred] })
    .when(data)
    .thenNothing(t);
});

test("who was deactivated lets nothing go", (t) => {
  given({ actor: aliceDeactivated, reading: [starred] })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});
