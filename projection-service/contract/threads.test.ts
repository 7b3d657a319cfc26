import test from "ava";
import { isFollowing, threadReadUpTo } from "./threads.ts";

const at = (number: number): string => String(number).padStart(20, "0");
const causedAt = (number: number) => ({ causePosition: at(number) });
const followedAt = (number: number) => ({ followed: at(number), unfollowed: null });
const unfollowedAt = (number: number) => ({ followed: null, unfollowed: at(number) });

const followings: readonly (readonly [string, Parameters<typeof isFollowing>[0], Parameters<typeof isFollowing>[1], boolean])[] =
  [
    ["a person who has nothing to do with the thread does not follow it", undefined, undefined, false],
    ["a person who takes part follows", causedAt(1), undefined, true],
    ["a person who has only read it does not follow", undefined, { followed: null, unfollowed: null }, false],
    ["a person who takes part and has read it follows", causedAt(1), { followed: null, unfollowed: null }, true],
    ["a person who chose to follow follows", undefined, followedAt(1), true],
    ["a person who unfollowed after taking part does not follow", causedAt(1), unfollowedAt(2), false],
    ["a person who takes part again after unfollowing follows", causedAt(3), unfollowedAt(2), true],
    ["a person who took part after choosing to follow follows", causedAt(3), followedAt(2), true],
    ["a person who chose to follow after taking part follows", causedAt(1), followedAt(2), true],
    ["a person who unfollowed what they never followed does not follow", undefined, unfollowedAt(1), false],
  ];

for (const [what, participation, reading, expected] of followings) {
  test(what, (t) => t.is(isFollowing(participation, reading), expected));
}

const took = (readNumber: number, position: number) => ({ ...causedAt(position), readNumber, readPosition: at(position) });
const neverRead = { readNumber: null, readPosition: null, followed: null, followedNumber: 0, unfollowed: null };
const read = (readNumber: number, position: number) => ({ ...neverRead, readNumber, readPosition: at(position) });

const readings: readonly (readonly [
  string,
  Parameters<typeof threadReadUpTo>[0],
  Parameters<typeof threadReadUpTo>[1],
  number,
])[] = [
  ["without anything, nothing is read", undefined, undefined, 0],
  ["a reply reads what was before it", took(3, 1), undefined, 3],
  ["choosing to follow reads what was before", undefined, { ...neverRead, followed: at(1), followedNumber: 4 }, 4],
  ["what a person has read is read", undefined, read(2, 1), 2],
  ["reading after a reply", took(3, 1), read(5, 2), 5],
  ["a reply after reading", took(7, 2), read(5, 1), 7],
  ["marking as unread after a reply", took(3, 1), read(1, 2), 1],
  ["a reply after marking as unread", took(3, 2), read(1, 1), 3],
  ["marking as unread after choosing to follow", undefined, { ...read(1, 2), followed: at(1), followedNumber: 4 }, 1],
];

for (const [what, participation, reading, expected] of readings) {
  test(`read up to: ${what}`, (t) => t.is(threadReadUpTo(participation, reading), expected));
}
