import type { Recorded } from "@logue/command-service/contract/event.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { readingId, readings, starId, stars } from "../contract/reading.ts";
import { threadPersonId, threadReadings } from "../contract/threads.ts";
import { ann, general, messageId } from "../testing/conversation-story.ts";
import { openHistory, positionOf } from "../testing/history.ts";
import { documentOf, given } from "../testing/projection-specification.ts";
import { readingProjection } from "./reading.ts";

const stream = `reading-${ann}`;
const place = { userId: ann, roomId: general };

const then = async (events: readonly Recorded[]) =>
  documentOf(await given(readingProjection, events), readings, readingId(ann, general));

test("read positions of a room and of a thread are kept separately", async (t) => {
  const { happened } = openHistory();
  const events = [
    happened("RoomRead", stream, { ...place, threadRootId: null, number: 7 }),
    happened("RoomRead", stream, { ...place, threadRootId: derivedId("root"), number: 3 }),
  ];
  t.deepEqual(await then(events), {
    id: readingId(ann, general),
    ...place,
    readNumber: 7,
    readPosition: positionOf(1),
    threadReadNumbers: { [derivedId("root")]: 3 },
    isFavourite: false,
    isHidden: false,
    isMuted: false,
    notificationLevel: null,
    changed: positionOf(2),
  });
});

test("marking a message unread makes it the first that is not read", async (t) => {
  const { happened } = openHistory();
  const events = [
    happened("RoomRead", stream, { ...place, threadRootId: null, number: 7 }),
    happened("RoomMarkedUnread", stream, { ...place, threadRootId: null, number: 5 }),
    happened("RoomMarkedUnread", stream, { ...place, threadRootId: derivedId("root"), number: 2 }),
  ];
  const reading = await then(events);
  t.like(reading, { readNumber: 4, readPosition: positionOf(2) });
  t.deepEqual(reading?.threadReadNumbers, { [derivedId("root")]: 1 });
});

test("a user's settings for a room are kept and can be reset", async (t) => {
  const { happened } = openHistory();
  const set = [
    happened("RoomFavourited", stream, place),
    happened("RoomHidden", stream, place),
    happened("RoomMuted", stream, place),
    happened("NotificationLevelChosen", stream, { ...place, level: "nothing" }),
  ];
  t.like(await then(set), { isFavourite: true, isHidden: true, isMuted: true, notificationLevel: "nothing", readNumber: null });
  const unset = [
    happened("RoomUnfavourited", stream, place),
    happened("RoomShown", stream, place),
    happened("RoomUnmuted", stream, place),
  ];
  t.like(await then([...set, ...unset]), { isFavourite: false, isHidden: false, isMuted: false });
});

test("a star is listed until it is taken away", async (t) => {
  const { happened } = openHistory();
  const id = starId(ann, messageId("gem"));
  const star = { ...place, messageId: messageId("gem") };
  const starred = happened("MessageStarred", stream, star);
  const unstarred = happened("MessageUnstarred", stream, star);
  const shown = documentOf(await given(readingProjection, [starred]), stars, id);
  t.deepEqual(shown, { id, ...star, order: positionOf(1) });
  t.is(documentOf(await given(readingProjection, [starred, unstarred]), stars, id), undefined);
});

test("what a person chose and read in a thread is one document, with the positions of both", async (t) => {
  const { happened } = openHistory();
  const thread = { ...place, threadRootId: derivedId("root") };
  const events = [
    happened("RoomRead", stream, { ...thread, number: 3 }),
    happened("ThreadFollowed", stream, { ...thread, number: 4 }),
    happened("ThreadUnfollowed", stream, thread),
    happened("RoomMarkedUnread", stream, { ...thread, number: 2 }),
  ];
  const id = threadPersonId(ann, derivedId("root"));
  const after = async (count: number) => documentOf(await given(readingProjection, events.slice(0, count)), threadReadings, id);
  const read = { readNumber: 3, readPosition: positionOf(1) };
  t.deepEqual(await after(1), {
    id,
    ...thread,
    ...read,
    followed: null,
    followedNumber: 0,
    unfollowed: null,
    changed: positionOf(1),
  });
  t.like(await after(2), { ...read, followed: positionOf(2), followedNumber: 4, unfollowed: null });
  t.like(await after(3), { ...read, followed: null, unfollowed: positionOf(3), changed: positionOf(3) });
  t.like(await after(4), { readNumber: 1, readPosition: positionOf(4), unfollowed: positionOf(3) });
});
