import test from "ava";
import { type Circumstances, type Heard, isTold } from "./is-told.ts";

const mention: Heard = { senderId: "rafi", reason: "mention" };
const away: Circumstances = {
  viewerId: "ada",
  entry: { isMuted: false, notificationLevel: "MENTIONS" },
  isLookedAt: false,
  isBusy: false,
};
const level = (notificationLevel: "EVERYTHING" | "MENTIONS" | "NOTHING"): Circumstances => ({
  ...away,
  entry: { isMuted: false, notificationLevel },
});

const cases: readonly (readonly [string, Heard, Circumstances, boolean])[] = [
  ["a mention elsewhere", mention, away, true],
  ["a reply in a followed thread", { senderId: "rafi", reason: "reply" }, away, true],
  ["an ordinary message in a channel", { senderId: "rafi", reason: "message" }, away, false],
  [
    "a message where everything is wanted, as in direct messages",
    { senderId: "rafi", reason: "message" },
    level("EVERYTHING"),
    true,
  ],
  ["a mention where nothing is wanted", mention, level("NOTHING"), false],
  ["one's own message", { senderId: "ada", reason: "mention" }, away, false],
  ["what one is looking at", mention, { ...away, isLookedAt: true }, false],
  ["a mention while one is busy", mention, { ...away, isBusy: true }, false],
  ["a mention in a muted room", mention, { ...away, entry: { isMuted: true, notificationLevel: "EVERYTHING" } }, false],
  ["a mention in a room that one has left", mention, { ...away, entry: undefined }, false],
];

for (const [what, heard, circumstances, expected] of cases) {
  test(`${what} is ${expected ? "told" : "not told"}`, (t) => {
    t.is(isTold(heard, circumstances), expected);
  });
}
