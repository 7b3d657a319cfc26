import test from "ava";
import type { RecordedEvent } from "../event-store.ts";
import { positionOf } from "../position.ts";
import { openLiveTail } from "./live-tail.ts";

const eventAt = (place: number): RecordedEvent => ({
  stream: "conversation-1",
  revision: place - 1,
  position: positionOf(place),
  id: "",
  type: "MessagePosted",
  data: {},
  metadata: {},
  created: "",
});

test("a follower is woken and finds the events published since its cursor", (t) => {
  const tail = openLiveTail();
  let woken = 0;
  const wake = (): void => {
    woken += 1;
  };
  tail.follow(wake);
  const cursor = tail.end();
  tail.publish([eventAt(1), eventAt(2)], 10);
  t.is(woken, 1);
  t.deepEqual(tail.read(cursor, 1), [eventAt(1)]);
  t.deepEqual(tail.read(cursor + 1, 10), [eventAt(2)]);
  t.deepEqual(tail.read(tail.end(), 10), []);
  tail.unfollow(wake);
  tail.publish([eventAt(3)], 10);
  t.is(woken, 1);
});

test("a follower too far behind must read the store, so that memory is bounded by number and by size", (t) => {
  const tail = openLiveTail();
  tail.follow(() => undefined);
  const slow = tail.end();
  for (let place = 1; place <= 4097; place += 1) tail.publish([eventAt(place)], 1);
  t.is(tail.read(slow, 10), undefined);
  t.deepEqual(tail.read(tail.end() - 1, 10), [eventAt(4097)]);

  const large = tail.end();
  tail.publish([eventAt(4098)], 20_000_000);
  t.deepEqual(tail.read(large, 10), [eventAt(4098)]);
  tail.publish([eventAt(4099)], 1);
  t.is(tail.read(large, 10), undefined);
});

test("no event is kept without a follower", (t) => {
  const tail = openLiveTail();
  t.false(tail.isFollowed);
  tail.publish([eventAt(1)], 10);
  t.deepEqual(tail.read(tail.end(), 10), []);
  t.is(tail.end(), 0);
});
